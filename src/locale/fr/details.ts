import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'l’image', audio: 'l’audio', video: 'la vidéo' };

export function frenchDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Détails',
    close: 'Fermer',
    position: (place, count) => `Événement ${number(place)} sur ${number(count)} visibles`,
    previous: (title) => `Précédent\u00a0: ${isolate(title)}`,
    next: (title) => `Suivant\u00a0: ${isolate(title)}`,
    whoSaysSo: 'Qui le dit',
    notToldWho: 'sans dire qui',
    status: {
      confirmed: 'confirmé',
      reported: 'rapporté, non confirmé',
      believed: 'supposé, non confirmé',
      disputed: 'contesté',
      retracted: 'démenti',
      planned: 'prévu',
    },
    asReportedBy: (source, date) => `selon ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `le date ainsi\u00a0: ${date}`,
    toldOn: (date) => `date des informations\u00a0: ${date}`,
    noClaims: 'Aucune source n’est indiquée.',
    date: 'Date',
    lane: 'Couloir',
    place: 'Lieu',
    tags: 'Étiquettes',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'O' : 'E'}`,
    openSource: (source) => `Ouvrir ${isolate(source)}`,
    moreAbout: (host) => `Plus sur ${isolate(host)}`,
    links: 'Événements liés',
    linkTo: {
      'leads-to': 'entraîne',
      follows: 'fait suite à',
      'part-of': 'fait partie de',
      contradicts: 'contredit',
      'same-as': 'est identique à',
    },
    linkFrom: {
      'leads-to': 'découle de',
      follows: 'est suivi par',
      'part-of': 'comprend',
      contradicts: 'est contredit par',
      'same-as': 'est identique à',
    },
    showMedia: (kind, host) => `Afficher ${mediaNames[kind]} de ${isolate(host)}`,
    noDescription: {
      image: 'Image sans description',
      audio: 'Audio sans description',
      video: 'Vidéo sans description',
    },
    mediaFailed: (host) => `Impossible de charger depuis ${isolate(host)}.`,
    credit: (holder) => `Crédit\u00a0: ${isolate(holder)}`,
    copy: 'Copier l’événement',
    undated: 'Sans date',
  };
}
