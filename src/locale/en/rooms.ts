import type { Speech } from '../speech.js';
import type { RoomMessages } from '../ui-messages.js';
import { englishDetails } from './details.js';
import { englishLegend } from './legend.js';
import { englishPages } from './pages.js';

export function englishRooms(speech: Speech): RoomMessages {
  const { count, number, isolate } = speech;
  const events = (value: number): string => count(value, { one: '# event', other: '# events' });
  return {
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
  };
}
