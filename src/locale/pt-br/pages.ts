import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function portuguesePages({ number, count }: Speech): PageMessages {
  return {
    listLabel: 'Lista de eventos',
    caption: (first, last, events) =>
      events === 0 ? 'Nenhum evento' : `Eventos ${number(first)} a ${number(last)} de ${number(events)}`,
    columns: { when: 'Quando', title: 'Título', lane: 'Faixa', status: 'Certeza', sources: 'Fontes' },
    sortBy: (column) => `Ordenar por: ${column}`,
    onlyInView: 'Só o que está visível',
    undated: 'Sem data',
    pages: 'Páginas',
    previousPage: 'Página anterior',
    nextPage: 'Próxima página',
    firstPage: 'Primeira página',
    lastPage: 'Última página',
    page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
    showInTimeline: 'Mostrar na linha do tempo',
    problems: 'Problemas nos dados',
    outcome: { skipped: 'Ignoradas', mended: 'Corrigidas', noted: 'Com avisos' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0 ? [count(skipped, { one: '# linha ignorada', other: '# linhas ignoradas' })] : []),
        ...(mended > 0 ? [count(mended, { one: '# corrigida', other: '# corrigidas' })] : []),
        ...(noted > 0 ? [count(noted, { one: '# com aviso', other: '# com avisos' })] : []),
      ].join(', '),
    rows: (value) => count(value, { one: '# linha', other: '# linhas' }),
    line: (line) => `linha ${number(line)}`,
    copyProblems: 'Copiar',
    problemsCopied: 'Problemas copiados.',
    help: 'Teclas',
    helpKey: 'Tecla',
    helpDoes: 'O que faz',
    or: 'ou',
    keyNames: {
      ArrowRight: 'Seta para a direita',
      ArrowLeft: 'Seta para a esquerda',
      ArrowUp: 'Seta para cima',
      ArrowDown: 'Seta para baixo',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Enter: 'Enter',
      Space: 'Espaço',
      Escape: 'Esc',
      Backspace: 'Backspace',
      Tab: 'Tab',
      Control: 'Ctrl',
      Shift: 'Shift',
      Letters: 'Letras e algarismos',
    },
    downloads: {
      svg: 'Imagem (SVG)',
      png: 'Imagem (PNG)',
      csv: 'Planilha (CSV)',
      ics: 'Calendário (ICS)',
      json: 'Dados (JSON)',
    },
  };
}
