import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'Bild', audio: 'Ton', video: 'Video' };

export function germanDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Einzelheiten',
    close: 'Schließen',
    position: (place, count) => `Ereignis ${number(place)} von ${number(count)} im Ausschnitt`,
    previous: (title) => `Voriges: ${isolate(title)}`,
    next: (title) => `Nächstes: ${isolate(title)}`,
    whoSaysSo: 'Wer das sagt',
    notToldWho: 'nicht gesagt, wer',
    status: {
      confirmed: 'bestätigt',
      reported: 'berichtet, nicht bestätigt',
      believed: 'vermutet, nicht bestätigt',
      disputed: 'umstritten',
      retracted: 'widerrufen',
      planned: 'geplant',
    },
    asReportedBy: (source, date) => `laut ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `datiert es so: ${date}`,
    toldOn: (date) => `Stand: ${date}`,
    noClaims: 'Es ist keine Quelle angegeben.',
    date: 'Datum',
    lane: 'Spur',
    place: 'Ort',
    tags: 'Schlagwörter',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'O'}`,
    openSource: (source) => `${isolate(source)} öffnen`,
    moreAbout: (host) => `Mehr bei ${isolate(host)}`,
    links: 'Verknüpfte Ereignisse',
    linkTo: {
      'leads-to': 'führt zu',
      follows: 'folgt auf',
      'part-of': 'Teil von',
      contradicts: 'widerspricht',
      'same-as': 'dasselbe wie',
    },
    linkFrom: {
      'leads-to': 'Folge von',
      follows: 'gefolgt von',
      'part-of': 'umfasst',
      contradicts: 'bestritten durch',
      'same-as': 'dasselbe wie',
    },
    showMedia: (kind, host) => `${mediaNames[kind]} von ${isolate(host)} zeigen`,
    noDescription: {
      image: 'Bild ohne Beschreibung',
      audio: 'Tonaufnahme ohne Beschreibung',
      video: 'Video ohne Beschreibung',
    },
    mediaFailed: (host) => `Laden von ${isolate(host)} ist nicht gelungen.`,
    credit: (holder) => `Bildnachweis: ${isolate(holder)}`,
    copy: 'Ereignis kopieren',
    undated: 'Ohne Datum',
  };
}
