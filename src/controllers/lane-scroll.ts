import type { Box, Scene, SceneItem } from '../layout/scene.js';
import { itemOf } from '../state/navigate-scene.js';
import type { TimelineCore } from './timeline-core.js';

/** What is brought into sight keeps this far off the edge, so that the outline around it shows whole. */
const clearPx = 8;

/** Where there are more lanes than fit: brings into sight what the focus comes to and what is opened. */
export class LaneScroll {
  readonly #core: TimelineCore;
  /** The ref of what is to be seen, once it is drawn; −1 for nothing. */
  #wanted: number;
  #roomPx = 0;
  #scrollPx: number | undefined;

  constructor(core: TimelineCore) {
    this.#core = core;
    this.#wanted = core.store.state.selected;
    core.store.subscribe((state, before) => {
      const { focused, selected } = state;
      const isOpened = selected !== before.selected && selected >= 0;
      if (!isOpened && (focused === before.focused || focused < 0)) return;
      this.#wanted = isOpened ? selected : focused;
      if (core.plot.scene?.scrollPx !== undefined) core.plot.redraw();
    });
    if (this.#wanted >= 0) core.plot.redraw();
    core.onFrame.add((scene) => {
      this.#follow(scene);
    });
  }

  /** Scrolls as far as it takes to see something that stands across time from `top` on. */
  reveal({ y, height }: Pick<Box, 'y' | 'height'>, { plot, scrollPx }: Scene): void {
    if (scrollPx === undefined) return;
    const before = y - clearPx - plot.y;
    const after = y + height + clearPx - plot.y - plot.height;
    // Of what is higher than the plot the upper end is seen.
    const px = before < 0 || height + 2 * clearPx > plot.height ? before : Math.max(after, 0);
    if (px === 0) return;
    this.#core.plot.room?.scrollBy(px);
    this.#core.plot.redraw();
  }

  /** The view has come to rest: what is not in it is waited for no longer. */
  rest(): void {
    this.#wanted = -1;
  }

  #follow(scene: Scene): void {
    const { store, interaction } = this.#core;
    const { table, selected } = store.state;
    if (scene.scrollPx !== this.#scrollPx) interaction?.pointing.tooltip.hide();
    this.#scrollPx = scene.scrollPx;
    // The details take their room from the plot; what they tell of stays in sight.
    if (scene.plot.height !== this.#roomPx && selected >= 0) this.#wanted = selected;
    this.#roomPx = scene.plot.height;
    if (this.#wanted < 0) return;
    const item = table && scene.items[itemOf(scene, table, this.#wanted)];
    if (!item) return;
    this.#wanted = -1;
    this.reveal(boxOf(item), scene);
  }
}

/** A mark with its words. */
function boxOf({ mark, label }: SceneItem): Pick<Box, 'y' | 'height'> {
  const y = Math.min(mark.y, label?.y ?? Infinity);
  return { y, height: Math.max(mark.y + mark.height, label ? label.y + label.height : 0) - y };
}
