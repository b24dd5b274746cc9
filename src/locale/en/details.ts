import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const notConfirmed = (word: string): string => `${word}, not confirmed`;

export function englishDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Details',
    close: 'Close',
    position: (place, count) => `Event ${number(place)} of ${number(count)} in view`,
    previous: (title) => `Previous: ${isolate(title)}`,
    next: (title) => `Next: ${isolate(title)}`,
    whoSaysSo: 'Who says so',
    notToldWho: 'not told who',
    status: {
      confirmed: 'confirmed',
      reported: notConfirmed('reported'),
      believed: notConfirmed('believed'),
      disputed: 'disputed',
      retracted: 'retracted',
      planned: 'planned',
    },
    asReportedBy: (source, date) =>
      `as reported by ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `dates it: ${date}`,
    toldOn: (date) => `as of ${date}`,
    noClaims: 'No source is given.',
    date: 'Date',
    lane: 'Lane',
    place: 'Place',
    tags: 'Tags',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
    openSource: (source) => `Open ${isolate(source)}`,
    moreAbout: (host) => `More at ${isolate(host)}`,
    links: 'Linked events',
    linkTo: {
      'leads-to': 'leads to',
      follows: 'follows',
      'part-of': 'part of',
      contradicts: 'contradicts',
      'same-as': 'same as',
    },
    linkFrom: {
      'leads-to': 'brought about by',
      follows: 'followed by',
      'part-of': 'has as part',
      contradicts: 'contradicted by',
      'same-as': 'same as',
    },
    showMedia: (kind, host) => `Show ${kind} from ${isolate(host)}`,
    noDescription: {
      image: 'Image without description',
      audio: 'Audio without description',
      video: 'Video without description',
    },
    mediaFailed: (host) => `Could not load from ${isolate(host)}.`,
    credit: (holder) => `Credit: ${isolate(holder)}`,
    copy: 'Copy event',
    undated: 'Undated',
  };
}
