import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function russianPages({ number, count }: Speech): PageMessages {
  return {
    listLabel: 'Список событий',
    caption: (first, last, events) =>
      events === 0 ? 'Событий нет' : `События ${number(first)}–${number(last)} из ${number(events)}`,
    columns: {
      when: 'Когда',
      title: 'Название',
      lane: 'Дорожка',
      status: 'Достоверность',
      sources: 'Источники',
    },
    sortBy: (column) => `Сортировать: ${column.toLowerCase()}`,
    onlyInView: 'Только видимое на ленте',
    undated: 'Без даты',
    pages: 'Страницы',
    previousPage: 'Предыдущая страница',
    nextPage: 'Следующая страница',
    firstPage: 'Первая страница',
    lastPage: 'Последняя страница',
    page: (page, pages) => `Страница ${number(page)} из ${number(pages)}`,
    showInTimeline: 'Показать на ленте',
    problems: 'Ошибки в данных',
    outcome: { skipped: 'Пропущено', mended: 'Исправлено', noted: 'Замечено' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0
          ? [
              count(skipped, {
                one: 'пропущена # строка',
                few: 'пропущено # строки',
                many: 'пропущено # строк',
                other: 'пропущено # строки',
              }),
            ]
          : []),
        ...(mended > 0 ? [`исправлено ${number(mended)}`] : []),
        ...(noted > 0 ? [`замечено ${number(noted)}`] : []),
      ].join(', '),
    rows: (value) => count(value, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }),
    line: (line) => `строка ${number(line)}`,
    copyProblems: 'Копировать',
    problemsCopied: 'Ошибки скопированы.',
    help: 'Клавиши',
    helpKey: 'Клавиша',
    helpDoes: 'Действие',
    or: 'или',
    keyNames: {
      ArrowRight: 'Стрелка вправо',
      ArrowLeft: 'Стрелка влево',
      ArrowUp: 'Стрелка вверх',
      ArrowDown: 'Стрелка вниз',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Enter: 'Ввод',
      Space: 'Пробел',
      Escape: 'Esc',
      Backspace: 'Backspace',
      Tab: 'Tab',
      Control: 'Ctrl',
      Shift: 'Shift',
      Letters: 'Буквы и цифры',
    },
    downloads: {
      svg: 'Изображение (SVG)',
      png: 'Изображение (PNG)',
      csv: 'Таблица (CSV)',
      ics: 'Календарь (ICS)',
      json: 'Данные (JSON)',
    },
  };
}
