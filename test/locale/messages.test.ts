import { expect } from '@open-wc/testing';
import { addLanguage, loadLocale, localeFor } from '../../src/locale/languages.js';
import type { Locale } from '../../src/locale/locale.js';
import { pseudo } from '../../src/locale/pseudo.js';
import { type RenderedMessage, renderedMessages } from './rendered-messages.js';
import { plain } from './worded.js';
import '../support/english-rooms.js';

/** What a careless template leaves behind. */
const broken = /undefined|NaN|null|\[object|#|\$\{/;
/** Words that only English has, of the languages in Latin letters. */
const englishWords = /\b(the|of|is|are|not|and|with|which|events?|array|day|year)\b/i;
/** What stays Latin in every script: names of fields, formats, keys. */
const latinEverywhere =
  /`[^`]*`|\b(EDTF|JSON|UTC|UTF|SVG|PNG|CSV|ICS|XXXX|Y|https|MB|Ctrl|Home|End|Page|Up|Down|Esc|Backspace|Tab|Shift)\b/g;

/** Messages that are the same word in two languages. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  es: ['ui.load.progress 1', 'ui.pages.keyNames.Control'],
  fr: [
    'ui.plot.sources 0',
    'ui.details.date',
    'ui.pages.columns.sources',
    'ui.pages.pages',
    'ui.pages.keyNames.Control',
  ],
  de: ['ui.load.progress 1'],
  'pt-BR': [
    'ui.load.progress 1',
    'ui.pages.keyNames.Home',
    'ui.pages.keyNames.End',
    'ui.pages.keyNames.Enter',
    'ui.pages.keyNames.Backspace',
    'ui.pages.keyNames.Tab',
    'ui.pages.keyNames.Control',
    'ui.pages.keyNames.Shift',
  ],
  ru: [
    'ui.pages.keyNames.Home',
    'ui.pages.keyNames.End',
    'ui.pages.keyNames.Backspace',
    'ui.pages.keyNames.Tab',
    'ui.pages.keyNames.Control',
    'ui.pages.keyNames.Shift',
  ],
  ar: [
    'ui.pages.keyNames.Home',
    'ui.pages.keyNames.End',
    'ui.pages.keyNames.Backspace',
    'ui.pages.keyNames.Tab',
    'ui.pages.keyNames.Control',
    'ui.pages.keyNames.Shift',
  ],
};

/** Text of the data in a sample: ⟨title⟩. */
function tokens(text: string): readonly string[] {
  return text.match(/⟨[^⟩]*⟩/g) ?? [];
}

function withoutTokens(text: string): string {
  return text.replace(/⟨[^⟩]*⟩/g, '');
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(withoutTokens(text));
}

async function messagesOf(tag: string): Promise<{ locale: Locale; messages: readonly RenderedMessage[] }> {
  const locale = await loadLocale(tag);
  return { locale, messages: await renderedMessages(locale) };
}

describe('messages', () => {
  for (const tag of ['en', 'es', 'ru', 'fr', 'de', 'pt-BR', 'ar']) {
    it(`${tag} has every message, with the same parameters`, async () => {
      const english = await messagesOf('en');
      const own = await messagesOf(tag);
      expect(own.messages.map(({ path }) => path)).to.deep.equal(english.messages.map(({ path }) => path));
      own.messages.forEach(({ path, text, values }, i) => {
        const model = english.messages[i];
        if (!model) throw new Error(path);
        if (hasLetters(model.text)) expect(text.trim(), path).not.to.equal('');
        expect(broken.test(text), `${path}: ${text}`).to.equal(false);
        expect([...tokens(text)].sort(), `${path}: ${text}`).to.deep.equal([...tokens(model.text)].sort());
        for (const value of numbersIn(values)) {
          if (!model.text.includes(english.locale.speech.number(value))) continue;
          expect(plain(text), path).to.contain(plain(own.locale.speech.number(value)));
        }
      });
    });
  }

  for (const [tag, same] of Object.entries(sameInEnglish)) {
    it(`${tag} leaves nothing in English`, async () => {
      const english = await messagesOf('en');
      const own = await messagesOf(tag);
      const equal = own.messages.filter(
        ({ text }, i) => hasLetters(text) && text === english.messages[i]?.text,
      );
      expect(equal.map(({ path }) => path)).to.deep.equal(same);
      const isLatin = tag !== 'ru' && tag !== 'ar';
      for (const { path, text } of own.messages) {
        const spoken = withoutTokens(text).replace(latinEverywhere, '');
        expect((isLatin ? englishWords : /[A-Za-z]/).test(spoken), `${path}: ${text}`).to.equal(false);
      }
    });
  }

  it('begins no sentence of a problem in two ways', async () => {
    // A sentence goes on from its path when it begins with a small letter, in each language or in none.
    const { messages } = await messagesOf('en');
    const isContinued = new Map(
      messages.map(({ path, text }) => [path, text.charAt(0) !== text.charAt(0).toUpperCase()]),
    );
    for (const tag of ['es', 'fr', 'pt-BR']) {
      for (const { path, text } of (await messagesOf(tag)).messages) {
        if (!path.startsWith('problems.') || !/^\p{L}/u.test(text)) continue;
        if (isContinued.get(path) === true)
          expect(text.charAt(0), path).to.equal(text.charAt(0).toLowerCase());
      }
    }
  });

  it('can be told from text that was never translated', async () => {
    addLanguage(pseudo);
    for (const { path, text } of await renderedMessages(localeFor('qps'))) {
      const spoken = withoutTokens(text).replace(/`[^`]*`/g, '');
      expect(/[A-Za-z]/.test(spoken), `${path}: ${text}`).to.equal(false);
    }
  });

  it('has all six plurals of Arabic and three of Russian', async () => {
    const arabic = await loadLocale('ar');
    const arabicEvents = [0, 1, 2, 3, 11, 100].map((count) => arabic.ui.live.ready(count, undefined));
    expect(arabicEvents).to.deep.equal([
      'لا أحداث.',
      'حدث واحد.',
      'حدثان.',
      '3 أحداث.',
      '11 حدثًا.',
      '100 حدث.',
    ]);
    const russian = await loadLocale('ru');
    const russianEvents = [1, 2, 5, 11, 21, 112].map((count) => russian.ui.live.ready(count, undefined));
    expect(russianEvents).to.deep.equal([
      '1 событие.',
      '2 события.',
      '5 событий.',
      '11 событий.',
      '21 событие.',
      '112 событий.',
    ]);
  });

  it('says in English what the interface is specified to say', () => {
    const { ui } = localeFor('en');
    expect(ui.summary.counts(1_000_000, '1957 to 2026', 4)).to.equal(
      '1,000,000 events, 1957 to 2026, 4 lanes.',
    );
    expect(ui.summary.most('1961 to 1970')).to.equal('Most in 1961 to 1970.');
    expect(ui.summary.approximate(12_400)).to.equal('12,400 dates are approximate.');
    expect(ui.load.rowsLost(2_658, 1_000_000)).to.equal('2,658 of 1,000,000 rows could not be read.');
    expect(ui.live.skipped(997_342, 2_658)).to.equal('997,342 events shown, 2,658 rows skipped.');
    expect(ui.live.showing('1965 to 1975', 42)).to.equal('Showing 1965 to 1975, 42 events.');
    expect(ui.live.filtered(12_000, 3, 4)).to.equal('3 of 4 lanes, 12,000 events.');
    expect(ui.live.found('Apollo', 17, 1)).to.equal('Apollo: 17 found, 1 of 17.');
    expect(ui.live.noneInView('1300 to 1310', '1318', undefined)).to.equal(
      'No events from 1300 to 1310. Next event 1318.',
    );
    expect(ui.live.newEvents(14)).to.equal('14 new events.');
    expect(ui.live.eventGone('Mir built, 1986 (approximate)')).to.equal(
      'Event no longer shown. Now on Mir built, 1986 (approximate).',
    );
    expect(ui.live.viewSwitched('Table', 12_000, 3, 120)).to.equal('Table, 12,000 events, page 3 of 120.');
    expect(ui.live.loadFailed(true)).to.equal('Could not load events. Earlier events stay. Try again.');
    expect(ui.plot.cluster(1_240, '1960 to 1969')).to.equal('1,240 events, 1960 to 1969');
    expect(ui.plot.describe([ui.plot.approximate, ui.plot.sources(3)])).to.equal('approximate, 3 sources');
    expect(ui.details.position(3, 214)).to.equal('Event 3 of 214 in view');
    expect(ui.details.asReportedBy('Izvestiya', '31 January 2017')).to.equal(
      'as reported by Izvestiya, 31 January 2017',
    );
    expect(ui.plot.wheelHint(false)).to.equal('Use Ctrl + scroll to zoom');
    expect(ui.load.notLive('14:05')).to.equal('Not live since 14:05. Reconnecting.');
  });
});
