import { componentsOf, doubtsOf } from '../time/edtf/qualifiers.js';
import type { EdtfDate } from '../time/edtf/tree.js';
import type { DateComponent, DateMessages } from './date-messages.js';
import { fieldsOf, plainPhrase } from './plain-date.js';
import type { ShownTime } from './shown-time.js';
import type { DateWordsContext } from './words-context.js';

/** "UTC", "UTC+3", "UTC−4:30": a shift as it was written. */
function shiftText(shiftMs: number): string {
  const minutes = Math.abs(shiftMs) / 60_000;
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${shiftMs < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The place a zone is named for: "Damascus" for `Asia/Damascus`, "UTC", "UTC+03:00" for a fixed shift. */
export function zonePlace(zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return /^[+-]/.test(city) ? `UTC${city}` : city === 'GMT' ? 'UTC' : city;
}

/**
 * The name of a zone for readers: "Damascus time" for `Asia/Damascus`. `Intl` has better names for some zones in some languages,
 * but not the same ones in every engine.
 */
export function zoneText(zone: string, dates: DateMessages): string {
  const place = zonePlace(zone);
  return place.startsWith('UTC') ? place : dates.cityTime(place);
}

function zoneNotes(date: EdtfDate, time: ShownTime, context: DateWordsContext): readonly string[] {
  const { locale, zone, dataZone, isZoneKnown } = context;
  if (isZoneKnown) return [];
  const notes: string[] = [];
  if (time.shiftMs !== undefined) notes.push(shiftText(time.shiftMs));
  if (time.zone !== undefined) notes.push(zoneText(time.zone, locale.dates));
  const { written } = time;
  if (notes.length > 0 && written) {
    const known = { weekday: undefined, knownYear: date.year.value, knownDay: fieldsOf(date) };
    return [`${plainPhrase(written, { ...context, ...known }).text} ${notes.join(', ')}`];
  }
  if (notes.length > 0) return notes;
  // Without a zone of its own it is told by the clock on display where that is another one than its own.
  return dataZone && dataZone.name !== zone.name
    ? [zoneText((written ? zone : dataZone).name, locale.dates)]
    : [];
}

/** What belongs to a date beside its day: the hemisphere of its season, the shift and zone of its time. */
export function factsOf(date: EdtfDate, context: DateWordsContext): readonly string[] {
  const { time, grouping } = date;
  if (time) return zoneNotes(date, time, context);
  const code = grouping?.value ?? 0;
  return code >= 25 && code <= 32 ? [context.locale.dates.hemisphere(code >= 29)] : [];
}

function componentNames(date: EdtfDate): readonly DateComponent[] {
  const { month, grouping, day } = date;
  const middle = month ? 'month' : (grouping?.value ?? 33) < 33 ? 'season' : 'part';
  return ['year', ...((month ?? grouping) ? ([middle] as const) : []), ...(day ? (['day'] as const) : [])];
}

/** What is doubted of a date: "approximate, uncertain", "year uncertain". Empty where nothing is. */
export function doubtNotes(date: EdtfDate, { locale }: DateWordsContext): readonly string[] {
  if (componentsOf(date).every(({ before, after }) => !before && !after)) return [];
  const names = componentNames(date);
  const doubts = doubtsOf(date);
  const approximate = names.filter((_, i) => doubts[i]?.approximate);
  const uncertain = names.filter((_, i) => doubts[i]?.uncertain);
  // The name of the only component, or of all of them, is not said.
  const shown = (components: readonly DateComponent[]): readonly DateComponent[] =>
    components.length === names.length ? [] : components;
  const { doubt } = locale.dates;
  if (approximate.length > 0 && String(approximate) === String(uncertain))
    return [doubt(shown(approximate), ['approximate', 'uncertain'])];
  return [
    ...(approximate.length > 0 ? [doubt(shown(approximate), ['approximate'])] : []),
    ...(uncertain.length > 0 ? [doubt(shown(uncertain), ['uncertain'])] : []),
  ];
}
