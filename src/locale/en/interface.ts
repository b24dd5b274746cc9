import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { broughtRooms } from './rooms-brought.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'confirmed',
  reported: 'reported',
  believed: 'believed',
  disputed: 'disputed',
  retracted: 'retracted',
  planned: 'planned',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of rooms have to be brought before one of them is asked for. */
export function englishInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# event', other: '# events' });
  const rooms = broughtRooms(speech);
  const lanesOf = (chosen: number, all: number): string =>
    `${number(chosen)} of ${count(all, { one: '# lane', other: '# lanes' })}`;
  return {
    timeline: 'Timeline',
    skip: 'Skip timeline',
    end: 'End of timeline',
    get commands() {
      return rooms().commands;
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
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
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
      laneFolded: (lane, value) => `${isolate(lane)}: folded, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: open.`,
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
    get find() {
      return rooms().find;
    },
    get details() {
      return rooms().details;
    },
    get pages() {
      return rooms().pages;
    },
    get legend() {
      return rooms().legend;
    },
    status,
  };
}
