import { expect } from '@open-wc/testing';
import { weekRulesFor, weekRulesOfRegion } from '../../src/locale/axis-weeks.js';

const cases: readonly (readonly [
  tag: string,
  region: string,
  firstDay: number,
  weekend: readonly number[],
])[] = [
  ['en', 'US', 7, [6, 7]],
  ['en-GB', 'GB', 1, [6, 7]],
  ['de', 'DE', 1, [6, 7]],
  ['fr', 'FR', 1, [6, 7]],
  ['es', 'ES', 1, [6, 7]],
  ['ru', 'RU', 1, [6, 7]],
  ['pt-BR', 'BR', 7, [6, 7]],
  ['ar-EG', 'EG', 6, [5, 6]],
  ['fa', 'IR', 6, [5]],
  ['he', 'IL', 7, [5, 6]],
  ['ja', 'JP', 7, [6, 7]],
];

describe('weeks where a language is spoken', () => {
  for (const [tag, region, firstDay, weekend] of cases) {
    it(`begin on day ${firstDay} in ${tag}, with the weekend on ${weekend.join(' and ')}`, () => {
      const rules = weekRulesFor(tag);
      expect(rules.firstDay).to.equal(firstDay);
      expect([...rules.weekend]).to.deep.equal(weekend);
      expect(weekRulesOfRegion(region)).to.deep.equal(rules);
    });
  }

  it('begin where they are told to, and keep their weekend', () => {
    expect(weekRulesFor('en', 1)).to.deep.equal({ ...weekRulesFor('en'), firstDay: 1 });
  });
});
