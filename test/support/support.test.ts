import { expect } from '@open-wc/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import edtf from 'edtf';
import fc from 'fast-check';
import { loadTestFonts, testFontFamily } from './load-test-fonts.js';
import { readSources, readText, runNode } from './node.js';
import { msPerDay } from '../../src/time/instant.js';
import settings from '../../package.json' with { type: 'json' };

describe('what tests stand on', () => {
  it('runs in one zone and one language', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('UTC');
    expect(navigator.language).to.equal('en-US');
  });

  it('loads sources, JSON and packages', () => {
    expect(msPerDay).to.equal(86_400_000);
    expect(settings.license).to.equal('MIT');
    fc.assert(
      fc.property(fc.integer(), (value) => value - value === 0),
      { seed: 1, numRuns: 10 },
    );
  });

  it('loads the oracles, which are CommonJS', () => {
    expect(new Ajv2020().validate({ type: 'string' }, 1)).to.equal(false);
    expect((edtf as (text: string) => { readonly type: string })('2016-12').type).to.equal('Date');
  });

  it('reads our files and runs our programs', async () => {
    expect((await readSources('src')).map((file) => file.path)).to.include('src/time/instant.ts');
    expect(await readText('LICENSE')).to.contain('MIT');
    expect(await runNode(['-e', 'process.stdin.pipe(process.stdout)'], 'words')).to.include({
      code: 0,
      stdout: 'words',
    });
    expect((await runNode(['-e', 'process.exit(3)'])).code).to.equal(3);
  });

  it('measures text in the bundled fonts', async () => {
    await loadTestFonts();
    const ctx = document.createElement('canvas').getContext('2d');
    const widthPx = (word: string, family: string): number => {
      if (!ctx) throw new Error('no 2D context');
      ctx.font = `16px ${family}`;
      return ctx.measureText(word).width;
    };
    for (const [word, expected] of [
      ['timeline', 58],
      ['временная', 85],
      ['الجدول', 45],
    ] as const) {
      expect(widthPx(word, testFontFamily), word).to.be.closeTo(expected, 1.5);
      expect(widthPx(word, testFontFamily), word).to.not.be.closeTo(widthPx(word, 'monospace'), 0.05);
    }
  });
});
