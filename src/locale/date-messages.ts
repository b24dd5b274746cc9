/** What a phrase names: a time of day, a day with its time, a day, … `ago` counts back from the present. */
export type PhraseUnit = 'clock' | 'time' | 'day' | 'month' | 'season' | 'part' | 'year' | 'ago' | 'today';

/**
 * A date's own words ("30 January 2017", "December 2016"), or the first or last part of a range that share the rest ("28" and
 * "29 January 2017"), without any preposition: those are for the sentence it goes into, by its unit.
 */
export interface DatePhrase {
  readonly text: string;
  readonly unit: PhraseUnit;
}

/** How years before 1 are written: "44 BC" or "44 BCE". */
export type EraStyle = 'bc' | 'bce';

/** What a doubt can stand on. */
export type DateComponent = 'year' | 'month' | 'season' | 'part' | 'day';

/** What sentences about dates are made of in one language. Each function gives a piece that can stand alone. */
export interface DateMessages {
  /** Between the parts of a sentence; between the sentences about each end. */
  readonly comma: string;
  readonly semicolon: string;
  /** What `Intl` puts after a year and an era replaces, such as "г."; empty in most languages. */
  readonly yearSuffix: string;
  /** What a language wants of a date other than `Intl` writes it: "1er janvier" for "1 janvier". */
  readonly dayText: (text: string) => string;
  /** A year with its era; the number comes written out. */
  readonly year: (number: string, era: 'before' | 'after', style: EraStyle) => string;
  /** "spring 2001"; 0 is spring, 3 winter. The year may be two: "2001–2002". */
  readonly season: (index: number, year: string) => string;
  /** "first quarter of 2001", counted from 1. */
  readonly part: (kind: 'quarter' | 'third' | 'half', place: number, year: string) => string;
  /** "1850s" */
  readonly decade: (firstYear: string) => string;
  readonly hemisphere: (isSouthern: boolean) => string;
  /** "30 January 2017, 09:41" */
  readonly atTime: (day: string, clock: string) => string;
  /** "Damascus time" */
  readonly cityTime: (city: string) => string;
  /** Remarks after a date: "1984 (uncertain)". */
  readonly noted: (text: string, notes: readonly string[]) => string;
  /** "approximate, uncertain" of the whole date, "year uncertain" of single components. */
  readonly doubt: (
    components: readonly DateComponent[],
    kinds: readonly ('approximate' | 'uncertain')[],
  ) => string;

  /** "13,787 million years ago"; below 0 ahead. In millions of years, or in years. */
  readonly ago: (count: number, inMillions: boolean) => string;
  /** The same of two counts, both back in time: "252 to 66 million years ago". */
  readonly agoSpan: (from: number, to: number, inMillions: boolean) => string;
  readonly agoBetween: (from: number, to: number, inMillions: boolean) => string;
  readonly today: string;

  /** When something happened: "in December 2016", "30 January 2017". */
  readonly within: (date: DatePhrase) => string;
  /** On or in a date: "on 31 January 2017", "in January 2017". */
  readonly on: (date: DatePhrase) => string;
  /** A stretch of which only one unit shows, as the name of a view: "1965". */
  readonly alone: (date: DatePhrase) => string;
  /** "in December 2016, day not known" */
  readonly dayNotKnown: (month: DatePhrase) => string;
  /** "some day in April 1985", "some month of 2004": the unit was written without its digits. */
  readonly some: (unit: 'day' | 'month', within: DatePhrase) => string;
  readonly someBetween: (unit: 'day' | 'month' | 'year', from: DatePhrase, to: DatePhrase) => string;
  /** "25 December of one year between 1560 and 1569"; `date` has no year, and may be "some day in December". */
  readonly ofSomeYear: (date: string, from: DatePhrase, to: DatePhrase) => string;
  /** "25 December, year not known" */
  readonly yearNotKnown: (date: string) => string;
  readonly notKnown: string;
  /** "one of 10 days between 25 December 1560 and 25 December 1569" */
  readonly oneOf: (count: number, unit: 'day' | 'month' | 'year', from: DatePhrase, to: DatePhrase) => string;
  /** "…, estimated 1950" */
  readonly estimated: (text: string, estimate: string) => string;

  /** "28 to 29 January 2017": it lasted. Also the name of what a view shows. */
  readonly span: (from: DatePhrase, to: DatePhrase) => string;
  /** "11 June 2004, all day" */
  readonly allDay: (day: DatePhrase) => string;
  /** "between 23 and 29 January 2017": one moment. */
  readonly between: (from: DatePhrase, to: DatePhrase) => string;
  /** "some time between June and December 2004": it lasted, and its ends overlap. */
  readonly someTimeBetween: (from: DatePhrase, to: DatePhrase) => string;
  readonly someTimeIn: (date: DatePhrase) => string;
  /** "since 2014" (it goes on), "from 2014", "until 1985". */
  readonly since: (date: DatePhrase) => string;
  readonly from: (date: DatePhrase) => string;
  readonly until: (date: DatePhrase) => string;
  readonly ongoing: string;
  readonly ongoingOn: (on: string) => string;
  readonly startNotKnown: string;
  readonly endNotKnown: string;
  readonly noBeginning: string;
  /** "1984 or earlier", of one moment. */
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** "1984 and earlier", of all of them. */
  readonly andEarlier: (date: string) => string;
  readonly andLater: (date: string) => string;
  /** "start: 1 June 2004 or earlier": an end that has a sentence of its own. */
  readonly startIs: (text: string) => string;
  readonly endIs: (text: string) => string;
  /** A run within a list: "1670 to 1672". */
  readonly run: (from: DatePhrase, to: DatePhrase) => string;
  /** A whole list once it is joined; `unit` is that of all its members, if they share one. */
  readonly list: (text: string, unit: PhraseUnit | undefined) => string;
  /** The source's own wording before the date in our words: "“over the weekend”: 28 to 29 January 2017". */
  readonly said: (wording: string, words: string) => string;
}
