import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { englishDetails } from './details.js';
import { englishLegend } from './legend.js';
import { englishPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'confirmed',
  reported: 'reported',
  believed: 'believed',
  disputed: 'disputed',
  retracted: 'retracted',
  planned: 'planned',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function englishInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# event', other: '# events' });
  const lanesOf = (chosen: number, all: number): string =>
    `${number(chosen)} of ${count(all, { one: '# lane', other: '# lanes' })}`;
  return {
    timeline: 'Timeline',
    skip: 'Skip timeline',
    end: 'End of timeline',
    commands: {
      earlier: 'Earlier',
      later: 'Later',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      showAll: 'Show all',
      find: 'Find or go to date',
      undoZoom: 'Undo zoom',
      view: 'View',
      timeline: 'Timeline',
      list: 'List',
      table: 'Table',
      keys: 'Keys',
      more: 'More',
      copyLink: 'Copy link',
      download: 'Download',
      fullScreen: 'Full screen',
      leaveFullScreen: 'Leave full screen',
      follow: 'Follow new events',
      stopFollowing: 'Stop following',
      pause: 'Pause following, or go on',
      nextEvent: 'Next event',
      previousEvent: 'Previous event',
      nextLane: 'Nearest event in the next lane',
      previousLane: 'Nearest event in the previous lane',
      firstInView: 'First event in view',
      lastInView: 'Last event in view',
      firstEvent: 'First event of all',
      lastEvent: 'Last event of all',
      screenLater: 'One screen later',
      screenEarlier: 'One screen earlier',
      open: 'Open the event, or zoom into the group',
      close: 'Close, or cancel',
      typeAhead: 'Go to the event with this title',
      clearFilter: 'Clear filter',
      foldLane: 'Fold lane',
      openLane: 'Open lane',
    },
    summary: {
      counts: (value, span, lanes) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(lanes > 1 ? [`${number(lanes)} lanes`] : [])].join(', ')}.`,
      most: (span) => `Most in ${span}.`,
      approximate: (value) =>
        count(value, { one: '# date is approximate.', other: '# dates are approximate.' }),
      uncertain: (value) => count(value, { one: '# date is uncertain.', other: '# dates are uncertain.' }),
      undated: (value) => count(value, { one: '# has no date.', other: '# have no date.' }),
      commonStatus: (value) => `${capital(status[value])}, unless marked.`,
      zone: (zone) => `Times in ${isolate(zone)}.`,
      asOf: (date) => `As of ${date}.`,
    },
    plot: {
      toolbar: 'Timeline controls',
      eventsIn: (span) => `Events, ${span}`,
      keysLine: 'Arrow keys move between events, Enter opens one, question mark lists all keys.',
      wheelHint: (isMac) => `Use ${isMac ? '⌘' : 'Ctrl'} + scroll to zoom`,
      touchHint: 'Use two fingers to zoom',
      approximate: 'approximate',
      uncertain: 'uncertain',
      orderNotCertain: 'order not certain',
      sources: (value) => count(value, { one: '# source', other: '# sources' }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => `and ${number(value)} more`,
      overview: 'Overview',
      viewStart: 'Start of view',
      viewEnd: 'End of view',
      from: 'From',
      to: 'To',
      dateline: (date) => `dateline ${date}`,
      now: 'now',
      lanes: 'Lanes',
      otherLanes: 'Other',
      noLane: 'No lane',
    },
    live: {
      loading: 'Loading events.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `${events(shown)} shown, ${count(skipped, { one: '# row', other: '# rows' })} skipped.`,
      showing: (span, value) => `Showing ${span}, ${events(value)}.`,
      closestZoom: 'Closest zoom.',
      wholeTimeline: 'Whole timeline.',
      startOfTimeline: 'Start of timeline.',
      endOfTimeline: 'End of timeline.',
      filtered: (value, lanes, allLanes) =>
        lanes === allLanes ? `${events(value)}.` : `${lanesOf(lanes, allLanes)}, ${events(value)}.`,
      found: (words, found, place) =>
        `${isolate(words)}: ${
          found === 0
            ? 'none found'
            : `${number(found)} found${place > 0 ? `, ${number(place)} of ${number(found)}` : ''}`
        }.`,
      noneInView: (span, next, previous) =>
        `No events ${span.includes(' to ') ? 'from' : 'in'} ${span}.${
          next !== undefined
            ? ` Next event ${next}.`
            : previous !== undefined
              ? ` Previous event ${previous}.`
              : ''
        }`,
      newEvents: (value) => count(value, { one: '# new event.', other: '# new events.' }),
      eventGone: (next) =>
        next === undefined ? 'Event no longer shown.' : `Event no longer shown. Now on ${isolate(next)}.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, page ${number(page)} of ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) => `Could not load events. ${hasOlder ? 'Earlier events stay. ' : ''}Try again.`,
      linkCopied: 'Link copied.',
      eventCopied: 'Event copied.',
      following: 'Following new events.',
      notFollowing: 'Not following.',
    },
    load: {
      loading: 'Loading events.',
      progress: (rows, received, total) =>
        [
          ...(rows > 0 ? [events(rows)] : []),
          total > 0 ? `${bytes(received)} of ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'Could not load events.',
      tryAgain: 'Try again',
      olderStay: 'Earlier events stay.',
      noEvents: 'No events.',
      nonePass: 'No events pass the filter.',
      clearFilter: 'Clear it',
      rowsLost: (skipped, rows) =>
        `${number(skipped)} of ${count(rows, { one: '# row', other: '# rows' })} could not be read.`,
      showThem: 'Show them',
      partial: (rows) =>
        count(rows, { one: 'Only the first row arrived.', other: 'Only the first # rows arrived.' }),
      notLive: (time) => `Not live since ${time}. Reconnecting.`,
      offline: 'Offline. Trying again once there is a connection.',
    },
    find: {
      label: 'Find or go to date',
      placeholder: 'Words or a date',
      next: 'Next match',
      previous: 'Previous match',
      goTo: (date) => `Go to ${date}`,
      count: (found) => (found === 0 ? 'No events found.' : `${number(found)} found`),
      place: (place, found) => `${number(place)} of ${number(found)}`,
      dateNotUnderstood: (text) =>
        `“${isolate(text)}” is not a date that can be read. Write 2017-01-30, 2017-01 or 2017.`,
      clear: 'Clear',
      filters: 'Filters',
      lanes: 'Lanes',
      tags: 'Tags',
      status: 'Status',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} of ${number(all)}`,
    },
    details: englishDetails(speech),
    pages: englishPages(speech),
    legend: englishLegend,
    status,
  };
}
