import { expect } from '@open-wc/testing';
import { domNames, factsOfFolder, type SourceFacts } from '../support/source-facts.js';
import { dateWhereItMayNotBe, pageBelowTheBorder, registrationElsewhere } from './border-rules.js';
import {
  entriesThatReachTooFar,
  foreignImports,
  importCycles,
  importsAgainstTheRoad,
  unknownPlaces,
} from './import-rules.js';
import { filesOutOfShape, unfinishedComments, unwantedSyntax } from './shape-rules.js';
import { htmlSinks, styleAttributes } from './sink-rules.js';
import { inLines, type Violation } from './violation.js';

describe('the rules, over src', () => {
  let sources: readonly SourceFacts[] = [];
  let pageNames: ReadonlySet<string> = new Set();

  before(async function () {
    this.timeout(20_000); // A compiler reads every file.
    [sources, pageNames] = await Promise.all([factsOfFolder('src'), domNames()]);
  });

  const rules: readonly [string, (sources: readonly SourceFacts[]) => readonly Violation[]][] = [
    ['every file lies in a known place', unknownPlaces],
    ['imports go down in rank', importsAgainstTheRoad],
    ['imports make no circle', importCycles],
    ['packages are imported where they may be', foreignImports],
    ['no page below the border', (all) => pageBelowTheBorder(all, pageNames)],
    ['entries reach only what they may', entriesThatReachTooFar],
    ['no Date in time and layout', dateWhereItMayNotBe],
    ['elements are registered in one place', registrationElsewhere],
    ['no text becomes markup or code', htmlSinks],
    ['no style attributes', styleAttributes],
    ['files are short and named', filesOutOfShape],
    ['no unwanted syntax', unwantedSyntax],
    ['no unfinished comments', unfinishedComments],
  ];
  for (const [title, rule] of rules) {
    it(title, () => {
      expect(sources.length).to.be.greaterThan(10);
      expect(inLines(rule(sources)).join('\n')).to.equal('');
    });
  }
});
