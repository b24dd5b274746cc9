import type { SceneLabel } from '../layout/scene.js';

/**
 * The words in an option: title, chip and date. What was written is remembered, for a step of a zoom asks for a hundred of them
 * and most stay as they are.
 */
export class OptionLabel {
  readonly #words: HTMLElement;
  readonly #lead: HTMLElement;
  readonly #title: HTMLElement;
  readonly #chip: HTMLElement;
  readonly #date: HTMLElement;
  #shown: SceneLabel | undefined;
  #titleX: number | undefined;
  #roomPx: number | undefined;
  #dateX: number | undefined;
  /** Where the words begin, from the corner of the option. */
  x = 0;
  y = 0;

  constructor(option: HTMLElement) {
    this.#words = option.appendChild(document.createElement('span'));
    this.#words.className = 'words none';
    this.#lead = this.#words.appendChild(document.createElement('span'));
    this.#title = this.#lead.appendChild(document.createElement('bdi'));
    this.#chip = this.#lead.appendChild(document.createElement('bdi'));
    this.#date = this.#words.appendChild(document.createElement('bdi'));
  }

  get isShown(): boolean {
    return this.#shown !== undefined;
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    this.#words.className = 'words none';
  }

  write(label: SceneLabel): void {
    const before = this.#shown;
    this.#shown = label;
    this.#writeRoom(label);
    if (!before || !hasSameWords(before, label)) this.#writeWords(label);
  }

  moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
    this.#words.style.margin = `${String(y)}px 0 0 ${String(x)}px`;
  }

  /** In one line the date follows the room of the title, and may be pulled back before it. */
  #writeRoom({ x, titleX, titlePx, dateX, lines }: SceneLabel): void {
    const roomPx = lines ? undefined : Math.ceil(titlePx) + 1;
    const leadX = lines ? undefined : rounded(titleX - x);
    const endX = roomPx === undefined ? undefined : rounded(dateX - titleX - roomPx);
    if (this.#roomPx !== roomPx) this.#lead.style.width = inPx((this.#roomPx = roomPx));
    if (this.#titleX !== leadX) this.#lead.style.marginLeft = inPx((this.#titleX = leadX));
    if (this.#dateX !== endX) this.#date.style.marginLeft = inPx((this.#dateX = endX));
  }

  #writeWords({ lines, title, chip, date, ground, dateGround, width }: SceneLabel): void {
    this.#words.className = lines ? 'words stacked' : 'words';
    this.#words.style.width = lines ? inPx(width) : '';
    this.#lead.className = `lead on-${ground}`;
    this.#date.className = `date on-${dateGround}`;
    // The line that is cut is shown by the style sheet: the option's name begins with what counts as its visible label.
    const cut = lines?.isTitleCut === true ? (lines.title.at(-1) ?? '') : '';
    const text = lines ? lines.title.slice(0, cut === '' ? undefined : -1).join('\n') : title;
    this.#title.textContent = cut === '' || text === '' ? text : `${text}\n`;
    this.#title.dataset['cut'] = cut;
    // Shown by the style sheet: what counts as the option's visible label is the title, with which its name begins.
    this.#chip.dataset['text'] = chip ?? '';
    this.#date.dataset['text'] = lines ? lines.date.join('\n') : (date ?? '');
  }
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
