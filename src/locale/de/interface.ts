import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { germanDetails } from './details.js';
import { germanLegend } from './legend.js';
import { germanPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'bestätigt',
  reported: 'berichtet',
  believed: 'vermutet',
  disputed: 'umstritten',
  retracted: 'widerrufen',
  planned: 'geplant',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function germanInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# Ereignis', other: '# Ereignisse' });
  const lanes = (value: number): string => count(value, { one: '# Spur', other: '# Spuren' });
  return {
    timeline: 'Zeitleiste',
    skip: 'Zeitleiste überspringen',
    end: 'Ende der Zeitleiste',
    commands: {
      earlier: 'Früher',
      later: 'Später',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      showAll: 'Alles zeigen',
      find: 'Suchen oder zu einem Datum gehen',
      undoZoom: 'Zoom zurücknehmen',
      view: 'Ansicht',
      timeline: 'Zeitleiste',
      list: 'Liste',
      table: 'Tabelle',
      keys: 'Tasten',
      more: 'Mehr',
      copyLink: 'Link kopieren',
      download: 'Herunterladen',
      fullScreen: 'Vollbild',
      leaveFullScreen: 'Vollbild verlassen',
      follow: 'Neuen Ereignissen folgen',
      stopFollowing: 'Nicht mehr folgen',
      pause: 'Folgen anhalten oder fortsetzen',
      nextEvent: 'Nächstes Ereignis',
      previousEvent: 'Voriges Ereignis',
      nextLane: 'Nächstliegendes Ereignis der nächsten Spur',
      previousLane: 'Nächstliegendes Ereignis der vorigen Spur',
      firstInView: 'Erstes sichtbares Ereignis',
      lastInView: 'Letztes sichtbares Ereignis',
      firstEvent: 'Allererstes Ereignis',
      lastEvent: 'Allerletztes Ereignis',
      screenLater: 'Eine Bildschirmbreite später',
      screenEarlier: 'Eine Bildschirmbreite früher',
      open: 'Ereignis öffnen oder Gruppe vergrößern',
      close: 'Schließen oder abbrechen',
      typeAhead: 'Zum Ereignis mit diesem Titel',
      clearFilter: 'Filter aufheben',
      foldLane: 'Spur einklappen',
      openLane: 'Spur ausklappen',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [lanes(laneCount)] : [])].join(', ')}.`,
      most: (span) => `Die meisten: ${span}.`,
      approximate: (value) => count(value, { one: '# Datum ist ungefähr.', other: '# Daten sind ungefähr.' }),
      uncertain: (value) => count(value, { one: '# Datum ist unsicher.', other: '# Daten sind unsicher.' }),
      undated: (value) => count(value, { one: '# ist ohne Datum.', other: '# sind ohne Datum.' }),
      commonStatus: (value) => `${capital(status[value])}, wo nichts anderes steht.`,
      zone: (zone) => `Ortszeit ${isolate(zone)}.`,
      asOf: (date) => `Stand: ${date}.`,
    },
    plot: {
      toolbar: 'Bedienung der Zeitleiste',
      eventsIn: (span) => `Ereignisse, ${span}`,
      keysLine:
        'Pfeiltasten gehen von Ereignis zu Ereignis, die Eingabetaste öffnet eines, das Fragezeichen zeigt alle Tasten.',
      wheelHint: (isMac) => `Mit ${isMac ? '⌘' : 'Strg'} + Mausrad zoomen`,
      touchHint: 'Mit zwei Fingern zoomen',
      approximate: 'ungefähr',
      uncertain: 'unsicher',
      orderNotCertain: 'Reihenfolge unsicher',
      sources: (value) => count(value, { one: '# Quelle', other: '# Quellen' }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => count(value, { one: 'und # weiteres', other: 'und # weitere' }),
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
      overview: 'Übersicht',
      viewStart: 'Anfang des Ausschnitts',
      viewEnd: 'Ende des Ausschnitts',
      from: 'Von',
      to: 'Bis',
      dateline: (date) => `Stand ${date}`,
      now: 'jetzt',
      lanes: 'Spuren',
      otherLanes: 'Übrige',
      noLane: 'Ohne Spur',
    },
    live: {
      loading: 'Ereignisse werden geladen.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `${events(shown)} gezeigt, ${count(skipped, { one: '# Zeile', other: '# Zeilen' })} ausgelassen.`,
      showing: (span, value) => `Ausschnitt: ${span}, ${events(value)}.`,
      closestZoom: 'Größter Zoom.',
      wholeTimeline: 'Ganze Zeitleiste.',
      startOfTimeline: 'Anfang der Zeitleiste.',
      endOfTimeline: 'Ende der Zeitleiste.',
      filtered: (value, shown, all) =>
        shown === all ? `${events(value)}.` : `${number(shown)} von ${lanes(all)}, ${events(value)}.`,
      found: (words, found, place) => {
        const position = place > 0 ? `, ${number(place)} von ${number(found)}` : '';
        return found === 0
          ? `${isolate(words)}: nichts gefunden.`
          : `${isolate(words)}: ${count(found, { one: '# Treffer', other: '# Treffer' })}${position}.`;
      },
      noneInView: (span, next, previous) =>
        [
          `Keine Ereignisse: ${span}.`,
          ...(next !== undefined
            ? [`Nächstes Ereignis: ${next}.`]
            : previous !== undefined
              ? [`Voriges Ereignis: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) => count(value, { one: '# neues Ereignis.', other: '# neue Ereignisse.' }),
      eventGone: (next) =>
        `Das Ereignis wird nicht mehr gezeigt.${next === undefined ? '' : ` Jetzt bei ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}: eingeklappt, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: ausgeklappt.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, Seite ${number(page)} von ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `Die Ereignisse konnten nicht geladen werden. ${hasOlder ? 'Die früheren bleiben. ' : ''}Bitte erneut versuchen.`,
      linkCopied: 'Link kopiert.',
      eventCopied: 'Ereignis kopiert.',
      following: 'Neuen Ereignissen wird gefolgt.',
      notFollowing: 'Es wird nicht mehr gefolgt.',
    },
    load: {
      loading: 'Ereignisse werden geladen.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} von ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'Die Ereignisse konnten nicht geladen werden.',
      tryAgain: 'Erneut versuchen',
      olderStay: 'Die früheren Ereignisse bleiben.',
      noEvents: 'Keine Ereignisse.',
      nonePass: 'Kein Ereignis entspricht dem Filter.',
      clearFilter: 'Aufheben',
      rowsLost: (skipped, all) =>
        `${number(skipped)} von ${count(all, { one: '# Zeile', other: '# Zeilen' })} konnten nicht gelesen werden.`,
      showThem: 'Anzeigen',
      partial: (value) =>
        count(value, {
          one: 'Nur die erste Zeile ist angekommen.',
          other: 'Nur die ersten # Zeilen sind angekommen.',
        }),
      notLive: (time) => `Seit ${time} nicht mehr live. Verbindung wird wiederhergestellt.`,
      offline: 'Offline. Neuer Versuch, sobald es eine Verbindung gibt.',
    },
    find: {
      label: 'Suchen oder zu einem Datum gehen',
      placeholder: 'Wörter oder ein Datum',
      next: 'Nächster Treffer',
      previous: 'Voriger Treffer',
      goTo: (date) => `Gehe zu: ${date}`,
      count: (found) =>
        found === 0 ? 'Keine Ereignisse gefunden.' : count(found, { one: '# Treffer', other: '# Treffer' }),
      place: (place, found) => `${number(place)} von ${number(found)}`,
      dateNotUnderstood: (text) =>
        `„${isolate(text)}“ lässt sich nicht als Datum lesen. Möglich sind 2017-01-30, 2017-01 oder 2017.`,
      clear: 'Leeren',
      filters: 'Filter',
      lanes: 'Spuren',
      tags: 'Schlagwörter',
      status: 'Gewissheit',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} von ${number(all)}`,
    },
    details: germanDetails(speech),
    pages: germanPages(speech),
    legend: germanLegend,
    status,
  };
}
