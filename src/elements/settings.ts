import { languageAround } from '../controllers/page-language.js';
import type { DetailsPlacement, TimelineSettings } from '../controllers/timeline-host.js';
import type { EventTable } from '../events/event-table.js';
import { localeFor } from '../locale/languages.js';
import { civilFromInstant } from '../time/calendar.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { type AttributeReader, weekdayNumber, weekStarts } from './attributes.js';
import type { EventTimeline } from './event-timeline.js';
import { readControls } from './toolbar-controls.js';

const placements: readonly DetailsPlacement[] = ['auto', 'below', 'beside', 'sheet', 'none'];
const headingLevels = ['2', '3', '4', '5', '6', 'none'] as const;

/** Reads all attributes of the component at once. Values that are not understood leave the default. */
export function settingsOf(
  element: EventTimeline,
  reader: AttributeReader,
  table: EventTable | undefined,
): TimelineSettings {
  const zone = element.timeZone ?? table?.timeZone.name;
  const from = reader.date('from', element.from, zone);
  const to = reader.date('to', element.to, zone);
  const earliest = reader.date('earliest', element.earliest, zone);
  const latest = reader.date('latest', element.latest, zone);
  const gestures = reader.choice(
    'gestures',
    element.gestures,
    ['auto', 'cooperative', 'greedy', 'none'],
    'auto',
  );
  const level = reader.choice('heading-level', element.headingLevel, headingLevels, '2');
  const weekStart = reader.choice('week-start', element.weekStart, weekStarts, 'auto');
  const now = element.now === null ? 'none' : reader.choice('now', element.now, ['line', 'follow'], 'line');
  const language = languageAround(element) ?? table?.lang ?? navigator.language;
  return {
    language,
    isRightToLeft: (localeFor(language).standInDirection ?? getComputedStyle(element).direction) === 'rtl',
    gestures: gestures === 'auto' ? (element.matches(':fullscreen') ? 'greedy' : 'cooperative') : gestures,
    orientation: reader.choice(
      'orientation',
      element.orientation,
      ['auto', 'horizontal', 'vertical'],
      'auto',
    ),
    view: {
      from: finite(from?.earliestStart),
      to: finite(to?.latestEnd),
      minSpanMs: reader.duration('min-span', element.minSpan),
      maxSpanMs: reader.duration('max-span', element.maxSpan),
      earliest: finite(earliest?.earliestStart),
      latest: finite(latest?.latestEnd),
    },
    eraStyle: reader.choice('era-style', element.eraStyle, ['bc', 'bce'], 'bc'),
    southernSeasons: reader.choice('seasons', element.seasons, ['north', 'south'], 'north') === 'south',
    weekStart: weekdayNumber(weekStart),
    referenceYear: yearOf(reader.date('reference', element.reference, zone)),
    shortcuts: reader.choice('shortcuts', element.shortcuts, ['all', 'none'], 'all'),
    keymap: element.keymap,
    controls: readControls(element.controls, now === 'follow'),
    details: reader.choice('details', element.details, placements, 'auto'),
    hasOverview: reader.choice('overview', element.overview, ['auto', 'none'], 'auto') === 'auto',
    headingLevel: level === 'none' ? undefined : Number(level),
    isLandmark: reader.choice('landmark', element.landmark, ['region', 'none'], 'region') === 'region',
    media: reader.choice('media', element.media, ['own', 'none', 'all'], 'own'),
    now,
    links: reader.choice('links', element.links, ['selected', 'all', 'none'], 'selected'),
    label: element.label,
    hash: reader.linkName('hash', element.hash),
  };
}

function finite(at: number | undefined): number | undefined {
  return at !== undefined && Number.isFinite(at) ? at : undefined;
}

function yearOf(span: FuzzySpan | undefined): number | undefined {
  const at = finite(span?.earliestStart);
  return at === undefined ? undefined : civilFromInstant(at).year;
}
