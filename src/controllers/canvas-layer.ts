import type { Scene } from '../layout/scene.js';
import type { Palette } from '../paint/palette.js';
import type { PlotRequest } from './plot-request.js';
import { scaleOf } from './point-in.js';
import { paintScene } from '../paint/scene-canvas.js';

type PaintRequest = Pick<PlotRequest, 'palette' | 'fontFamily' | 'finest'>;

/** A canvas larger than this on a side costs more than its sharpness is worth. */
const longestSidePx = 8192;
/** When the last frames took longer than this, moving goes on at one device pixel per CSS pixel. */
const slowFrameMs = 12;

/** Keeps one canvas at the size of the Scene and paints on it; drops to a coarser grid while moving where frames are slow. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #ctx: CanvasRenderingContext2D | null;
  #slowness = 0;
  #width = 0;
  #scale = 1;
  #painted: { readonly scene: Scene; readonly palette: Palette; readonly pixelRatio: number } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#ctx = canvas.getContext('2d');
  }

  /** Paints what stands there as finely as the screen can show it, where moving has left it coarser. */
  sharpen(scene: Scene, request: PaintRequest): void {
    const painted = this.#painted;
    const { palette } = request;
    const pixelRatio = this.#pixelRatio(scene, request, false);
    if (painted?.scene === scene && painted.palette === palette && painted.pixelRatio === pixelRatio) return;
    this.paint(scene, request, false);
  }

  paint(scene: Scene, request: PaintRequest, isMoving: boolean): void {
    if (!this.#ctx || scene.width <= 0 || scene.height <= 0) return;
    const began = performance.now();
    const { palette, fontFamily } = request;
    const pixelRatio = this.#pixelRatio(scene, request, isMoving);
    const width = Math.round(scene.width * pixelRatio);
    const height = Math.round(scene.height * pixelRatio);
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.width = `${String(scene.width)}px`;
      this.#canvas.style.height = `${String(scene.height)}px`;
    }
    this.#painted = { scene, palette, pixelRatio };
    paintScene({ ctx: this.#ctx, pixelRatio, fontFamily }, scene, palette);
    if (isMoving) this.#slowness = this.#slowness * 0.7 + (performance.now() - began) * 0.3;
  }

  #pixelRatio(scene: Scene, { finest }: PaintRequest, isMoving: boolean): number {
    // The scale changes with the width, and asking for it takes a while.
    if (scene.width !== this.#width) this.#scale = scaleOf(this.#canvas);
    this.#width = scene.width;
    const wanted = isMoving && this.#slowness > slowFrameMs ? 1 : finest * this.#scale;
    return Math.min(wanted, longestSidePx / Math.max(scene.width, scene.height));
  }
}
