import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';
import { inCase } from './forms.js';

const seasons = ['весна', 'лето', 'осень', 'зима'];
const parts = { quarter: 'й квартал', third: 'я треть', half: 'е полугодие' };
const components = { year: 'год', month: 'месяц', season: 'время года', part: 'часть года', day: 'день' };
const kindNames = { approximate: 'приблизительно', uncertain: 'предположительно' };
const some = { day: 'в один из дней', month: 'в один из месяцев', year: 'в один из годов' };

function areYears(from: DatePhrase, to: DatePhrase): boolean {
  return from.unit === 'year' && to.unit === 'year' && !from.text.includes('(');
}

function within(date: DatePhrase): string {
  const { unit, text } = date;
  if (unit === 'season') return inCase(date, 'instrumental');
  return unit === 'month' || unit === 'year' || unit === 'part' ? `в ${inCase(date, 'prepositional')}` : text;
}

/** "с 28 по 29 января", "с июня по декабрь", "с 1964 по 2008 год", "с 10:00 до 12:30". */
function span(from: DatePhrase, to: DatePhrase): string {
  if (from.unit === 'clock') return `с ${from.text} до ${to.text}`;
  if (from.unit === 'ago') return `от ${from.text} до ${to.unit === 'today' ? 'наших дней' : to.text}`;
  // Of two years only the second has the word.
  const first = areYears(from, to) ? from.text : inCase(from, 'genitive');
  return `с ${first} по ${inCase(to, 'accusative')}`;
}

function between(from: DatePhrase, to: DatePhrase): string {
  if (!areYears(from, to)) return `между ${inCase(from, 'instrumental')} и ${inCase(to, 'instrumental')}`;
  return `между ${from.text} и ${to.text}${to.text.includes('г.') ? '' : ' годами'}`;
}

function since(date: DatePhrase): string {
  return date.unit === 'ago' ? `начало ${date.text}` : `с ${inCase(date, 'genitive')}`;
}

function withYear(text: string, year: string): string {
  if (year.includes('г.')) return `${text} ${year}`;
  return `${text} ${year} ${year.includes('–') ? 'гг.' : 'г.'}`;
}

export function russianDates({ number, count, and }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    inMillions
      ? `${number(value)} млн лет`
      : count(value, { one: '# год', few: '# года', many: '# лет', other: '# года' });
  const units = {
    day: (value: number) => count(value, { one: '# дня', other: '# дней' }),
    month: (value: number) => count(value, { one: '# месяца', other: '# месяцев' }),
    year: (value: number) => count(value, { one: '# года', other: '# лет' }),
  };
  return {
    comma: ', ',
    semicolon: '; ',
    yearSuffix: 'г.',
    dayText: (text) => text,
    year: (text, era) => `${text} г. ${era === 'before' ? 'до н. э.' : 'н. э.'}`,
    season: (index, year) => withYear(seasons[index] ?? '', year),
    part: (kind, place, year) => withYear(`${place}-${parts[kind]}`, year),
    decade: (year) => `${year}-е годы`,
    hemisphere: (isSouthern) => `${isSouthern ? 'южное' : 'северное'} полушарие`,
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `время: ${city}`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (names, kinds) => {
      const text = kinds.map((kind) => kindNames[kind]).join(', ');
      return names.length > 0 ? `${and(names.map((part) => components[part]))}: ${text}` : text;
    },
    ago: (value, inMillions) =>
      value < 0 ? `через ${years(-value, inMillions)}` : `${years(value, inMillions)} назад`,
    agoSpan: (from, to, inMillions) => `от ${number(from)} до ${years(to, inMillions)} назад`,
    agoBetween: (from, to, inMillions) => `между ${number(from)} и ${years(to, inMillions)} назад`,
    today: 'сегодня',
    within,
    on: (date) => (date.unit === 'day' ? date.text : within(date)),
    alone: (date) => (date.unit === 'year' ? inCase(date, 'accusative') : date.text),
    dayNotKnown: (month) => `${within(month)}, день неизвестен`,
    some: (unit, date) => `${some[unit]} ${inCase(date, 'genitive')}`,
    someBetween: (unit, from, to) => `${some[unit]} ${between(from, to)}`,
    ofSomeYear: (date, from, to) => `${date} одного из годов ${between(from, to)}`,
    yearNotKnown: (date) => `${date}, год неизвестен`,
    notKnown: 'дата неизвестна',
    oneOf: (value, unit, from, to) => `один из ${units[unit](value)} ${between(from, to)}`,
    estimated: (text, estimate) => `${text}, оценка: ${estimate}`,
    span,
    allDay: (day) => `${day.text}, весь день`,
    between,
    someTimeBetween: (from, to) => `какое-то время ${between(from, to)}`,
    someTimeIn: (date) => `какое-то время ${within(date)}`,
    since,
    from: since,
    until: (date) => (date.unit === 'ago' ? `конец ${date.text}` : `по ${inCase(date, 'accusative')}`),
    ongoing: 'продолжается',
    ongoingOn: (on) => `ещё продолжалось ${on}`,
    startNotKnown: 'начало неизвестно',
    endNotKnown: 'конец неизвестен',
    noBeginning: 'без известного начала',
    orEarlier: (date) => `${date} или раньше`,
    orLater: (date) => `${date} или позже`,
    andEarlier: (date) => `${date} и раньше`,
    andLater: (date) => `${date} и позже`,
    startIs: (text) => `начало: ${text}`,
    endIs: (text) => `конец: ${text}`,
    run: (from, to) =>
      /^\S+$/.test(from.text + to.text) ? `${from.text}–${to.text}` : `${from.text} – ${to.text}`,
    list: (text, unit) => (unit === 'year' && !text.includes('г.') ? `${text} гг.` : text),
    said: (wording, words) => `«${wording}»: ${words}`,
  };
}
