import type { CivilDate } from '../time/calendar.js';
import type { EdtfTree } from '../time/edtf/tree.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Zone } from '../time/zones.js';
import type { EraStyle } from './date-messages.js';
import type { DateLocale, Locale } from './locale.js';

/** A date to be worded: what was written where there is a text, else the numbers it was given as. */
export interface WordableDate {
  readonly tree?: EdtfTree | undefined;
  readonly span: FuzzySpan;
}

/** What the words of a date depend on beside the date. */
export interface DateWordsContext {
  readonly locale: DateLocale;
  /** The zone on display: instants without a text are worded in it. */
  readonly zone: Zone;
  /** The zone of times that name none; all times are then told in the zone on display. Absent: times are told as written. */
  readonly dataZone?: Zone | undefined;
  /** 'bc' when absent. */
  readonly eraStyle?: EraStyle | undefined;
  /** The date of the statement: what is open was going on then. */
  readonly asOf?: WordableDate | undefined;
  /** Whether the seasons of no hemisphere are southern ones. */
  readonly southernSeasons?: boolean | undefined;
  /** A year that the reader sees beside the words: days and months of it are said without. */
  readonly knownYear?: number | undefined;
  /** A day that the reader sees beside the words: times of it are said without. */
  readonly knownDay?: CivilDate | undefined;
  /** Whether the reader sees whose clock it is: zones are not said. */
  readonly isZoneKnown?: boolean | undefined;
  /** Short names of months: "31 Jan"; in ranges from one month to another they alone: "Jan – Mar 2017". */
  readonly isShort?: boolean | 'months' | undefined;
  /** Says the weekday before a single day. */
  readonly weekday?: 'long' | 'short' | undefined;
}

/** The same with the whole locale, for whoever words more than dates. */
export interface WordsContext extends DateWordsContext {
  readonly locale: Locale;
}
