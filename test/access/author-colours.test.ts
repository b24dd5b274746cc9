import { expect, html } from '@open-wc/testing';
import { lightPalette } from '../../src/paint/picture.js';
import { onPage, optionNamed, plotOf, shadowOf } from '../elements/on-page.js';
import { contrast, pixelAt, rgbOf, token } from './pixels.js';

/** In every way in which a colour can be written, light and dark, strong and next to nothing. */
const colours = [
  '#ffd700',
  '#036',
  '#ffff00cc',
  'yellow',
  'navy',
  'rgb(250 250 250)',
  'hsl(200, 90%, 85%)',
  'hwb(320 10% 80%)',
  'lab(90% -40 60)',
  'oklch(30% 0.1 260)',
  'color(display-p3 0.2 0.9 0.3)',
  'rgba(0, 0, 0, 0.1)',
  '#808080',
];

const day = (i: number): string => String(i).padStart(2, '0');

/** A bar in each of these, in a lane of the same colour every other one. */
const data = {
  title: 'Colours of an author’s',
  lang: 'en-GB',
  lanes: colours.map((color, i) => ({ id: `l${String(i)}`, label: color, ...(i % 2 === 0 && { color }) })),
  events: [
    ...colours.map((color, i) => ({
      title: `b${String(i)}`,
      when: '2024-01-10/2024-01-20',
      lane: `l${String(i)}`,
      ...(i % 2 === 1 && { color }),
    })),
    { title: 'end', when: `2024-01-${day(28)}`, lane: 'l0' },
  ],
};

describe('AX-30: colours of authors', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`stand out at 3 to 1 and are written on at 4.5 to 1: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const timeline = await onPage(html`<event-timeline .data=${data}></event-timeline>`);
      const plot = plotOf(timeline).getBoundingClientRect();
      const seen = new Set<string>();
      for (const [i, color] of colours.entries()) {
        const box = optionNamed(timeline, `b${String(i)}, `).getBoundingClientRect();
        const pixel = pixelAt(timeline, box.right - plot.left - 12, box.top - plot.top + box.height / 2);
        for (const ground of ['paper', 'band'])
          expect(contrast(pixel, token(ground, scheme)), `${color} on ${ground}`).to.be.at.least(3);
        expect(contrast(pixel, token('on-lane', scheme)), `words on ${color}`).to.be.at.least(4.5);
        seen.add(pixel.join());
      }
      // None of them has become the one colour that always stands out.
      expect(seen.size).to.be.at.least(colours.length - 2);
      for (const name of shadowOf(timeline).querySelectorAll<HTMLElement>('.lane-name')) {
        const tone = name.style.getPropertyValue('--_tone');
        expect(contrast(rgbOf(tone), token('paper', scheme)), `beside ${name.innerText}`).to.be.at.least(3);
      }
    });
  }

  it('stay as they are where they can be read', async () => {
    document.documentElement.style.colorScheme = 'light';
    const events = [
      { title: 'b', when: '2024-01-10/2024-01-20', color: 'darkgreen' },
      { title: 'end', when: '2024-01-28' },
    ];
    const timeline = await onPage(
      html`<event-timeline .data=${{ title: 'Green', lang: 'en-GB', events }}></event-timeline>`,
    );
    const plot = plotOf(timeline).getBoundingClientRect();
    const box = optionNamed(timeline, 'b, ').getBoundingClientRect();
    const pixel = pixelAt(timeline, box.right - plot.left - 12, box.top - plot.top + box.height / 2);
    expect(pixel).to.deep.equal(rgbOf('darkgreen'));
  });

  it('stand out in pictures too, where they are written in numbers', () => {
    for (const color of colours.filter((each) => /^(#|rgba?\()/.test(each)))
      expect(contrast(lightPalette.colourOf(color), token('paper', 'light')), color).to.be.at.least(3);
    expect(lightPalette.colourOf('yellow')).to.equal('yellow');
  });
});
