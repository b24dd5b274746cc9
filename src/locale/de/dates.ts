import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';

const seasons = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const parts = { quarter: 'Quartal', third: 'Drittel', half: 'Halbjahr' };
const components = { year: 'Jahr', month: 'Monat', season: 'Jahreszeit', part: 'Teil', day: 'Tag' };
const kindNames = { approximate: 'ungefähr', uncertain: 'unsicher' };
const some = { day: 'an einem Tag', month: 'in einem Monat', year: 'in einem Jahr' };
const plurals = {
  day: 'an einem von # Tagen',
  month: 'in einem von # Monaten',
  year: 'in einem von # Jahren',
};

/** "dem 12. April", "dem 1. Quartal"; months, years and seasons take no article here. */
function withArticle({ unit, text }: DatePhrase): string {
  return unit === 'day' || unit === 'time' || unit === 'part' ? `dem ${text}` : text;
}

function within({ unit, text }: DatePhrase): string {
  if (unit === 'year') return `im Jahr ${text}`;
  return unit === 'month' || unit === 'season' || unit === 'part' ? `im ${text}` : text;
}

function between(from: DatePhrase, to: DatePhrase): string {
  // "zwischen dem 23. und 29. Januar": one article serves both where the first leaves the month to the second.
  const isShared = from.unit === 'day' && to.unit === 'day' && /^\d+\.$/.test(from.text);
  return `zwischen ${withArticle(from)} und ${isShared ? to.text : withArticle(to)}`;
}

function since(preposition: string): (date: DatePhrase) => string {
  return (date) => (date.unit === 'ago' ? `beginnend ${date.text}` : `${preposition} ${withArticle(date)}`);
}

export function germanDates({ number, count, and }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    inMillions
      ? count(value, { one: '# Million Jahren', other: '# Millionen Jahren' })
      : count(value, { one: '# Jahr', other: '# Jahren' });
  return {
    comma: ', ',
    semicolon: '; ',
    yearSuffix: '',
    dayText: (text) => text,
    year: (text, era, style) => {
      if (style === 'bce') return `${text} ${era === 'before' ? 'v. u. Z.' : 'u. Z.'}`;
      return `${text} ${era === 'before' ? 'v. Chr.' : 'n. Chr.'}`;
    },
    season: (index, year) => `${seasons[index] ?? ''} ${year}`,
    part: (kind, place, year) => `${place}. ${parts[kind]} ${year}`,
    decade: (year) => `${year}er Jahre`,
    hemisphere: (isSouthern) => (isSouthern ? 'Südhalbkugel' : 'Nordhalbkugel'),
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `Ortszeit ${city}`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (names, kinds) =>
      [
        ...(names.length > 0 ? [and(names.map((part) => components[part]))] : []),
        kinds.map((kind) => kindNames[kind]).join(', '),
      ].join(' '),
    ago: (value, inMillions) =>
      value < 0 ? `in ${years(-value, inMillions)}` : `vor ${years(value, inMillions)}`,
    agoSpan: (from, to, inMillions) => `vor ${number(from)} bis ${years(to, inMillions)}`,
    agoBetween: (from, to, inMillions) => `irgendwann vor ${number(from)} bis ${years(to, inMillions)}`,
    today: 'heute',
    within,
    on: (date) => (date.unit === 'day' ? `am ${date.text}` : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `im ${month.text}, Tag unbekannt`,
    some: (unit, date) => `${some[unit]} ${within(date)}`,
    someBetween: (unit, from, to) => `${some[unit]} ${between(from, to)}`,
    ofSomeYear: (date, from, to) => `${date} eines Jahres ${between(from, to)}`,
    yearNotKnown: (date) => `${date}, Jahr unbekannt`,
    notKnown: 'Datum unbekannt',
    oneOf: (value, unit, from, to) => `${plurals[unit].replace('#', number(value))} ${between(from, to)}`,
    estimated: (text, estimate) => `${text}, geschätzt ${estimate}`,
    span: (from, to) => `${from.text} bis ${to.text}`,
    allDay: (day) => `${day.text}, ganztägig`,
    between,
    someTimeBetween: (from, to) => `eine Zeit lang ${between(from, to)}`,
    someTimeIn: (date) => `eine Zeit lang ${within(date)}`,
    since: since('seit'),
    from: since('ab'),
    until: (date) => `bis ${date.text}`,
    ongoing: 'andauernd',
    ongoingOn: (on) => `andauernd ${on}`,
    startNotKnown: 'Beginn unbekannt',
    endNotKnown: 'Ende unbekannt',
    noBeginning: 'ohne bekannten Beginn',
    orEarlier: (date) => `${date} oder früher`,
    orLater: (date) => `${date} oder später`,
    andEarlier: (date) => `${date} und früher`,
    andLater: (date) => `${date} und später`,
    startIs: (text) => `Beginn: ${text}`,
    endIs: (text) => `Ende: ${text}`,
    run: (from, to) => `${from.text} bis ${to.text}`,
    list: (text) => text,
    said: (wording, words) => `„${wording}“: ${words}`,
  };
}
