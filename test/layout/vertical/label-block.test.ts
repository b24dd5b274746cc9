import { expect } from '@open-wc/testing';
import { builtInMeasure } from '../../../src/layout/advance-table.js';
import type { LabelLines } from '../../../src/layout/scene.js';
import { labelBlock } from '../../../src/layout/vertical/label-block.js';

type Case = readonly [
  words: readonly [title: string, date: string, chip?: string],
  widthPx: number,
  lines: Partial<LabelLines>,
  heightPx: number,
];

const cases: readonly Case[] = [
  [['Sputnik 1', '4 October 1957'], 180, { title: ['Sputnik 1'], date: ['4 October 1957'] }, 34],
  [['Sputnik 1', ''], 180, { title: ['Sputnik 1'], date: [], isChipBelow: false }, 18],
  [['Fall of Troy', '1250 BC', '≠ disputed'], 180, { isChipBelow: false }, 34],
  [['Fall of Troy', '1250 – 1180 BC', '≠ disputed'], 110, { isChipBelow: true }, 50],
  [['Fall of Troy', '', '≠ disputed'], 180, { date: [], isChipBelow: true }, 34],
  [
    ['Heavy losses; IS forced on the defensive', '28 – 29 January'],
    180,
    { title: ['Heavy losses; IS', 'forced on the defensive'], isTitleCut: false },
    52,
  ],
  [
    ['Offensive on the airfield and the base of the 137th Brigade', 'start not known'],
    180,
    { isTitleCut: true },
    52,
  ],
];

describe('labelBlock', () => {
  for (const [[title, date, chip], widthPx, lines, heightPx] of cases) {
    it(`"${title}", "${date}"${chip === undefined ? '' : `, "${chip}"`} in ${String(widthPx)} px`, () => {
      const block = labelBlock({ title, date, chip }, widthPx, builtInMeasure);
      expect(block.lines).to.deep.include(lines);
      expect(block.heightPx).to.equal(heightPx);
    });
  }

  it('gives narrow columns more lines before it cuts a title', () => {
    const title = 'Offensive on the airfield and the 137th Brigade base';
    const linesAt = (widthPx: number): number =>
      labelBlock({ title, date: '', chip: undefined }, widthPx, builtInMeasure).lines.title.length;
    expect([linesAt(400), linesAt(169), linesAt(129)]).to.deep.equal([1, 3, 4]);
  });
});
