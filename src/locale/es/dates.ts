import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';

const seasons = ['primavera', 'verano', 'otoño', 'invierno'];
const parts = { quarter: 'trimestre', third: 'cuatrimestre', half: 'semestre' };
const ordinals = ['primer', 'segundo', 'tercer', 'cuarto'];
const components = { year: 'año', month: 'mes', season: 'estación', part: 'parte', day: 'día' };
const kindNames = { approximate: 'aproximado', uncertain: 'incierto' };

/** The article a date takes, with a space after it; empty for months and years. */
function article({ unit, text }: DatePhrase): string {
  if (unit === 'season') return text.startsWith('primavera') ? 'la ' : 'el ';
  return unit === 'day' || unit === 'time' || unit === 'part' ? 'el ' : '';
}

function withArticle(date: DatePhrase): string {
  return article(date) + date.text;
}

/** "del 28", "de junio", "de la primavera". */
function of(date: DatePhrase): string {
  return `de ${withArticle(date)}`.replace(/^de el /, 'del ');
}

function within(date: DatePhrase): string {
  const isPoint = date.unit === 'day' || date.unit === 'time' || date.unit === 'ago' || date.unit === 'today';
  return isPoint ? date.text : `en ${withArticle(date)}`;
}

function span(from: DatePhrase, to: DatePhrase): string {
  if (from.unit === 'ago' || to.unit === 'today') return `desde ${from.text} hasta ${to.text}`;
  return `${of(from)} ${`a ${withArticle(to)}`.replace(/^a el /, 'al ')}`;
}

function between(from: DatePhrase, to: DatePhrase): string {
  return `entre ${withArticle(from)} y ${withArticle(to)}`;
}

const some = { day: 'algún día', month: 'algún mes', year: 'algún año' };
const plurals = { day: 'días', month: 'meses', year: 'años' };

export function spanishDates({ number, count, and }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    inMillions
      ? count(value, { one: '# millón de años', other: '# millones de años' })
      : count(value, { one: '# año', other: '# años' });
  return {
    comma: ', ',
    semicolon: '; ',
    yearSuffix: '',
    dayText: (text) => text,
    year: (text, era, style) => {
      if (style === 'bce') return `${text} ${era === 'before' ? 'a. e. c.' : 'e. c.'}`;
      return `${text} ${era === 'before' ? 'a. C.' : 'd. C.'}`;
    },
    season: (index, year) => `${seasons[index] ?? ''} de ${year}`,
    part: (kind, place, year) => `${ordinals[place - 1] ?? ''} ${parts[kind]} de ${year}`,
    decade: (year) => `década de ${year}`,
    hemisphere: (isSouthern) => `hemisferio ${isSouthern ? 'sur' : 'norte'}`,
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `hora de ${city}`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (names, kinds) => {
      const text = kinds.map((kind) => kindNames[kind]).join(', ');
      return names.length > 0 ? `${and(names.map((part) => components[part]))}: ${text}` : text;
    },
    ago: (value, inMillions) =>
      value < 0 ? `dentro de ${years(-value, inMillions)}` : `hace ${years(value, inMillions)}`,
    agoSpan: (from, to, inMillions) => `desde hace ${number(from)} hasta hace ${years(to, inMillions)}`,
    agoBetween: (from, to, inMillions) => `hace entre ${number(from)} y ${years(to, inMillions)}`,
    today: 'hoy',
    within,
    on: (date) => (date.unit === 'day' ? withArticle(date) : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `en ${month.text}, día desconocido`,
    some: (unit, date) => `${some[unit]} ${of(date)}`,
    someBetween: (unit, from, to) => `${some[unit]} ${between(from, to)}`,
    ofSomeYear: (date, from, to) => `${date} de un año ${between(from, to)}`,
    yearNotKnown: (date) => `${date}, año desconocido`,
    notKnown: 'fecha desconocida',
    oneOf: (value, unit, from, to) => `uno de ${number(value)} ${plurals[unit]} ${between(from, to)}`,
    estimated: (text, estimate) => `${text}, estimación: ${estimate}`,
    span,
    allDay: (day) => `${day.text}, todo el día`,
    between,
    someTimeBetween: (from, to) => `algún tiempo ${between(from, to)}`,
    someTimeIn: (date) => `algún tiempo ${within(date)}`,
    since: (date) => `desde ${withArticle(date)}`,
    from: (date) => `desde ${withArticle(date)}`,
    until: (date) => `hasta ${withArticle(date)}`,
    ongoing: 'en curso',
    ongoingOn: (on) => `en curso ${on}`,
    startNotKnown: 'inicio desconocido',
    endNotKnown: 'fin desconocido',
    noBeginning: 'sin inicio conocido',
    orEarlier: (date) => `${date} o antes`,
    orLater: (date) => `${date} o después`,
    andEarlier: (date) => `${date} y antes`,
    andLater: (date) => `${date} y después`,
    startIs: (text) => `inicio: ${text}`,
    endIs: (text) => `fin: ${text}`,
    run: (from, to) => `${from.text} a ${to.text}`,
    list: (text) => text,
    said: (wording, words) => `«${wording}»: ${words}`,
  };
}
