import type { Instant, Span } from './instant.js';
import { nextUp } from './number-line.js';

/** The finest unit a date was written to. */
export type Unit =
  | 'fraction'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'third'
  | 'half'
  | 'year';

/** What was said about one end of a date beside its bounds. None of it moves a bound. */
export interface EndQualifiers {
  /** The finest unit written. */
  readonly precision: Unit;
  /** The coarsest unit a `~` or `%` stands on; sets how far the fade reaches. Absent where nothing is approximate. */
  readonly fadeUnit?: Unit;
  /** `?` or `%`: the date is doubted. */
  readonly uncertain: boolean;
  /** `~` or `%`: the date is approximate. */
  readonly approximate: boolean;
  /** `..`: going on, or no beginning known to it. */
  readonly open: boolean;
  /** Nothing written where an end belongs: there is one, and nobody says when. */
  readonly unknown: boolean;
  /** The limits of this unit are a convention (a season). */
  readonly conventional: boolean;
  /** A date without a time: it stands on its calendar day in whatever zone is displayed. */
  readonly floating: boolean;
}

/** What an uncertain date allows: four half-open bounds, and what was said about each end. */
export interface FuzzySpan {
  readonly earliestStart: Instant;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly latestEnd: Instant;
  /** `moment`: at one time within the bounds; `span`: lasted; `one-of` and `all-of`: a list of dates. */
  readonly shape: 'moment' | 'span' | 'one-of' | 'all-of';
  readonly start: EndQualifiers;
  /** The same object as `start` for a moment. */
  readonly end: EndQualifiers;
  /** The number written before significant digits (`1950S2`). */
  readonly estimate?: Instant;
  /** The single possibilities (or, for `all-of`, members) where the hull has holes. At most 1,000. */
  readonly candidates?: readonly Span[];
}

/** Every unit a date can be written to, from the finest to the coarsest. */
export const unitsFromFine: readonly Unit[] = [
  'fraction',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'quarter',
  'third',
  'half',
  'year',
];

/** The qualifiers of an end that are true or false, as bits. That it is approximate follows from its fade. */
export const endFlags = { uncertain: 1, open: 2, unknown: 4, conventional: 8, floating: 16 } as const;

const qualifiersByKey = new Map<number, EndQualifiers>();

/** The qualifiers of an end. Equal ones are the same object, so a million dates share a few hundred. */
export function endQualifiers(precision: Unit, flags = 0, fadeUnit?: Unit): EndQualifiers {
  const fade = fadeUnit ? unitsFromFine.indexOf(fadeUnit) + 1 : 0;
  const key = (unitsFromFine.indexOf(precision) * 12 + fade) * 32 + flags;
  let qualifiers = qualifiersByKey.get(key);
  if (!qualifiers) {
    qualifiers = {
      precision,
      ...(fadeUnit && { fadeUnit }),
      uncertain: (flags & endFlags.uncertain) > 0,
      approximate: fade > 0,
      open: (flags & endFlags.open) > 0,
      unknown: (flags & endFlags.unknown) > 0,
      conventional: (flags & endFlags.conventional) > 0,
      floating: (flags & endFlags.floating) > 0,
    };
    qualifiersByKey.set(key, qualifiers);
  }
  return qualifiers;
}

/** A moment known as a number: the millisecond that begins there, or one step of the number line where that is coarser. */
export function exactMoment(t: Instant): FuzzySpan {
  const end = Math.max(t + 1, nextUp(t));
  const exactly = endQualifiers('fraction');
  return {
    earliestStart: t,
    latestStart: end,
    earliestEnd: t,
    latestEnd: end,
    shape: 'moment',
    start: exactly,
    end: exactly,
  };
}

/** What lasted from one number up to another, which must not lie before it. */
export function exactSpan(start: Instant, end: Instant): FuzzySpan {
  const exactly = endQualifiers('fraction');
  return {
    earliestStart: start,
    latestStart: start,
    earliestEnd: end,
    latestEnd: end,
    shape: 'span',
    start: exactly,
    end: exactly,
  };
}
