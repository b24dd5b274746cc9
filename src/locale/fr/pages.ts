import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function frenchPages({ number, count }: Speech): PageMessages {
  return {
    listLabel: 'Liste des événements',
    caption: (first, last, events) =>
      events === 0
        ? 'Aucun événement'
        : `Événements ${number(first)} à ${number(last)} sur ${number(events)}`,
    columns: { when: 'Quand', title: 'Titre', lane: 'Couloir', status: 'Certitude', sources: 'Sources' },
    sortBy: (column) => `Trier par\u00a0: ${column}`,
    onlyInView: 'Seulement ce qui est visible',
    undated: 'Sans date',
    pages: 'Pages',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    firstPage: 'Première page',
    lastPage: 'Dernière page',
    page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
    showInTimeline: 'Montrer sur la frise',
    problems: 'Problèmes dans les données',
    outcome: { skipped: 'Ignorées', mended: 'Corrigées', noted: 'Signalées' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0 ? [count(skipped, { one: '# ligne ignorée', other: '# lignes ignorées' })] : []),
        ...(mended > 0 ? [count(mended, { one: '# corrigée', other: '# corrigées' })] : []),
        ...(noted > 0 ? [count(noted, { one: '# signalée', other: '# signalées' })] : []),
      ].join(', '),
    rows: (value) => count(value, { one: '# ligne', other: '# lignes' }),
    line: (line) => `ligne ${number(line)}`,
    copyProblems: 'Copier',
    problemsCopied: 'Problèmes copiés.',
    help: 'Touches',
    helpKey: 'Touche',
    helpDoes: 'Effet',
    or: 'ou',
    keyNames: {
      ArrowRight: 'Flèche droite',
      ArrowLeft: 'Flèche gauche',
      ArrowUp: 'Flèche haut',
      ArrowDown: 'Flèche bas',
      Home: 'Début',
      End: 'Fin',
      PageUp: 'Page préc.',
      PageDown: 'Page suiv.',
      Enter: 'Entrée',
      Space: 'Espace',
      Escape: 'Échap',
      Backspace: 'Retour arrière',
      Tab: 'Tabulation',
      Control: 'Ctrl',
      Shift: 'Maj',
      Letters: 'Lettres et chiffres',
    },
    downloads: {
      svg: 'Image (SVG)',
      png: 'Image (PNG)',
      csv: 'Feuille de calcul (CSV)',
      ics: 'Calendrier (ICS)',
      json: 'Données (JSON)',
    },
  };
}
