import { expect } from '@open-wc/testing';
import { dateLocaleFor } from '../../src/locale/date-locales.js';
import { english } from '../../src/locale/en.js';
import { languageLoaders } from '../../src/locale/language-loaders.js';
import { addLanguage, loadLocale, localeFor } from '../../src/locale/languages.js';
import '../support/english-rooms.js';

describe('localeFor and loadLocale', () => {
  it('knows English at once and other languages once they are loaded', async () => {
    expect(localeFor('en-GB').ui.timeline).to.equal('Timeline');
    expect(localeFor('de-AT').ui.timeline).to.equal('Timeline');
    const german = await loadLocale('de-AT');
    expect(german.ui.timeline).to.equal('Zeitleiste');
    expect(german.tag).to.equal('de-AT');
    expect(localeFor('de-AT')).to.equal(german);
    expect(localeFor('de').ui.timeline).to.equal('Zeitleiste');
  });

  it('is English altogether, formats too, where a language has no words', async () => {
    for (const tag of ['fa', 'ja', 'he-IL']) {
      const locale = await loadLocale(tag);
      expect(locale.tag).to.equal('en-GB');
      expect(locale.askedTag).to.equal(tag);
      expect(locale.direction).to.equal('ltr');
      expect(locale.standInDirection).to.equal('ltr');
      expect(locale.speech.number(1_234)).to.equal('1,234');
    }
  });

  it('takes any text for a tag', async () => {
    for (const tag of ['', 'not a tag', 'en_GB', 'und', 'x', '\u202e']) {
      expect(localeFor(tag).ui.timeline).to.equal('Timeline');
      expect((await loadLocale(tag)).tag).to.match(/^en/);
    }
  });

  it('has the words of Brazil for every Portuguese, and its own formats for each', async () => {
    const portuguese = await loadLocale('pt-PT');
    expect(portuguese.ui.timeline).to.equal('Linha do tempo');
    expect(portuguese.tag).to.equal('pt-PT');
  });

  it('runs from right to left in Arabic', async () => {
    // English that stands in only until Arabic is here turns nothing round.
    expect(localeFor('ar').standInDirection).to.equal(undefined);
    const { direction, standInDirection } = await loadLocale('ar');
    expect([direction, standInDirection]).to.deep.equal(['rtl', undefined]);
  });

  it('loads six languages beside English', async () => {
    expect([...languageLoaders.keys()].sort()).to.deep.equal(['ar', 'de', 'es', 'fr', 'pt', 'ru']);
    for (const [language, load] of languageLoaders) {
      expect((await load()).language).to.equal(language);
    }
  });

  it('takes a language from outside', () => {
    addLanguage({
      ...english,
      language: 'tlh',
      ui: (speech) => ({ ...english.ui(speech), timeline: 'poH tlhegh' }),
    });
    expect(localeFor('tlh').ui.timeline).to.equal('poH tlhegh');
    expect(localeFor('en').ui.timeline).to.equal('Timeline');
  });
});

describe('dateLocaleFor', () => {
  it('has the date words of every language at hand, and English ones for the rest', async () => {
    for (const tag of ['ar', 'de', 'en', 'es', 'fr', 'pt-BR', 'ru']) {
      const { tag: own, dates } = dateLocaleFor(tag);
      expect(own).to.equal(tag);
      expect(dates.notKnown).to.equal((await loadLocale(tag)).dates.notKnown);
    }
    expect(dateLocaleFor('fa').tag).to.equal('en-GB');
  });
});
