import { candidatesOf, hullOf, mostCandidates } from '../time/edtf/hull.js';
import type { EdtfComponent, EdtfDate } from '../time/edtf/tree.js';
import { utcZone } from '../time/zones.js';
import { hasEra } from './civil-format.js';
import type { DateCore } from './date-core.js';
import type { CountedUnit } from './hull-units.js';
import { countUnits, unitsOfSpan } from './hull-units.js';
import { plainPair, plainPhrase, withoutYear, yearPhrases } from './plain-date.js';
import type { DateWordsContext } from './words-context.js';

/** So many possible dates are told one by one; of more, the first, the last and their number are told. */
const mostListed = 6;

/** Whether a component was written without any digit: `XX`. */
function isFree(component: EdtfComponent | undefined): boolean {
  return component?.mask !== undefined && /^X+$/.test(component.mask);
}

function clause(text: string): DateCore {
  return { kind: 'clause', text };
}

/** "25 December", "some day in December", where month and day allow it. */
function partOfYear(date: EdtfDate, context: DateWordsContext): string | undefined {
  const { month, day } = date;
  if (!month || month.mask !== undefined || (day?.mask !== undefined && !isFree(day))) return undefined;
  if (!isFree(day)) return withoutYear(date, context);
  const text = withoutYear({ kind: 'date', year: date.year, month }, context);
  return context.locale.dates.some('day', { unit: 'month', text });
}

/** A date without any digit of its year. */
function yearlessWords(date: EdtfDate, context: DateWordsContext): DateCore {
  const { dates } = context.locale;
  const part = partOfYear(date, context);
  return clause(part === undefined ? dates.notKnown : dates.yearNotKnown(part));
}

/** A year with some of its digits, with whatever follows it. */
function doubtfulYearWords(date: EdtfDate, context: DateWordsContext): DateCore | undefined {
  const { dates } = context.locale;
  const { month, day } = date;
  const last = Number((date.year.mask ?? '').replaceAll('X', '9'));
  const [from, to] = yearPhrases(date.year.value, last, context);
  const isDecade = !month && last - date.year.value === 9 && !hasEra(date.year.value);
  if (!month) return { kind: 'range', from, to, ...(isDecade && { named: dates.decade(from.text) }) };
  if (isFree(month) && (!day || isFree(day)))
    return clause(dates.someBetween(day ? 'day' : 'month', from, to));
  const part = partOfYear(date, context);
  return part === undefined ? undefined : clause(dates.ofSomeYear(part, from, to));
}

/** Dates that have nothing in common but their digits: listed if they are few, else counted between the first and the last. */
function scatteredWords(date: EdtfDate, context: DateWordsContext): DateCore {
  const { dates, speech } = context.locale;
  const unit: CountedUnit = date.day ? 'day' : date.month ? 'month' : 'year';
  const utc = { zone: utcZone };
  const candidates = candidatesOf(date, utc);
  const [from, to] = plainPair(...unitsOfSpan(hullOf(date, utc), unit), context);
  if (candidates.length < 2) return { kind: 'range', from, to };
  const count = candidates.reduce((sum, span) => sum + countUnits(span, unit), 0);
  if (candidates.length >= mostCandidates) return clause(dates.someBetween(unit, from, to));
  if (candidates.length > mostListed || count !== candidates.length)
    return clause(dates.oneOf(count, unit, from, to));
  const texts = candidates.map((span, i) => {
    const [only] = unitsOfSpan(span, unit);
    const isLast = i === candidates.length - 1;
    return isLast || date.year.mask !== undefined
      ? plainPhrase(only, context).text
      : withoutYear(only, context);
  });
  return clause(dates.list(speech.or(texts), unit));
}

/** The words of a date with unspecified digits. */
export function maskedWords(date: EdtfDate, context: DateWordsContext): DateCore {
  const { dates } = context.locale;
  const { year, month, day } = date;
  if (isFree(year)) return yearlessWords(date, context);
  if (year.mask !== undefined) return doubtfulYearWords(date, context) ?? scatteredWords(date, context);
  if (isFree(month) && (!day || isFree(day))) {
    const whole = plainPhrase({ kind: 'date', year }, context);
    return clause(dates.some(day ? 'day' : 'month', whole));
  }
  if (isFree(day) && month && month.mask === undefined)
    return clause(dates.some('day', plainPhrase({ kind: 'date', year, month }, context)));
  return scatteredWords(date, context);
}
