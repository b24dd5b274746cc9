import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { Speech } from '../speech.js';

const seasons = ['primavera', 'verão', 'outono', 'inverno'];
const parts = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' };
const components = { year: 'ano', month: 'mês', season: 'estação', part: 'parte', day: 'dia' };
const kindNames = { approximate: 'aproximado', uncertain: 'incerto' };
const some = { day: 'algum dia', month: 'algum mês', year: 'algum ano' };
const plurals = { day: 'dias', month: 'meses', year: 'anos' };

/** The article of seasons and parts of a year: "a primavera", "o verão"; empty for all else. */
function article({ unit, text }: DatePhrase): '' | 'a' | 'o' {
  if (unit === 'season') return text.startsWith('primavera') ? 'a' : 'o';
  return unit === 'part' ? 'o' : '';
}

/** "de 28", "da primavera", "do verão". */
function of(date: DatePhrase): string {
  return `d${article(date) || 'e'} ${date.text}`;
}

function to(date: DatePhrase): string {
  if (date.unit === 'ago' || date.unit === 'today') return `até ${date.text}`;
  return `${{ '': 'a', a: 'à', o: 'ao' }[article(date)]} ${date.text}`;
}

function withArticle(date: DatePhrase): string {
  return `${article(date)} ${date.text}`.trim();
}

function within(date: DatePhrase): string {
  const { unit, text } = date;
  if (unit === 'season' || unit === 'part') return `n${article(date)} ${text}`;
  return unit === 'month' || unit === 'year' ? `em ${text}` : text;
}

function between(from: DatePhrase, last: DatePhrase): string {
  return `entre ${withArticle(from)} e ${withArticle(last)}`;
}

export function portugueseDates({ number, count, and, tag }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    inMillions
      ? count(value, { one: '# milhão de anos', other: '# milhões de anos' })
      : count(value, { one: '# ano', other: '# anos' });
  const isBrazilian = /^pt(-BR|$)/.test(tag);
  return {
    comma: ', ',
    semicolon: '; ',
    yearSuffix: '',
    dayText: (text) => (isBrazilian ? text.replace(/^((?:[\p{L}.-]+, )?)1(?= de |$)/u, '$11º') : text),
    year: (text, era, style) => {
      if (style === 'bce') return `${text} ${era === 'before' ? 'a.E.C.' : 'E.C.'}`;
      return `${text} ${era === 'before' ? 'a.C.' : 'd.C.'}`;
    },
    season: (index, year) => `${seasons[index] ?? ''} de ${year}`,
    part: (kind, place, year) => `${place}º ${parts[kind]} de ${year}`,
    decade: (year) => `década de ${year}`,
    hemisphere: (isSouthern) => `hemisfério ${isSouthern ? 'sul' : 'norte'}`,
    atTime: (day, clock) => `${day}, ${clock}`,
    cityTime: (city) => `hora de ${city}`,
    noted: (text, notes) => `${text} (${notes.join(', ')})`,
    doubt: (names, kinds) => {
      const text = kinds.map((kind) => kindNames[kind]).join(', ');
      return names.length > 0 ? `${and(names.map((part) => components[part]))}: ${text}` : text;
    },
    ago: (value, inMillions) =>
      value < 0 ? `daqui a ${years(-value, inMillions)}` : `${years(value, inMillions)} atrás`,
    agoSpan: (from, last, inMillions) => `de ${number(from)} a ${years(last, inMillions)} atrás`,
    agoBetween: (from, last, inMillions) => `entre ${number(from)} e ${years(last, inMillions)} atrás`,
    today: 'hoje',
    within,
    on: (date) => (date.unit === 'day' ? `em ${date.text}` : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `em ${month.text}, dia desconhecido`,
    some: (unit, date) => `${some[unit]} ${of(date)}`,
    someBetween: (unit, from, last) => `${some[unit]} ${between(from, last)}`,
    ofSomeYear: (date, from, last) => `${date} de um ano ${between(from, last)}`,
    yearNotKnown: (date) => `${date}, ano desconhecido`,
    notKnown: 'data desconhecida',
    oneOf: (value, unit, from, last) => `um de ${number(value)} ${plurals[unit]} ${between(from, last)}`,
    estimated: (text, estimate) => `${text}, estimativa: ${estimate}`,
    span: (from, last) => `${of(from)} ${to(last)}`,
    allDay: (day) => `${day.text}, o dia todo`,
    between,
    someTimeBetween: (from, last) => `por algum tempo ${between(from, last)}`,
    someTimeIn: (date) => `por algum tempo ${within(date)}`,
    since: (date) => `desde ${withArticle(date)}`,
    from: (date) => `a partir ${of(date)}`,
    until: (date) => `até ${withArticle(date)}`,
    ongoing: 'em andamento',
    ongoingOn: (on) => `em andamento ${on}`,
    startNotKnown: 'início desconhecido',
    endNotKnown: 'fim desconhecido',
    noBeginning: 'sem início conhecido',
    orEarlier: (date) => `${date} ou antes`,
    orLater: (date) => `${date} ou depois`,
    andEarlier: (date) => `${date} e antes`,
    andLater: (date) => `${date} e depois`,
    startIs: (text) => `início: ${text}`,
    endIs: (text) => `fim: ${text}`,
    run: (from, last) => `${from.text} a ${last.text}`,
    list: (text) => text,
    said: (wording, words) => `“${wording}”: ${words}`,
  };
}
