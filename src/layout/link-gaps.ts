import type { Extent } from './link-curves.js';

/** So near comes a line to words before it breaks off. */
const offPx = 2;
/** Within this much of a line nobody sees where exactly it breaks off. */
const stepPx = 3;

/**
 * The stretches of a line, points along0, across0, along1, across1, …, that do not run through words: a line drawn through words
 * would strike them out.
 */
export function besideWords(points: readonly number[], words: readonly Extent[]): number[][] {
  const met = words.filter((extent) => meets(points, extent));
  if (met.length === 0) return points.length > 2 ? [[...points]] : [];
  const stretches: number[][] = [];
  let isOpen = false;
  forEachPlace(points, (along, across) => {
    if (met.some((extent) => holds(extent, along, across))) isOpen = false;
    else {
      if (!isOpen) stretches.push([]);
      stretches.at(-1)?.push(along, across);
      isOpen = true;
    }
  });
  return stretches.filter(({ length }) => length > 2);
}

/** The points, and places between those that are far apart. */
function forEachPlace(points: readonly number[], visit: (along: number, across: number) => void): void {
  for (let i = 0; i < points.length; i += 2) {
    const [along = 0, across = 0, nextAlong = along, nextAcross = across] = points.slice(i, i + 4);
    const steps = Math.max(1, Math.ceil(Math.hypot(nextAlong - along, nextAcross - across) / stepPx));
    for (let step = 0; step < steps; step++) {
      const part = step / steps;
      visit(along + (nextAlong - along) * part, across + (nextAcross - across) * part);
    }
  }
}

function holds({ from, to, top, bottom }: Extent, along: number, across: number): boolean {
  return along > from - offPx && along < to + offPx && across > top + offPx && across < bottom - offPx;
}

/** Whether any stretch between two points may run through it. */
function meets(points: readonly number[], { from, to, top, bottom }: Extent): boolean {
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [along = 0, across = 0, nextAlong = 0, nextAcross = 0] = points.slice(i, i + 4);
    if (
      Math.max(along, nextAlong) > from - offPx &&
      Math.min(along, nextAlong) < to + offPx &&
      Math.max(across, nextAcross) > top + offPx &&
      Math.min(across, nextAcross) < bottom - offPx
    )
      return true;
  }
  return false;
}
