import { activeIn, frames, partOf } from '../elements/on-page.js';
import { insertText, pressKey, type Held } from '../elements/real-input.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { Tree } from './spoken.js';

/** Messages are a second apart; one that has not come by then does not come. */
const patienceMs = 1_300;

/** Writes down what a screen reader is told while somebody works a timeline with its keys. */
export class Transcript {
  readonly #timeline: EventTimeline;
  readonly #lines: string[] = [
    'Keys in brackets; under each what is spoken of where it leads, as the browser’s accessibility tree has it.',
    'What comes into the live region by itself is “said”.',
    '',
  ];
  readonly #heard: string[] = [];
  #around: readonly number[] = [];

  constructor(timeline: EventTimeline) {
    this.#timeline = timeline;
    for (const part of ['announcer', 'alert']) {
      const region = partOf(timeline, `[part="${part}"]`);
      new MutationObserver(() => {
        const text = region.textContent.trim();
        if (text !== '' && text !== this.#heard.at(-1)) this.#heard.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  begin(title: string): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
    this.#lines.push(title, '');
  }

  /** Presses keys one after the other, and writes down where that leads. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const held: Held = { shift: key.startsWith('Shift+') };
      await pressKey(key.replace(/^Shift\+/, '') || key, held);
      await this.#timeline.settled;
      this.#lines.push(`[${key === ' ' ? 'Space' : key}]`);
      await this.#tellFocus();
    }
  }

  async type(text: string): Promise<void> {
    await insertText(text);
    await this.#timeline.settled;
    this.#lines.push(`[types ${text}]`);
  }

  /** Waits for what is said without being asked. */
  async listen(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    for (const text of this.#heard.splice(0)) this.#lines.push(`    said: ${text}`);
  }

  /** Reads a part through from its beginning, as with the reading key of a screen reader. */
  async readThrough(role: string, name: string, most = Infinity): Promise<void> {
    const tree = await Tree.now();
    this.#lines.push(`[reads on]`);
    const lines = tree.readThrough(tree.named(role, name));
    for (const line of lines.slice(0, most)) this.#lines.push(`    ${line}`);
    if (lines.length > most) this.#lines.push(`    … ${String(lines.length - most)} more`);
  }

  async #tellFocus(): Promise<void> {
    await frames();
    const tree = await Tree.now();
    const { focused } = tree;
    if (!focused) {
      this.#lines.push('    (nothing)');
      this.#around = [];
      return;
    }
    const around = tree.around(focused);
    const ids = around.map(({ backendDOMNodeId }) => backendDOMNodeId ?? 0);
    for (const [i, node] of around.entries())
      if (!this.#around.includes(ids[i] ?? 0)) this.#lines.push(`    ${tree.say(node)}`);
    this.#around = ids;
    this.#lines.push(`    ${tree.say(focused)}${placeOf(activeIn(this.#timeline))}`);
  }
}

function placeOf(active: HTMLElement | null): string {
  const place = active?.getAttribute('aria-posinset');
  return place == null ? '' : ` (${place} of ${active?.getAttribute('aria-setsize') ?? ''})`;
}
