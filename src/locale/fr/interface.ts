import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { frenchDetails } from './details.js';
import { frenchLegend } from './legend.js';
import { frenchPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'confirmé',
  reported: 'rapporté',
  believed: 'supposé',
  disputed: 'contesté',
  retracted: 'démenti',
  planned: 'prévu',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function frenchInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# événement', other: '# événements' });
  const lanes = (value: number): string => count(value, { one: '# couloir', other: '# couloirs' });
  return {
    timeline: 'Frise chronologique',
    skip: 'Passer la frise',
    end: 'Fin de la frise',
    commands: {
      earlier: 'Plus tôt',
      later: 'Plus tard',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      showAll: 'Tout afficher',
      find: 'Chercher ou aller à une date',
      undoZoom: 'Annuler le zoom',
      view: 'Vue',
      timeline: 'Frise',
      list: 'Liste',
      table: 'Tableau',
      keys: 'Touches',
      more: 'Plus',
      copyLink: 'Copier le lien',
      download: 'Télécharger',
      fullScreen: 'Plein écran',
      leaveFullScreen: 'Quitter le plein écran',
      follow: 'Suivre les nouveaux événements',
      stopFollowing: 'Ne plus suivre',
      pause: 'Suspendre ou reprendre le suivi',
      nextEvent: 'Événement suivant',
      previousEvent: 'Événement précédent',
      nextLane: 'Événement le plus proche dans le couloir suivant',
      previousLane: 'Événement le plus proche dans le couloir précédent',
      firstInView: 'Premier événement visible',
      lastInView: 'Dernier événement visible',
      firstEvent: 'Premier événement de tous',
      lastEvent: 'Dernier événement de tous',
      screenLater: 'Un écran plus tard',
      screenEarlier: 'Un écran plus tôt',
      open: 'Ouvrir l’événement ou agrandir le groupe',
      close: 'Fermer ou annuler',
      typeAhead: 'Aller à l’événement qui a ce titre',
      clearFilter: 'Effacer le filtre',
      foldLane: 'Replier le couloir',
      openLane: 'Déplier le couloir',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [lanes(laneCount)] : [])].join(', ')}.`,
      most: (span) => `Pour la plupart, ${span}.`,
      approximate: (value) =>
        count(value, { one: '# date est approximative.', other: '# dates sont approximatives.' }),
      uncertain: (value) =>
        count(value, { one: '# date est incertaine.', other: '# dates sont incertaines.' }),
      undated: (value) => count(value, { one: '# est sans date.', other: '# sont sans date.' }),
      commonStatus: (value) => `${capital(status[value])}, sauf mention contraire.`,
      zone: (zone) => `Heure de ${isolate(zone)}.`,
      asOf: (date) => `Date des informations\u00a0: ${date}.`,
    },
    plot: {
      toolbar: 'Commandes de la frise',
      eventsIn: (span) => `Événements, ${span}`,
      keysLine:
        'Les flèches passent d’un événement à l’autre, Entrée en ouvre un, le point d’interrogation donne toutes les touches.',
      wheelHint: (isMac) => `${isMac ? '⌘' : 'Ctrl'} + molette pour zoomer`,
      touchHint: 'Deux doigts pour zoomer',
      approximate: 'approximatif',
      uncertain: 'incertain',
      orderNotCertain: 'ordre incertain',
      sources: (value) => count(value, { one: '# source', other: '# sources' }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => count(value, { one: 'et # autre', other: 'et # autres' }),
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
      overview: 'Vue d’ensemble',
      viewStart: 'Début de la vue',
      viewEnd: 'Fin de la vue',
      from: 'De',
      to: 'À',
      dateline: (date) => `état\u00a0: ${date}`,
      now: 'maintenant',
      lanes: 'Couloirs',
      otherLanes: 'Autres',
      noLane: 'Sans couloir',
    },
    live: {
      loading: 'Chargement des événements.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `${count(shown, { one: '# événement affiché', other: '# événements affichés' })}, ${count(skipped, { one: '# ligne ignorée', other: '# lignes ignorées' })}.`,
      showing: (span, value) => `Affichage ${span}, ${events(value)}.`,
      closestZoom: 'Zoom maximal.',
      wholeTimeline: 'Frise entière.',
      startOfTimeline: 'Début de la frise.',
      endOfTimeline: 'Fin de la frise.',
      filtered: (value, shown, all) =>
        shown === all ? `${events(value)}.` : `${number(shown)} sur ${lanes(all)}, ${events(value)}.`,
      found: (words, found, place) => {
        const position = place > 0 ? `, ${number(place)} sur ${number(found)}` : '';
        return found === 0
          ? `${isolate(words)}\u00a0: aucun résultat.`
          : `${isolate(words)}\u00a0: ${count(found, { one: '# résultat', other: '# résultats' })}${position}.`;
      },
      noneInView: (span, next, previous) =>
        [
          `Aucun événement ${span}.`,
          ...(next !== undefined
            ? [`Événement suivant\u00a0: ${next}.`]
            : previous !== undefined
              ? [`Événement précédent\u00a0: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) => count(value, { one: '# nouvel événement.', other: '# nouveaux événements.' }),
      eventGone: (next) =>
        `L’événement n’est plus affiché.${next === undefined ? '' : ` Maintenant sur ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}\u00a0: replié, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}\u00a0: déplié.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, page ${number(page)} sur ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `Impossible de charger les événements. ${hasOlder ? 'Les précédents restent. ' : ''}Réessayez.`,
      linkCopied: 'Lien copié.',
      eventCopied: 'Événement copié.',
      following: 'Suivi des nouveaux événements.',
      notFollowing: 'Suivi arrêté.',
    },
    load: {
      loading: 'Chargement des événements.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} sur ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'Impossible de charger les événements.',
      tryAgain: 'Réessayer',
      olderStay: 'Les événements précédents restent.',
      noEvents: 'Aucun événement.',
      nonePass: 'Aucun événement ne passe le filtre.',
      clearFilter: 'L’effacer',
      rowsLost: (skipped, all) =>
        `${number(skipped)} sur ${count(all, { one: '# ligne', other: '# lignes' })} sont illisibles.`,
      showThem: 'Les afficher',
      partial: (value) =>
        count(value, {
          one: 'Seule la première ligne est arrivée.',
          other: 'Seules les # premières lignes sont arrivées.',
        }),
      notLive: (time) => `Plus en direct depuis ${time}. Reconnexion.`,
      offline: 'Hors ligne. Nouvel essai dès qu’il y aura une connexion.',
    },
    find: {
      label: 'Chercher ou aller à une date',
      placeholder: 'Mots ou date',
      next: 'Résultat suivant',
      previous: 'Résultat précédent',
      goTo: (date) => `Aller à\u00a0: ${date}`,
      count: (found) =>
        found === 0 ? 'Aucun événement trouvé.' : count(found, { one: '# résultat', other: '# résultats' }),
      place: (place, found) => `${number(place)} sur ${number(found)}`,
      dateNotUnderstood: (text) =>
        `«\u00a0${isolate(text)}\u00a0» ne se lit pas comme une date. Écrivez 2017-01-30, 2017-01 ou 2017.`,
      clear: 'Effacer',
      filters: 'Filtres',
      lanes: 'Couloirs',
      tags: 'Étiquettes',
      status: 'Certitude',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} sur ${number(all)}`,
    },
    details: frenchDetails(speech),
    pages: frenchPages(speech),
    legend: frenchLegend,
    status,
  };
}
