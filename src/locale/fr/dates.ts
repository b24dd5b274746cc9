import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';

const seasons = ['printemps', 'été', 'automne', 'hiver'];
const parts = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' };
const components = { year: 'année', month: 'mois', season: 'saison', part: 'partie', day: 'jour' };
const kindNames = { approximate: 'approximatif', uncertain: 'incertain' };
const some = { day: 'un jour', month: 'un mois', year: 'une année' };
const plurals = { day: 'jours', month: 'mois', year: 'années' };

const beginsWithVowel = /^[aehiouyâéèêîôû]/i;

/** The article a date takes: "le 30 janvier", "le printemps", "l’été"; empty for months and years. */
function article({ unit, text }: DatePhrase): string {
  if (unit === 'season') return beginsWithVowel.test(text) ? 'l’' : 'le ';
  return unit === 'day' || unit === 'time' || unit === 'part' ? 'le ' : '';
}

function withArticle(date: DatePhrase): string {
  return article(date) + date.text;
}

/** "du 28", "de juin", "d’avril", "de l’été". */
function of(date: DatePhrase): string {
  const noun = withArticle(date);
  if (noun.startsWith('le ')) return `du ${noun.slice(3)}`;
  return (date.unit === 'month' && beginsWithVowel.test(noun)) || date.unit === 'ago' || date.unit === 'today'
    ? `d’${noun}`
    : `de ${noun}`;
}

/** "au 29", "à juin", "à l’été", "à aujourd’hui". */
function to(date: DatePhrase): string {
  const noun = withArticle(date);
  return noun.startsWith('le ') ? `au ${noun.slice(3)}` : `à ${noun}`;
}

function within(date: DatePhrase): string {
  const { unit, text } = date;
  if (unit === 'season') return text.startsWith('printemps') ? `au ${text}` : `en ${text}`;
  if (unit === 'part') return `au ${text}`;
  return unit === 'month' || unit === 'year' ? `en ${text}` : text;
}

function until(date: DatePhrase): string {
  const { unit, text } = date;
  return unit === 'month' || unit === 'year' ? `jusqu’en ${text}` : `jusqu’${to(date)}`;
}

function between(from: DatePhrase, last: DatePhrase): string {
  return `entre ${withArticle(from)} et ${withArticle(last)}`;
}

export function frenchDates({ number, count, and }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    inMillions
      ? count(value, { one: '# million d’années', other: '# millions d’années' })
      : count(value, { one: '# an', other: '# ans' });
  return {
    comma: ', ',
    semicolon: '\u00a0; ',
    yearSuffix: '',
    dayText: (text) => text.replace(/^((?:\p{L}+\.? )?)1(?= \p{L}|$)/u, '$11er'),
    year: (text, era, style) => {
      if (style === 'bce') return `${text} ${era === 'before' ? 'AEC' : 'EC'}`;
      return `${text} ${era === 'before' ? 'av. J.-C.' : 'apr. J.-C.'}`;
    },
    season: (index, year) => `${seasons[index] ?? ''} ${year}`,
    part: (kind, place, year) => `${place === 1 ? '1er' : `${place}e`} ${parts[kind]} ${year}`,
    decade: (year) => `années ${year}`,
    hemisphere: (isSouthern) => `hémisphère ${isSouthern ? 'sud' : 'nord'}`,
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `heure de ${city}`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (names, kinds) => {
      const text = kinds.map((kind) => kindNames[kind]).join(', ');
      return names.length > 0 ? `${and(names.map((part) => components[part]))}\u00a0: ${text}` : text;
    },
    ago: (value, inMillions) =>
      value < 0 ? `dans ${years(-value, inMillions)}` : `il y a ${years(value, inMillions)}`,
    agoSpan: (from, last, inMillions) => `d’il y a ${number(from)} à ${years(last, inMillions)}`,
    agoBetween: (from, last, inMillions) => `il y a entre ${number(from)} et ${years(last, inMillions)}`,
    today: 'aujourd’hui',
    within,
    on: (date) => (date.unit === 'day' ? withArticle(date) : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `en ${month.text}, jour inconnu`,
    some: (unit, date) => `${some[unit]} ${of(date)}`,
    someBetween: (unit, from, last) => `${some[unit]} ${between(from, last)}`,
    ofSomeYear: (date, from, last) => `${date} d’une année ${between(from, last)}`,
    yearNotKnown: (date) => `${date}, année inconnue`,
    notKnown: 'date inconnue',
    oneOf: (value, unit, from, last) =>
      `${unit === 'year' ? 'une' : 'un'} de ${number(value)} ${plurals[unit]} ${between(from, last)}`,
    estimated: (text, estimate) => `${text}, estimation\u00a0: ${estimate}`,
    span: (from, last) => `${of(from)} ${to(last)}`,
    allDay: (day) => `${day.text}, toute la journée`,
    between,
    someTimeBetween: (from, last) => `un certain temps ${between(from, last)}`,
    someTimeIn: (date) => `un certain temps ${within(date)}`,
    since: (date) => `depuis ${withArticle(date)}`,
    from: (date) => `à partir ${of(date)}`,
    until,
    ongoing: 'en cours',
    ongoingOn: (on) => `en cours ${on}`,
    startNotKnown: 'début inconnu',
    endNotKnown: 'fin inconnue',
    noBeginning: 'sans début connu',
    orEarlier: (date) => `${date} ou avant`,
    orLater: (date) => `${date} ou après`,
    andEarlier: (date) => `${date} et avant`,
    andLater: (date) => `${date} et après`,
    startIs: (text) => `début\u00a0: ${text}`,
    endIs: (text) => `fin\u00a0: ${text}`,
    run: (from, last) => `${from.text} à ${last.text}`,
    list: (text) => text,
    said: (wording, words) => `«\u00a0${wording}\u00a0»\u00a0: ${words}`,
  };
}
