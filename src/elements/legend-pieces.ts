import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Hatch, Outline, Piece, Ridge, Tone } from '../layout/scene.js';
import { roundedPath } from '../paint/pieces/rounded-path.js';

/** A role as the style sheet has it, so that a picture follows the theme without being drawn again; an author's colour as it is. */
function colourOf(tone: Tone): string {
  return tone.startsWith('#') ? tone : `var(--_${tone})`;
}

/** The line around a box, without the ends that are open; half a pixel inside it, so that it is sharp. */
function outlinePath(piece: Outline): string {
  const box = { x: piece.x + 0.5, y: piece.y + 0.5, width: piece.width - 1, height: piece.height - 1 };
  const { startDrawn, endDrawn, startRadius: start, endRadius: end } = piece;
  if (startDrawn && endDrawn) return roundedPath(box, [start, end, end, start]);
  const [left, right] = [String(box.x), String(box.x + box.width)];
  const [top, bottom] = [String(box.y), String(box.y + box.height)];
  if (startDrawn) return `M${right} ${top}H${left}V${bottom}H${right}`;
  if (endDrawn) return `M${left} ${top}H${right}V${bottom}H${left}`;
  return `M${left} ${top}H${right}M${left} ${bottom}H${right}`;
}

const hatchPx = 6;

function hatchPath({ x, y, width, height }: Hatch): string {
  let path = '';
  for (let at = x + hatchPx / 2; at < x + width + height; at += hatchPx) {
    const from = Math.max(at - height, x);
    const to = Math.min(at, x + width);
    if (from < to) path += `M${String(from)} ${String(y + at - from)}L${String(to)} ${String(y + at - to)}`;
  }
  return path;
}

function ridgePath({ x, y, height, stepPx, heights }: Ridge): string {
  const bottom = y + height;
  const steps = Array.from(
    heights,
    (high, i) => `L${String(x + (i + 0.5) * stepPx)} ${String(bottom - high)}`,
  );
  return `M${String(x)} ${String(bottom)}${steps.join('')}L${String(x + heights.length * stepPx)} ${String(bottom)}Z`;
}

function strokePath(points: readonly number[]): string {
  let path = '';
  for (let i = 0; i < points.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${String(points[i] ?? 0)} ${String(points[i + 1] ?? 0)}`;
  return path;
}

function pieceTemplate(piece: Piece, id: string): SVGTemplateResult {
  const colour = colourOf(piece.tone);
  switch (piece.kind) {
    case 'fill': {
      const { startRadius: start, endRadius: end } = piece;
      return svg`<path d=${roundedPath(piece, [start, end, end, start])} fill=${colour} fill-opacity=${piece.alpha} />`;
    }
    case 'outline':
      return svg`<path d=${outlinePath(piece)} fill="none" stroke=${colour}
        stroke-dasharray=${piece.dashed ? '3 3' : nothing} />`;
    case 'fade':
      return svg`<linearGradient id=${id}>
          <stop offset="0" stop-color=${colour} stop-opacity=${piece.startAlpha} />
          <stop offset="1" stop-color=${colour} stop-opacity=${piece.endAlpha} />
        </linearGradient>
        <rect x=${piece.x} y=${piece.y} width=${piece.width} height=${piece.height} fill="url(#${id})" />`;
    case 'disc':
      return svg`<circle cx=${piece.x} cy=${piece.y} r=${piece.radius}
        fill=${colourOf(piece.fill ?? piece.tone)} stroke=${piece.fill === undefined ? nothing : colour}
        stroke-width="1.5" stroke-dasharray=${piece.dashed === true ? '2.5 2' : nothing} />`;
    case 'stroke':
      return svg`<path d=${strokePath(piece.points)} fill="none" stroke=${colour}
        stroke-opacity=${piece.alpha} stroke-width=${piece.widthPx}
        stroke-dasharray=${piece.dash?.join(' ') ?? nothing} />`;
    case 'hatch':
      return svg`<path d=${hatchPath(piece)} fill="none" stroke=${colour} stroke-opacity="0.6" />`;
    case 'glyph':
      return svg`<text x=${piece.x} y=${piece.y + piece.sizePx * 0.36} font-size=${piece.sizePx}
        font-weight="600" text-anchor="middle" fill=${colour}>${piece.text}</text>`;
    case 'ridge':
      return svg`<path d=${ridgePath(piece)} fill=${colour} fill-opacity="0.32" stroke=${colour}
        stroke-opacity="0.75" />`;
  }
}

/**
 * Pieces of a horizontal plot as they stand in a page: the same drawing as on the canvas, in the colours of the theme.
 * `prefix` begins the ids of its gradients, and has to be another for each picture in a tree.
 */
export function piecesTemplate(pieces: readonly Piece[], prefix: string): SVGTemplateResult {
  return svg`${pieces.map((piece, i) => pieceTemplate(piece, `${prefix}-${String(i)}`))}`;
}
