import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function spanishPages({ number, count }: Speech): PageMessages {
  const rows = (value: number): string => count(value, { one: '# fila', other: '# filas' });
  return {
    listLabel: 'Lista de eventos',
    caption: (first, last, events) =>
      events === 0 ? 'Ningún evento' : `Eventos ${number(first)} a ${number(last)} de ${number(events)}`,
    columns: { when: 'Cuándo', title: 'Título', lane: 'Carril', status: 'Certeza', sources: 'Fuentes' },
    sortBy: (column) => `Ordenar por: ${column}`,
    onlyInView: 'Solo lo que está a la vista',
    undated: 'Sin fecha',
    pages: 'Páginas',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    firstPage: 'Primera página',
    lastPage: 'Última página',
    page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
    showInTimeline: 'Mostrar en la línea de tiempo',
    problems: 'Problemas en los datos',
    outcome: { skipped: 'Omitidas', mended: 'Corregidas', noted: 'Con avisos' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0 ? [count(skipped, { one: '# fila omitida', other: '# filas omitidas' })] : []),
        ...(mended > 0 ? [count(mended, { one: '# corregida', other: '# corregidas' })] : []),
        ...(noted > 0 ? [count(noted, { one: '# con aviso', other: '# con avisos' })] : []),
      ].join(', '),
    rows,
    line: (line) => `línea ${number(line)}`,
    copyProblems: 'Copiar',
    problemsCopied: 'Problemas copiados.',
    help: 'Teclas',
    helpKey: 'Tecla',
    helpDoes: 'Qué hace',
    or: 'o',
    keyNames: {
      ArrowRight: 'Flecha derecha',
      ArrowLeft: 'Flecha izquierda',
      ArrowUp: 'Flecha arriba',
      ArrowDown: 'Flecha abajo',
      Home: 'Inicio',
      End: 'Fin',
      PageUp: 'Re Pág',
      PageDown: 'Av Pág',
      Enter: 'Intro',
      Space: 'Espacio',
      Escape: 'Esc',
      Backspace: 'Retroceso',
      Tab: 'Tabulador',
      Control: 'Ctrl',
      Shift: 'Mayús',
      Letters: 'Letras y cifras',
    },
    downloads: {
      svg: 'Imagen (SVG)',
      png: 'Imagen (PNG)',
      csv: 'Hoja de cálculo (CSV)',
      ics: 'Calendario (ICS)',
      json: 'Datos (JSON)',
    },
  };
}
