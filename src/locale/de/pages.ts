import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function germanPages({ number, count }: Speech): PageMessages {
  return {
    listLabel: 'Liste der Ereignisse',
    caption: (first, last, events) =>
      events === 0
        ? 'Keine Ereignisse'
        : `Ereignisse ${number(first)} bis ${number(last)} von ${number(events)}`,
    columns: { when: 'Wann', title: 'Titel', lane: 'Spur', status: 'Gewissheit', sources: 'Quellen' },
    sortBy: (column) => `Sortieren nach: ${column}`,
    onlyInView: 'Nur was im Ausschnitt liegt',
    undated: 'Ohne Datum',
    pages: 'Seiten',
    previousPage: 'Vorige Seite',
    nextPage: 'Nächste Seite',
    firstPage: 'Erste Seite',
    lastPage: 'Letzte Seite',
    page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
    showInTimeline: 'In der Zeitleiste zeigen',
    problems: 'Probleme in den Daten',
    outcome: { skipped: 'Ausgelassen', mended: 'Berichtigt', noted: 'Vermerkt' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0
          ? [count(skipped, { one: '# Zeile ausgelassen', other: '# Zeilen ausgelassen' })]
          : []),
        ...(mended > 0 ? [`${number(mended)} berichtigt`] : []),
        ...(noted > 0 ? [`${number(noted)} vermerkt`] : []),
      ].join(', '),
    rows: (value) => count(value, { one: '# Zeile', other: '# Zeilen' }),
    line: (line) => `Zeile ${number(line)}`,
    copyProblems: 'Kopieren',
    problemsCopied: 'Probleme kopiert.',
    help: 'Tasten',
    helpKey: 'Taste',
    helpDoes: 'Wirkung',
    or: 'oder',
    keyNames: {
      ArrowRight: 'Pfeil rechts',
      ArrowLeft: 'Pfeil links',
      ArrowUp: 'Pfeil hoch',
      ArrowDown: 'Pfeil runter',
      Home: 'Pos 1',
      End: 'Ende',
      PageUp: 'Bild auf',
      PageDown: 'Bild ab',
      Enter: 'Eingabe',
      Space: 'Leertaste',
      Escape: 'Esc',
      Backspace: 'Rücktaste',
      Tab: 'Tabulator',
      Control: 'Strg',
      Shift: 'Umschalt',
      Letters: 'Buchstaben und Ziffern',
    },
    downloads: {
      svg: 'Bild (SVG)',
      png: 'Bild (PNG)',
      csv: 'Kalkulationstabelle (CSV)',
      ics: 'Kalender (ICS)',
      json: 'Daten (JSON)',
    },
  };
}
