import { msPerPx, type Viewport } from './viewport.js';

/** No more things in view than a browser hands out to a screen reader in one go; where there would be more, they stand together. */
export const mostItems = 300;
/** Distances to choose from are this many to a doubling, the same at every scale. */
const perOctave = 4;
/** But not more than this many steps up: then it is the rows that are many. */
const mostSteps = 4 * perOctave;

/**
 * How far apart starts are, in ms, that do not stand together: `clusterPx`, or as much more as it takes for the view to hold few
 * enough things. What a view holds at one distance never grows when it becomes a part of itself, and the distance is the
 * first of a fixed list at which it holds few enough; so zooming in never brings together what was apart.
 */
export function crowdGap(
  viewport: Viewport,
  clusterPx: number,
  holdsFew: (gapMs: number) => boolean,
): number {
  const least = clusterPx * msPerPx(viewport);
  const first = Math.floor(Math.log2(least) * perOctave);
  // The distance below is asked for: whatever lies between is then few enough as well.
  if (holdsFew(2 ** (first / perOctave))) return least;
  for (let step = first + 1; ; step++) {
    const gapMs = 2 ** (step / perOctave);
    if (step >= first + mostSteps || holdsFew(gapMs)) return gapMs;
  }
}
