import { overviewPieces } from '../layout/overview.js';
import type { Plan } from '../layout/plan-lanes.js';
import type { Viewport } from '../layout/viewport.js';
import type { Palette } from '../paint/palette.js';
import { paintPieceList } from '../paint/piece-list-canvas.js';

/** The height of the strip's ground. */
export const stripPx = 24;

interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly plan: Plan;
  readonly palette: Palette;
  readonly centre: number;
  readonly spanMs: number;
  readonly widthPx: number;
  readonly pixelRatio: number;
}

/** All events on the strip's canvas, painted anew only where something of it has changed. */
export class OverviewPicture {
  #painted: Painted | undefined;

  paint(
    canvas: HTMLCanvasElement,
    plan: Plan | undefined,
    whole: Viewport,
    palette: Palette | undefined,
  ): void {
    if (!plan || !palette || this.#isPainted(canvas, plan, whole, palette)) return;
    const ctx = canvas.getContext('2d');
    if (!ctx) return;
    const pixelRatio = devicePixelRatio;
    this.#painted = { canvas, plan, palette, pixelRatio, ...whole };
    canvas.width = Math.round(whole.widthPx * pixelRatio);
    canvas.height = Math.round(stripPx * pixelRatio);
    canvas.style.width = `${String(whole.widthPx)}px`;
    canvas.style.height = `${String(stripPx)}px`;
    paintPieceList(
      { ctx, pixelRatio, fontFamily: 'sans-serif' },
      overviewPieces(plan, whole, stripPx),
      palette,
    );
  }

  #isPainted(canvas: HTMLCanvasElement, plan: Plan, whole: Viewport, palette: Palette): boolean {
    const last = this.#painted;
    return (
      last?.canvas === canvas &&
      last.plan === plan &&
      last.palette === palette &&
      last.centre === whole.centre &&
      last.spanMs === whole.spanMs &&
      last.widthPx === whole.widthPx &&
      last.pixelRatio === devicePixelRatio
    );
  }
}
