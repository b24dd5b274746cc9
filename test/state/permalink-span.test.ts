import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { closestSpanMs, spanOf, viewportOf } from '../../src/layout/viewport.js';
import { spanAsText, spanFromText } from '../../src/state/permalink-span.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';

const utc = { zone: utcZone, dayZone: utcZone };
const apart = {
  zone: zoneNamed('Asia/Damascus') ?? utcZone,
  dayZone: zoneNamed('America/Sao_Paulo') ?? utcZone,
};

describe('the span in a link', () => {
  const plain: readonly string[] = [
    '2017-01-22/2017-02-03',
    '2016-12/2017-01',
    '1957/2025',
    '-0043/0014',
    '2017-01-30T10:30Z/2017-01-30T11:29Z',
    '2017-01-30T10:30:05Z/2017-01-30T10:30:09Z',
    'Y-66000000/Y-65000000',
  ];
  for (const text of plain) {
    it(`${text} is told as it is`, () => {
      const span = spanFromText(text, utc);
      if (!span) throw new Error('no span');
      expect(spanAsText(viewportOf(span, 930), utc)).to.equal(text);
    });
  }

  const refused = [
    '',
    '..',
    '2014/..',
    '/',

    '2017-13',
    'last week',
    '@1/@',
    '@5/@4',
    '@NaN/@1',
    '@1e400/@2',
    '@1/@1e30',
    `2017/${'9'.repeat(300)}`,
  ];
  for (const text of refused) {
    it(`“${text.slice(0, 20)}” is none`, () => {
      expect(spanFromText(text, utc)).to.equal(undefined);
    });
  }

  it('shows the same to half a pixel, at any depth and zoom, whatever the zones', () => {
    const depth = fc.oneof(
      fc.double({ min: -4e12, max: 4e12, noNaN: true }),
      fc.double({ min: -3e14, max: 3e14, noNaN: true }),
      fc.double({ min: -1e22, max: 1e22, noNaN: true }),
    );
    fc.assert(
      fc.property(
        depth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 200, max: 2_000 }),
        (centre, zoom, widthPx) => {
          const least = closestSpanMs(centre, widthPx);
          const spanMs = least * (1e21 / least) ** zoom;
          const viewport = { centre, spanMs, widthPx };
          for (const zones of [utc, apart]) {
            const text = spanAsText(viewport, zones);
            const again = spanFromText(text, zones);
            if (!again) throw new Error(`${text} is not read again`);
            const { start, end } = spanOf(viewport);
            const halfPx = (spanMs / widthPx) * 0.501;
            expect(Math.abs(again.start - start), text).to.be.at.most(halfPx);
            expect(Math.abs(again.end - end), text).to.be.at.most(halfPx);
          }
        },
      ),
      { seed: 1, numRuns: 600 },
    );
  });

  it('is survived whatever it is (TR-6)', () => {
    const sign = fc.constantFrom('@', '/', '-', '0', '1', '2017', 'Y', 'e+', '.', 'Z', 'T', ':', '..', 'X');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        const span = spanFromText(text, apart);
        if (span) expect(span.start < span.end && Number.isFinite(span.end - span.start)).to.equal(true);
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });
});
