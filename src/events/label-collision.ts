/** The text of a label towards one neighbour: all widths 0 where it stands on the mark's other side. */
export interface TextExtent {
  titlePx: number;
  /** The date behind the title; 0 without one. */
  datePx: number;
  /** How much of the own mark can carry text. */
  insideMs: number;
}

/**
 * How many px of a label stand beside its mark at a scale: none while title and date fit inside, the date alone while the title
 * does, else both. Never less at a coarser scale.
 */
export function textBesidePx({ titlePx, datePx, insideMs }: TextExtent, msPerPx: number): number {
  if ((titlePx + datePx) * msPerPx <= insideMs) return 0;
  if (titlePx * msPerPx <= insideMs) return datePx;
  return titlePx + datePx;
}

/**
 * The scale in ms per px above which the texts standing between two marks of a row outgrow the gap between the marks; Infinity
 * where no text stands between. As each side grows with the scale in at most two steps, it is the least over all pairs of
 * steps of the scale at which both are reached and the gap is used up.
 */
export function firstCollision(gapMs: number, one: TextExtent, other: TextExtent): number {
  let least = Infinity;
  for (let oneStep = 0; oneStep <= 2; oneStep++) {
    for (let otherStep = 0; otherStep <= 2; otherStep++) {
      const widthPx = stepWidthPx(one, oneStep) + stepWidthPx(other, otherStep);
      if (widthPx === 0) continue;
      const scale = Math.max(gapMs / widthPx, stepScale(one, oneStep), stepScale(other, otherStep));
      if (scale < least) least = scale;
    }
  }
  return least;
}

/** Px beside the mark at step 0, nothing; 1, the date; 2, all. */
function stepWidthPx({ titlePx, datePx }: TextExtent, step: number): number {
  return step === 0 ? 0 : step === 1 ? datePx : titlePx + datePx;
}

/** The scale above which a step is reached. */
function stepScale({ titlePx, datePx, insideMs }: TextExtent, step: number): number {
  if (step === 0 || insideMs === 0) return 0;
  return insideMs / (step === 1 ? titlePx + datePx : titlePx);
}
