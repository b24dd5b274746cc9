import type { DatePhrase } from '../date-messages.js';

/*
 * Russian puts a date into the case its preposition asks for. Days come from `Intl` as they stand in every case that is written
 * with figures ("28 января"); months, seasons, years and parts of years change their endings.
 */

/** The case a date stands in: "с июня" (genitive), "по июнь" (accusative), "между июнем" (instrumental), "в июне". */
export type GrammaticalCase = 'genitive' | 'accusative' | 'instrumental' | 'prepositional';

const monthEndings: Readonly<Record<GrammaticalCase, (month: string) => string>> = {
  genitive: (month) => month.replace(/[ьй]$/, 'я').replace(/т$/, 'та'),
  accusative: (month) => month,
  instrumental: (month) =>
    month.replace(/раль$/, 'ралём').replace(/рь$/, 'рём').replace(/[ьй]$/, 'ем').replace(/т$/, 'том'),
  prepositional: (month) => month.replace(/[ьй]$/, 'е').replace(/т$/, 'те'),
};

const seasonForms: Readonly<Record<GrammaticalCase, Readonly<Record<string, string>>>> = {
  genitive: { весна: 'весны', лето: 'лета', осень: 'осени', зима: 'зимы' },
  accusative: { весна: 'весну', зима: 'зиму' },
  instrumental: { весна: 'весной', лето: 'летом', осень: 'осенью', зима: 'зимой' },
  prepositional: { весна: 'весне', лето: 'лете', осень: 'осени', зима: 'зиме' },
};

const partForms: Readonly<Record<GrammaticalCase, Readonly<Record<string, string>>>> = {
  genitive: { 'й квартал': 'го квартала', 'я треть': 'й трети', 'е полугодие': 'го полугодия' },
  accusative: { 'я треть': 'ю треть' },
  instrumental: { 'й квартал': 'м кварталом', 'я треть': 'й третью', 'е полугодие': 'м полугодием' },
  prepositional: { 'й квартал': 'м квартале', 'я треть': 'й трети', 'е полугодие': 'м полугодии' },
};

const yearWords: Readonly<Record<GrammaticalCase, string>> = {
  genitive: 'года',
  accusative: 'год',
  instrumental: 'годом',
  prepositional: 'году',
};

/** A date in a case. Remarks in parentheses after it stay as they are, and a year gets its word: "1985 года". */
export function inCase({ text, unit }: DatePhrase, wanted: GrammaticalCase): string {
  const [, date = text, remark = ''] = /^(.*?)( \(.*\))?$/.exec(text) ?? [];
  if (unit === 'month') return date.replace(/^\p{L}+/u, monthEndings[wanted]) + remark;
  if (unit === 'season')
    return date.replace(/^\p{L}+/u, (season) => seasonForms[wanted][season] ?? season) + remark;
  if (unit === 'part')
    return date.replace(/(?<=^\d-)\p{L} \p{L}+/u, (part) => partForms[wanted][part] ?? part) + remark;
  return (unit === 'year' && !date.includes('г.') ? `${date} ${yearWords[wanted]}` : date) + remark;
}
