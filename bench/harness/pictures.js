import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodePng, differingPixels } from './png.js';

/** A picture that differs from the empty container by less than this shows nothing. */
const leastPixels = 500;

/** The pictures of one cell: kept as files to be looked at, and compared, so that nobody wins by drawing nothing. */
export class CellPictures {
  #driver;
  #folder;
  #name;
  #taken = new Map();

  /** @param {string | undefined} folder without one, nothing is taken */
  constructor(driver, folder, name) {
    this.#driver = driver;
    this.#folder = folder;
    this.#name = name;
  }

  get isOn() {
    return this.#folder !== undefined;
  }

  async take(moment, { isKept = true } = {}) {
    if (this.#folder === undefined) return;
    const png = await this.#driver.picture();
    this.#taken.set(moment, decodePng(png));
    if (!isKept) return;
    await mkdir(this.#folder, { recursive: true });
    await writeFile(path.join(this.#folder, `${this.#name}-${moment}.png`), png);
  }

  /** How many pixels two pictures differ in; undefined where one was not taken. */
  difference(one, other, boxes) {
    const [first, second] = [this.#taken.get(one), this.#taken.get(other)];
    return first && second ? differingPixels(first, second, boxes) : undefined;
  }

  /** What can be told without looking: something was drawn, and zooming changed it. */
  proof() {
    const drawn = this.difference('empty', 'rest')?.all;
    const zoomed = this.difference('rest', 'zoomed')?.all;
    return {
      drawnPixels: drawn,
      zoomedPixels: zoomed,
      isDrawn: drawn === undefined ? undefined : drawn >= leastPixels,
      isZoomSeen: zoomed === undefined ? undefined : zoomed >= leastPixels,
    };
  }
}
