import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Units that stand in a sentence without "in". */
function isPoint({ unit }: DatePhrase): boolean {
  return unit === 'day' || unit === 'time' || unit === 'ago' || unit === 'today';
}

function within(date: DatePhrase): string {
  if (isPoint(date)) return date.text;
  return `in ${date.unit === 'part' ? 'the ' : ''}${date.text}`;
}

export function englishDates({ number, and, tag }: Speech): DateMessages {
  const isAmerican = /^en(-US|$)/.test(tag);
  const years = (count: number, inMillions: boolean): string =>
    `${number(Math.abs(count))}${inMillions ? ' million' : ''} ${Math.abs(count) === 1 && !inMillions ? 'year' : 'years'}`;
  const between = (from: DatePhrase, to: DatePhrase): string => `between ${from.text} and ${to.text}`;
  const startNotKnown = 'start not known';
  return {
    comma: ', ',
    semicolon: '; ',
    yearSuffix: '',
    // "Monday 30 January 2017": engines do not agree about a comma where the day comes first.
    dayText: (text) => text.replace(/^(\p{L}+), (?=\d)/u, '$1 '),
    year: (text, era, style) => {
      if (style === 'bce') return `${text} ${era === 'before' ? 'BCE' : 'CE'}`;
      return era === 'before' ? `${text} BC` : `AD ${text}`;
    },
    season: (index, year) => `${index === 2 && isAmerican ? 'fall' : (seasons[index] ?? '')} ${year}`,
    part: (kind, place, year) =>
      `${kind === 'third' && place === 3 ? 'last' : (ordinals[place - 1] ?? '')} ${kind} of ${year}`,
    decade: (year) => `${year}s`,
    hemisphere: (isSouthern) => `${isSouthern ? 'southern' : 'northern'} hemisphere`,
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `${city} time`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (components, kinds) =>
      [...(components.length > 0 ? [and(components)] : []), kinds.join(', ')].join(' '),
    ago: (count, inMillions) =>
      count < 0 ? `${years(count, inMillions)} from now` : `${years(count, inMillions)} ago`,
    agoSpan: (from, to, inMillions) => `${number(from)} to ${years(to, inMillions)} ago`,
    agoBetween: (from, to, inMillions) => `between ${number(from)} and ${years(to, inMillions)} ago`,
    today: 'today',
    within,
    on: (date) => (date.unit === 'day' ? `on ${date.text}` : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `in ${month.text}, day not known`,
    some: (unit, date) => `some ${unit} ${unit === 'month' ? 'of' : 'in'} ${date.text}`,
    someBetween: (unit, from, to) => `some ${unit} ${between(from, to)}`,
    ofSomeYear: (date, from, to) => `${date} of one year ${between(from, to)}`,
    yearNotKnown: (date) => `${date}, year not known`,
    notKnown: 'date not known',
    oneOf: (count, unit, from, to) => `one of ${number(count)} ${unit}s ${between(from, to)}`,
    estimated: (text, estimate) => `${text}, estimated ${estimate}`,
    span: (from, to) => `${from.text} to ${to.text}`,
    allDay: (day) => `${day.text}, all day`,
    between,
    someTimeBetween: (from, to) => `some time ${between(from, to)}`,
    someTimeIn: (date) => `some time in ${date.text}`,
    since: (date) => `since ${date.text}`,
    from: (date) => `from ${date.text}`,
    until: (date) => `until ${date.text}`,
    ongoing: 'ongoing',
    ongoingOn: (on) => `ongoing ${on}`,
    startNotKnown,
    endNotKnown: 'end not known',
    noBeginning: 'no known beginning',
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    andEarlier: (date) => `${date} and earlier`,
    andLater: (date) => `${date} and later`,
    startIs: (text) => `start: ${text}`,
    endIs: (text) => `end: ${text}`,
    run: (from, to) => `${from.text} to ${to.text}`,
    list: (text) => text,
    said: (wording, words) => `“${wording}”: ${words}`,
  };
}
