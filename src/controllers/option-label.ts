import type { SceneLabel } from '../layout/scene.js';

/** The elements of a label. */
interface LabelElements {
  readonly words: HTMLElement;
  readonly lead: HTMLElement;
  readonly title: HTMLElement;
  /** Few labels have one. */
  chip: HTMLElement | undefined;
  readonly date: HTMLElement;
}

/**
 * The words in an option: title, chip and date. What was written is remembered, for a step of a zoom asks for a hundred of them
 * and most stay as they are. Options that never had words have no elements for them.
 */
export class OptionLabel {
  readonly #option: HTMLElement;
  #elements: LabelElements | undefined;
  #shown: SceneLabel | undefined;
  #titleX: number | undefined;
  #roomPx: number | undefined;
  #dateX: number | undefined;
  /** Where the words begin, from the corner of the option. */
  x = 0;
  y = 0;

  constructor(option: HTMLElement) {
    this.#option = option;
  }

  get isShown(): boolean {
    return this.#shown !== undefined;
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    if (this.#elements) this.#elements.words.className = 'words none';
  }

  /** Takes the elements of the words off the page. */
  drop(): void {
    this.#elements?.words.remove();
    this.#elements = this.#shown = this.#titleX = this.#roomPx = this.#dateX = undefined;
    this.x = this.y = 0;
  }

  write(label: SceneLabel): void {
    const before = this.#shown;
    const elements = (this.#elements ??= elementsIn(this.#option));
    this.#shown = label;
    this.#writeRoom(elements, label);
    if (!before || !hasSameWords(before, label)) writeWords(elements, label);
  }

  moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
    if (this.#elements) this.#elements.words.style.margin = `${String(y)}px 0 0 ${String(x)}px`;
  }

  /** In one line the date follows the room of the title, and may be pulled back before it. */
  #writeRoom({ lead, date }: LabelElements, { x, titleX, titlePx, dateX, lines }: SceneLabel): void {
    const roomPx = lines ? undefined : Math.ceil(titlePx) + 1;
    const leadX = lines ? undefined : rounded(titleX - x);
    const endX = roomPx === undefined ? undefined : rounded(dateX - titleX - roomPx);
    if (this.#roomPx !== roomPx) lead.style.width = inPx((this.#roomPx = roomPx));
    if (this.#titleX !== leadX) lead.style.marginLeft = inPx((this.#titleX = leadX));
    if (this.#dateX !== endX) date.style.marginLeft = inPx((this.#dateX = endX));
  }
}

function elementsIn(option: HTMLElement): LabelElements {
  const words = option.appendChild(document.createElement('span'));
  const lead = words.appendChild(document.createElement('span'));
  const title = lead.appendChild(document.createElement('bdi'));
  return { words, lead, title, chip: undefined, date: words.appendChild(document.createElement('bdi')) };
}

function writeWords(elements: LabelElements, label: SceneLabel): void {
  const { lines, title, chip, date, ground, dateGround, width } = label;
  const { words, lead } = elements;
  words.className = lines ? 'words stacked' : 'words';
  words.style.width = lines ? inPx(width) : '';
  lead.className = `lead on-${ground}`;
  elements.date.className = `date on-${dateGround}`;
  // The line that is cut is shown by the style sheet: the option's name begins with what counts as its visible label.
  const cut = lines?.isTitleCut === true ? (lines.title.at(-1) ?? '') : '';
  const text = lines ? lines.title.slice(0, cut === '' ? undefined : -1).join('\n') : title;
  elements.title.textContent = cut === '' || text === '' ? text : `${text}\n`;
  elements.title.dataset['cut'] = cut;
  // Shown by the style sheet: what counts as the option's visible label is the title, with which its name begins.
  if (chip !== undefined) elements.chip ??= lead.appendChild(document.createElement('bdi'));
  if (elements.chip) elements.chip.dataset['text'] = chip ?? '';
  elements.date.dataset['text'] = lines ? lines.date.join('\n') : (date ?? '');
}

function hasSameWords(a: SceneLabel, b: SceneLabel): boolean {
  return (
    a.title === b.title &&
    a.chip === b.chip &&
    a.date === b.date &&
    a.ground === b.ground &&
    a.dateGround === b.dateGround &&
    wordsOfLines(a) === wordsOfLines(b)
  );
}

function wordsOfLines({ lines, width }: SceneLabel): string | undefined {
  return lines && JSON.stringify([width, lines]);
}

/** Text is not placed more finely than this. */
function rounded(px: number): number {
  return Math.round(px * 4) / 4;
}

function inPx(px: number | undefined): string {
  return px === undefined ? '' : `${String(px)}px`;
}
