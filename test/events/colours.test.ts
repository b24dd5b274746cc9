import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isColour } from '../../src/events/colours.js';
import { namedColours } from '../../src/events/colours-named.js';

const taken = [
  '#abc',
  '#ABCD',
  '#a1b2c3',
  '#a1b2c3d4',
  'red',
  'RebeccaPurple',
  'transparent',
  'rgb(1, 2, 3)',
  'rgb(1,2,3)',
  'rgba(1, 2, 3, .5)',
  'rgba(10%, 20%, 30%, 50%)',
  'rgb(1 2 3)',
  'rgb(1 2 3 / 50%)',
  'rgb(1 2 3/0.5)',
  'rgb( 1 2 3 )',
  'RGB(1 2 3)',
  'hsl(120deg 50% 50%)',
  'hsl(0.5turn, 50%, 50%)',
  'hsla(120, 50%, 50%, 1)',
  'hsl(none 50% 50%)',
  'hwb(90 10% 10%)',
  'lab(50% 20 -30)',
  'lch(50% 20 30deg)',
  'oklab(0.5 0.1 -0.1 / 0.5)',
  'oklch(70% 0.1 250)',
  'oklch(0.7 1e-1 250)',
  'color(display-p3 1 0.5 0)',
  'color(srgb 1 0.5 0 / none)',
];

const refused = [
  '',
  ' red',
  'red ',
  'reddish',
  'currentcolor',
  'inherit',
  'initial',
  'unset',
  'Canvas',
  'accentcolor',
  '#ab',
  '#abcde',
  '#abcdefg',
  '#ggg',
  'var(--x)',
  'rgb(var(--x))',
  'attr(data-x)',
  'env(x)',
  'url(https://example.org/a.png)',
  'image-set(url(x))',
  'color-mix(in srgb, red, blue)',
  'light-dark(red, blue)',
  'rgb(from red r g b)',
  'rgb(calc(1) 2 3)',
  'rgb(1 2)',
  'rgb(1 2 3 4)',
  'rgb(1, 2, 3 / 4)',
  'rgb(1,,2,3)',
  'rgb(1 2 3 / 4 / 5)',
  'rgb(1deg 2 3)',
  'rgb(none, 1, 2)',
  'hsl(50% 50% 50%)',
  'hwb(90, 10%, 10%)',
  'lab(50%, 20, 30)',
  'color(1 2 3)',
  'color(--mine 1 2 3)',
  'constructor(1 2 3)',
  '__proto__(1 2 3)',
  'rgb(1 2 3);',
  'rgb(1 2 3) red',
  'rgb(1 2 3',
  'rgb 1 2 3',
  'rgb(1 2 3))',
  'expression(alert(1))',
  'red;background:url(x)',
  'red/**/',
  `rgb(1 2 ${'3'.repeat(60)})`,
];

describe('colours from data', () => {
  it('are one colour and nothing else (TR-4)', () => {
    for (const text of taken) {
      expect(isColour(text), text).to.equal(true);
      expect(CSS.supports('color', text), `${text} in the browser`).to.equal(true);
    }
    for (const text of refused) expect(isColour(text), text).to.equal(false);
  });

  it('have the names of CSS and no others', () => {
    expect(namedColours.size).to.equal(149);
    for (const colour of namedColours) expect(CSS.supports('color', colour), colour).to.equal(true);
  });

  it('are never taken where the browser takes none', () => {
    const piece = fc.constantFrom(
      'rgb(',
      'hsl(',
      'lab(',
      'oklch(',
      'color(',
      'srgb',
      ')',
      '1',
      '50%',
      '1deg',
      ',',
      ' ',
      '/',
      'none',
      '-',
      '.5',
      'e3',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        if (isColour(text)) expect(CSS.supports('color', text), text).to.equal(true);
      }),
      { seed: 1, numRuns: 5_000 },
    );
  });
});
