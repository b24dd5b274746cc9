import type { EdtfDate } from '../time/edtf/tree.js';
import type { DatePhrase } from './date-messages.js';
import type { DateCore } from './date-core.js';
import { hullYears } from './hull-units.js';
import type { DateWordsContext } from './words-context.js';

/*
 * A year far back that was written in round numbers (`Y-66E6`, `Y-13787E6S5`) is said in round numbers too: "66 million years
 * ago" rather than "66,000,001 BC". That is done where the last digit meant stands for ten thousand years or more, since
 * then it makes no difference from which year of ours one counts.
 */

/** Years from here on are counted in millions, as geologists do; no language needs its word for 10⁹ then. */
const million = 1_000_000;
export const coarsestCountedYear = 10_000;

/** Whether a number of years is said in millions. */
function isInMillions(years: number): boolean {
  return Math.abs(years) >= million;
}

/** "66 million years ago" of a number of years before the present; "today" for 0. */
export function agoPhrase(years: number, { locale }: DateWordsContext): DatePhrase {
  const { dates } = locale;
  if (years === 0) return { unit: 'today', text: dates.today };
  const inMillions = isInMillions(years);
  return { unit: 'ago', text: dates.ago(inMillions ? years / million : years, inMillions) };
}

/** "252 to 66 million years ago" of two numbers of years before the present; below 0 lies ahead. */
export function agoSpanWords(older: number, younger: number, context: DateWordsContext): string {
  const { dates } = context.locale;
  const inMillions = isInMillions(older);
  if (older <= 0 || younger <= 0 || inMillions !== isInMillions(younger))
    return dates.span(agoPhrase(older, context), agoPhrase(younger, context));
  const unit = inMillions ? million : 1;
  return dates.agoSpan(older / unit, younger / unit, inMillions);
}

/** How many years the last digit meant stands for; 1 for a year written out. */
function grain({ year }: EdtfDate): number {
  const digits = String(Math.abs(year.value)).length;
  return 10 ** Math.max(year.exponent ?? 0, digits - (year.significantDigits ?? digits));
}

/** The words of a round year far back; undefined for every other date. */
export function agoWords(date: EdtfDate, context: DateWordsContext): DateCore | undefined {
  const { year, month, grouping } = date;
  if (year.value >= 0 || month || grouping || grain(date) < coarsestCountedYear) return undefined;
  const phrase = agoPhrase(-year.value, context);
  if (year.significantDigits === undefined) return { kind: 'noun', noun: phrase };
  const { dates } = context.locale;
  const [first, last] = hullYears(date);
  const inMillions = isInMillions(last);
  const unit = inMillions ? million : 1;
  const range = dates.agoBetween((1 - first) / unit, -last / unit, inMillions);
  return { kind: 'clause', text: dates.estimated(range, context.locale.speech.number(-year.value / unit)) };
}
