import { expect } from '@open-wc/testing';
import { html, render, svg } from 'lit';
import { legendTemplate } from '../../src/elements/legend.js';
import { piecesTemplate } from '../../src/elements/legend-pieces.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { legendOf, legendOrder } from '../../src/layout/legend.js';
import { legendSample } from '../../src/layout/legend-samples.js';
import type { Piece } from '../../src/layout/scene.js';
import { localeFor } from '../../src/locale/languages.js';
import { paletteOf } from '../../src/paint/palette.js';
import { piecesToSvg } from '../../src/paint/scene-svg.js';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import { wordingOf } from '../a11y/wording-of.js';
import { sceneOf } from '../state/table-of.js';
import { inHost } from './in-host.js';
import '../support/english-rooms.js';

const { legend } = localeFor('en-GB').ui;

describe('the legend of a Scene', () => {
  const { table } = readDataset(story);
  const wording = wordingOf(table);
  const day = 864e5;
  const viewport = { centre: Date.UTC(2017, 0, 28), spanMs: 12 * day, widthPx: 900 };
  const content = () => legendOf(sceneOf(table, viewport), table);

  it('draws and says what is in view, and nothing else', async () => {
    const host = await inHost(() => legendTemplate({ wording, ...content() }));
    const { signs } = content();
    expect(signs).to.include.members(['core', 'tint', 'handle', 'arrow', 'stub', 'bracket']);
    expect(host.all('.sample')).to.have.length(signs.length);
    for (const sign of legendOrder) {
      const isThere = host.textOf('.legend').includes(legend.means[sign]);
      expect(isThere, sign).to.equal(signs.includes(sign));
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds (${scheme})`, async () => {
      const host = await inHost(() => legendTemplate({ wording, ...content() }), scheme);
      await expect(host).to.be.accessible();
    });
  }
});

describe('pieces in a page', () => {
  /** What is drawn where, whatever the order and the spelling of attributes. */
  function shapesOf(root: ParentNode): string[] {
    // Where things are is told by their boxes, to a tenth of a pixel.
    const kept = ['stroke-dasharray', 'stop-opacity'];
    return [...root.querySelectorAll('path,circle,rect,text,stop')].map((shape) => {
      const box = shape instanceof SVGGraphicsElement ? shape.getBBox() : undefined;
      const place = box
        ? [box.x, box.y, box.width, box.height].map((px) => px.toFixed(1).replace(/^-(?=0.0$)/, '')).join()
        : '';
      return [place, ...kept.map((key) => shape.getAttribute(key) ?? ''), shape.textContent.trim()].join(' ');
    });
  }

  it('are those of an exported picture', () => {
    const palette = paletteOf(new Map([['ink', '#000000']]));
    for (const sign of legendOrder) {
      const pieces: readonly Piece[] = legendSample(sign).pieces;
      const page = document.body.appendChild(document.createElement('div'));
      render(html`<svg>${svg`${piecesTemplate(pieces, 'p')}`}</svg>`, page);
      const written = new DOMParser().parseFromString(
        `<svg xmlns="http://www.w3.org/2000/svg">${piecesToSvg(pieces, palette, false, 'p')}</svg>`,
        'image/svg+xml',
      );
      const picture = document.body.appendChild(document.importNode(written.documentElement, true));
      expect(shapesOf(page), sign).to.deep.equal(shapesOf(picture));
      page.remove();
      picture.remove();
    }
  });
});
