import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Piece, Tone } from '../layout/scene.js';
import { cornerRadii } from '../paint/pieces/fill.js';
import { hatchPath } from '../paint/pieces/hatch-svg.js';
import { outlinePath } from '../paint/pieces/outline-svg.js';
import { ridgePath } from '../paint/pieces/ridge-svg.js';
import { roundedPath } from '../paint/pieces/rounded-path.js';
import { linePath } from '../paint/pieces/stroke-svg.js';

/** A role as the style sheet has it, so that a picture follows the theme without being drawn again; an author's colour as it is. */
function colourOf(tone: Tone): string {
  return tone.startsWith('#') ? tone : `var(--_${tone})`;
}

function pieceTemplate(piece: Piece, id: string): SVGTemplateResult {
  const colour = colourOf(piece.tone);
  switch (piece.kind) {
    case 'fill':
      return svg`<path d=${roundedPath(piece, cornerRadii(piece, false))} fill=${colour} fill-opacity=${piece.alpha} />`;
    case 'outline':
      return svg`<path d=${outlinePath(piece, false)} fill="none" stroke=${colour}
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
      return svg`<path d=${linePath(piece.points)} fill="none" stroke=${colour}
        stroke-opacity=${piece.alpha} stroke-width=${piece.widthPx}
        stroke-dasharray=${piece.dash?.join(' ') ?? nothing} />`;
    case 'hatch':
      return svg`<path d=${hatchPath(piece)} fill="none" stroke=${colour} stroke-opacity="0.6" />`;
    case 'glyph':
      return svg`<text x=${piece.x} y=${piece.y + piece.sizePx * 0.36} font-size=${piece.sizePx}
        font-weight="600" text-anchor="middle" fill=${colour}>${piece.text}</text>`;
    case 'ridge':
      return svg`<path d=${ridgePath(piece, false)} fill=${colour} fill-opacity="0.32" stroke=${colour}
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
