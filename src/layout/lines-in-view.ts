import type { Instant } from '../time/instant.js';
import type { SceneLine } from './scene.js';
import { toPx, type Viewport } from './viewport.js';

/** A moment that gets a line across all lanes, with the word for its head. */
export interface MarkedMoment {
  readonly at: Instant;
  readonly label: string;
}

/** The lines of the dateline and of now that fall on the plot, whose time begins at `plotPx` and runs for `lengthPx`. */
export function linesInView(
  { dateline, now }: { readonly dateline: MarkedMoment | undefined; readonly now: MarkedMoment | undefined },
  viewport: Viewport,
  plotPx: number,
  lengthPx: number,
): SceneLine[] {
  const lines: SceneLine[] = [];
  for (const [kind, moment] of [
    ['dateline', dateline],
    ['now', now],
  ] as const) {
    if (!moment) continue;
    const at = plotPx + toPx(viewport, moment.at);
    if (at >= plotPx && at <= plotPx + lengthPx) lines.push({ kind, at, label: moment.label });
  }
  return lines;
}
