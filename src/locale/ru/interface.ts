import type { PluralForms, Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { russianDetails } from './details.js';
import { russianLegend } from './legend.js';
import { russianPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'подтверждено',
  reported: 'по сообщениям',
  believed: 'предположительно',
  disputed: 'оспаривается',
  retracted: 'опровергнуто',
  planned: 'планируется',
};

const eventForms: PluralForms = { one: '# событие', few: '# события', many: '# событий', other: '# события' };
const laneForms: PluralForms = { one: '# дорожка', few: '# дорожки', many: '# дорожек', other: '# дорожки' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function russianInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, eventForms);
  /** After "из": genitive. */
  const ofLanes = (value: number): string => count(value, { one: '# дорожки', other: '# дорожек' });
  const ofRows = (value: number): string => count(value, { one: '# строки', other: '# строк' });
  return {
    timeline: 'Лента времени',
    skip: 'Пропустить ленту времени',
    end: 'Конец ленты времени',
    commands: {
      earlier: 'Раньше',
      later: 'Позже',
      zoomIn: 'Приблизить',
      zoomOut: 'Отдалить',
      showAll: 'Показать всё',
      find: 'Найти или перейти к дате',
      undoZoom: 'Отменить масштаб',
      view: 'Вид',
      timeline: 'Лента',
      list: 'Список',
      table: 'Таблица',
      keys: 'Клавиши',
      more: 'Ещё',
      copyLink: 'Копировать ссылку',
      download: 'Скачать',
      fullScreen: 'Во весь экран',
      leaveFullScreen: 'Выйти из полного экрана',
      follow: 'Следить за новыми событиями',
      stopFollowing: 'Не следить',
      pause: 'Приостановить или продолжить слежение',
      nextEvent: 'Следующее событие',
      previousEvent: 'Предыдущее событие',
      nextLane: 'Ближайшее событие следующей дорожки',
      previousLane: 'Ближайшее событие предыдущей дорожки',
      firstInView: 'Первое видимое событие',
      lastInView: 'Последнее видимое событие',
      firstEvent: 'Самое первое событие',
      lastEvent: 'Самое последнее событие',
      screenLater: 'На экран позже',
      screenEarlier: 'На экран раньше',
      open: 'Открыть событие или приблизить группу',
      close: 'Закрыть или отменить',
      typeAhead: 'К событию с таким названием',
      clearFilter: 'Сбросить фильтр',
      foldLane: 'Свернуть дорожку',
      openLane: 'Развернуть дорожку',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [count(laneCount, laneForms)] : [])].join(', ')}.`,
      most: (span) => `Больше всего – ${span}.`,
      approximate: (value) =>
        count(value, {
          one: '# дата приблизительна.',
          few: '# даты приблизительны.',
          many: '# дат приблизительны.',
          other: '# даты приблизительны.',
        }),
      uncertain: (value) =>
        count(value, {
          one: '# дата под вопросом.',
          few: '# даты под вопросом.',
          many: '# дат под вопросом.',
          other: '# даты под вопросом.',
        }),
      undated: (value) => `Без даты: ${number(value)}.`,
      commonStatus: (value) => `${capital(status[value])}, если не указано иное.`,
      zone: (zone) => `Местное время: ${isolate(zone)}.`,
      asOf: (date) => `Дата сведений: ${date}.`,
    },
    plot: {
      toolbar: 'Управление лентой времени',
      eventsIn: (span) => `События, ${span}`,
      keysLine:
        'Стрелки переходят между событиями, ввод открывает событие, вопросительный знак показывает все клавиши.',
      wheelHint: (isMac) => `${isMac ? '⌘' : 'Ctrl'} + прокрутка меняет масштаб`,
      touchHint: 'Масштаб – двумя пальцами',
      approximate: 'приблизительно',
      uncertain: 'предположительно',
      orderNotCertain: 'порядок неясен',
      sources: (value) =>
        count(value, {
          one: '# источник',
          few: '# источника',
          many: '# источников',
          other: '# источника',
        }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => `и ещё ${number(value)}`,
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
      overview: 'Обзор',
      viewStart: 'Начало видимого',
      viewEnd: 'Конец видимого',
      from: 'От',
      to: 'До',
      dateline: (date) => `сведения: ${date}`,
      now: 'сейчас',
      lanes: 'Дорожки',
      otherLanes: 'Прочие',
      noLane: 'Без дорожки',
    },
    live: {
      loading: 'События загружаются.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `Показано: ${events(shown)}, ${count(skipped, {
          one: 'пропущена # строка',
          few: 'пропущено # строки',
          many: 'пропущено # строк',
          other: 'пропущено # строки',
        })}.`,
      showing: (span, value) => `Показано ${span}, ${events(value)}.`,
      closestZoom: 'Самый крупный масштаб.',
      wholeTimeline: 'Вся лента времени.',
      startOfTimeline: 'Начало ленты времени.',
      endOfTimeline: 'Конец ленты времени.',
      filtered: (value, shown, all) =>
        shown === all ? `${events(value)}.` : `${number(shown)} из ${ofLanes(all)}, ${events(value)}.`,
      found: (words, found, place) =>
        found === 0
          ? `${isolate(words)}: ничего не найдено.`
          : `${isolate(words)}: найдено ${number(found)}${place > 0 ? `, ${number(place)} из ${number(found)}` : ''}.`,
      noneInView: (span, next, previous) =>
        [
          `Нет событий ${span}.`,
          ...(next !== undefined
            ? [`Следующее событие: ${next}.`]
            : previous !== undefined
              ? [`Предыдущее событие: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) =>
        count(value, {
          one: '# новое событие.',
          few: '# новых события.',
          many: '# новых событий.',
          other: '# нового события.',
        }),
      eventGone: (next) =>
        `Событие больше не показано.${next === undefined ? '' : ` Теперь: ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}: свёрнута, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: развёрнута.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, страница ${number(page)} из ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `Не удалось загрузить события. ${hasOlder ? 'Прежние остаются. ' : ''}Попробуйте ещё раз.`,
      linkCopied: 'Ссылка скопирована.',
      eventCopied: 'Событие скопировано.',
      following: 'Слежение за новыми событиями.',
      notFollowing: 'Слежение остановлено.',
    },
    load: {
      loading: 'События загружаются.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} из ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'Не удалось загрузить события.',
      tryAgain: 'Попробовать ещё раз',
      olderStay: 'Прежние события остаются.',
      noEvents: 'Событий нет.',
      nonePass: 'Ни одно событие не проходит фильтр.',
      clearFilter: 'Сбросить',
      rowsLost: (skipped, all) => `Не удалось прочитать ${number(skipped)} из ${ofRows(all)}.`,
      showThem: 'Показать',
      partial: (value) =>
        count(value, {
          one: 'Пришла только # строка.',
          few: 'Пришли только первые # строки.',
          many: 'Пришли только первые # строк.',
          other: 'Пришли только первые # строки.',
        }),
      notLive: (time) => `С ${time} нет связи. Соединение восстанавливается.`,
      offline: 'Нет сети. Новая попытка, как только она появится.',
    },
    find: {
      label: 'Найти или перейти к дате',
      placeholder: 'Слова или дата',
      next: 'Следующее найденное',
      previous: 'Предыдущее найденное',
      goTo: (date) => `Перейти: ${date}`,
      count: (found) => (found === 0 ? 'События не найдены.' : `Найдено: ${number(found)}`),
      place: (place, found) => `${number(place)} из ${number(found)}`,
      dateNotUnderstood: (text) =>
        `«${isolate(text)}» не читается как дата. Напишите 2017-01-30, 2017-01 или 2017.`,
      clear: 'Очистить',
      filters: 'Фильтры',
      lanes: 'Дорожки',
      tags: 'Метки',
      status: 'Достоверность',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} из ${number(all)}`,
    },
    details: russianDetails(speech),
    pages: russianPages(speech),
    legend: russianLegend,
    status,
  };
}
