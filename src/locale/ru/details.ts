import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'изображение', audio: 'звук', video: 'видео' };

export function russianDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Подробности',
    close: 'Закрыть',
    position: (place, count) => `Событие ${number(place)} из ${number(count)} видимых`,
    previous: (title) => `Предыдущее: ${isolate(title)}`,
    next: (title) => `Следующее: ${isolate(title)}`,
    whoSaysSo: 'Кто это говорит',
    notToldWho: 'кто именно, не сказано',
    status: {
      confirmed: 'подтверждено',
      reported: 'по сообщениям, не подтверждено',
      believed: 'предположительно, не подтверждено',
      disputed: 'оспаривается',
      retracted: 'опровергнуто',
      planned: 'планируется',
    },
    asReportedBy: (source, date) => `сообщает ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `другая дата: ${date}`,
    toldOn: (date) => `дата сведений: ${date}`,
    noClaims: 'Источник не указан.',
    date: 'Дата',
    lane: 'Дорожка',
    place: 'Место',
    tags: 'Метки',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'ю. ш.' : 'с. ш.'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'з. д.' : 'в. д.'}`,
    openSource: (source) => `Открыть: ${isolate(source)}`,
    moreAbout: (host) => `Подробнее: ${isolate(host)}`,
    links: 'Связанные события',
    linkTo: {
      'leads-to': 'ведёт к',
      follows: 'следует за',
      'part-of': 'часть события',
      contradicts: 'противоречит',
      'same-as': 'то же, что',
    },
    linkFrom: {
      'leads-to': 'следствие события',
      follows: 'предшествует',
      'part-of': 'включает',
      contradicts: 'опровергается событием',
      'same-as': 'то же, что',
    },
    showMedia: (kind, host) => `Показать ${mediaNames[kind]}: ${isolate(host)}`,
    noDescription: {
      image: 'Изображение без описания',
      audio: 'Звук без описания',
      video: 'Видео без описания',
    },
    mediaFailed: (host) => `Не удалось загрузить: ${isolate(host)}.`,
    credit: (holder) => `Автор: ${isolate(holder)}`,
    copy: 'Копировать событие',
    undated: 'Без даты',
  };
}
