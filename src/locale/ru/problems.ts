import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `В «${text}» чего-то не хватает, знак ${at}.`,
  space: ({ text, at }) => `В «${text}» стоит пробел, знак ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0 ? `«${text}» не дата.` : `«${text}» не дата, начиная со знака ${at}: «${found}».`,
  year: ({ text, found }) => `В «${text}» год ${found}; в годе четыре цифры, или Y и больше.`,
  'year-range': ({ text }) => `«${text}» дальше триллиона лет.`,
  'significant-digits': ({ text }) => `В «${text}» значащих цифр больше, чем в годе, или нет ни одной.`,
  month: ({ text, found }) => `В «${text}» месяц ${found}. Возможны 01–12.`,
  day: ({ text, found }) => `В «${text}» день ${found}, которого в этом месяце нет.`,
  mask: ({ text }) => `«${text}» не подходит ни к одной дате.`,
  time: ({ text, found }) => `В «${text}» время ${found}; возможно от 00:00 до 23:59:60 после полной даты.`,
  shift: ({ text, found }) => `В «${text}» сдвиг ${found}; сдвиг от UTC не больше 14:00.`,
  zone: ({ text, found }) => `В «${text}» назван часовой пояс ${found}, который неизвестен.`,
  'zone-shift': ({ text }) => `В «${text}» сдвиг, которому противоречит часовой пояс.`,
  qualifier: ({ text, at }) => `В «${text}» знак сомнения не на месте, знак ${at}.`,
  order: ({ found, against }) => `кончается в ${found}, раньше, чем начинается в ${against}.`,
  'no-date': ({ text }) => `В «${text}» нет ни одной даты.`,
  dots: ({ text, at }) => `В «${text}» точки не на месте, знак ${at}.`,
  extension: ({ text }) => `«${text}» не чистый EDTF.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'пусто',
  text: 'текст',
  'a number': 'число',
  'true or false': 'истина или ложь',
  'a list': 'список',
  'an object': 'объект',
};

const statuses: Readonly<Record<number, string>> = {
  401: ' (нужен вход)',
  403: ' (запрещено)',
  404: ' (не найдено)',
  410: ' (больше нет)',
  429: ' (слишком много запросов)',
  500: ' (ошибка сервера)',
  503: ' (недоступно)',
};

export function russianProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  const characters = (length: number): string =>
    count(length, { one: '# знак', few: '# знака', many: '# знаков', other: '# знака' });
  return {
    'not-an-object': ({ found }) => `– ${kinds[found]}; событие – это объект с \`title\` и \`when\`.`,
    unreadable: () => 'не удалось прочитать.',
    'title-missing': () => 'отсутствует. Напишите несколько слов.',
    'date-missing': () => 'отсутствует. Напишите дату EDTF, или XXXX, если она неизвестна.',
    'part-missing': ({ field }) => `не имеет ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Напишите ${cure}.`),
    'date-order': ({ text, cures }) =>
      `«${speech.isolate(text)}» ${cures.length > 1 ? 'можно прочитать двояко' : 'начинается не с года'}. Напишите ${or(cures)} (в таблице: формат гггг-мм-дд).`,
    'date-mended': ({ text, read }) => `«${speech.isolate(text)}» прочитано как ${read}.`,
    'ends-before-start': ({ start, end }) => `кончается в ${end}, раньше, чем начинается в ${start}.`,
    'date-too-far': () => 'дальше триллиона лет.',
    'date-twice': () => 'имеет `when` и `start`; берётся `when`.',
    'after-as-of': ({ asOf }) => `позже, чем ${asOf}, дата сведений.`,
    'time-skipped': ({ zone }) => `приходится на час, который часы (${zone}) пропустили; сдвинуто вперёд.`,
    'time-repeated': ({ zone }) =>
      `приходится на час, который часы (${zone}) показали дважды; берётся первый.`,
    'shift-and-zone': ({ shift, zone }) =>
      `имеет сдвиг ${shift}, которого тогда не было (${zone}); берётся сдвиг.`,
    'not-finite': () => 'не конечное число.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} ${value < least ? `меньше ${number(least)}` : `больше ${number(greatest)}`}. Возможно от ${number(least)} до ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `– ${kinds[found]}; нужно: ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} нет среди ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} есть и в ${line === undefined ? quoted(other) : `строке ${number(line)}`}; ${id === value ? 'это отброшено' : `это теперь называется ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `указывает на ${quoted(target)}, которого нет.`,
    'parent-circle': ({ target }) => `возвращается к себе через ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'не адрес.'
        : `Адреса ${quoted(`${scheme.replace(/:$/, '')}:`)} не становятся ссылками.`,
    'colour-refused': () => 'не цвет.',
    'language-unknown': ({ value }) => `${quoted(value)} – не код языка.`,
    'zone-unknown': ({ value }) => `${quoted(value)} – не часовой пояс.`,
    'too-long': ({ length, limit }) => `содержит ${characters(length)}; остаётся ${number(limit)}.`,
    'too-long-to-read': ({ length, limit }) =>
      `содержит ${characters(length)}; читается не больше ${number(limit)}.`,
    'too-many': ({ count: entries, limit }) =>
      `содержит ${count(entries, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })}; остаётся ${number(limit)}.`,
    'too-many-events': ({ count: events, limit }) =>
      `${count(events, { one: '# событие', few: '# события', many: '# событий', other: '# события' })}; показаны первые ${number(limit)}.`,
    'too-many-lanes': ({ limit }) => `дорожек больше ${number(limit)}; остальные собраны в последней.`,
    'too-deep': ({ limit }) => `вложено глубже ${number(limit)} уровней; что глубже, отброшено.`,
    'bad-characters': () => 'содержит знаки, которые нельзя показать.',
    'alt-missing': () => 'нуждается в `alt`: что должен знать тот, кто не видит.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} – неизвестное поле; оно остаётся в \`data\`.${meant === undefined ? '' : ` Возможно, имелось в виду ${quoted(meant)}.`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} отброшено.`,
    'newer-minor': ({ version }) => `сделано для версии ${version}; неизвестные поля остаются в \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `содержит ${count(cells, { one: '# ячейку', few: '# ячейки', many: '# ячеек', other: '# ячейки' })}, заголовок – ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `Кавычка из строки ${number(line)} не закрыта; ${count(lines, { one: 'потеряна # строка', few: 'потеряно # строки', many: 'потеряно # строк', other: 'потеряно # строки' })}.`,
    'line-not-json': ({ column }) => `не JSON, начиная со столбца ${number(column)}.`,
    'attribute-value': ({ value }) => `${quoted(value)} непонятно; берётся значение по умолчанию.`,
    'columns-mapping': ({ value }) => `${quoted(value)} не называет ни одного столбца.`,
    'filter-term': ({ term }) => `${quoted(term)} непонятно; ничего не скрыто.`,
    unreachable: () =>
      'Не удалось загрузить события. Проверьте соединение или попросите владельца данных разрешить эту страницу.',
    'http-status': ({ status }) => `Адрес данных ответил ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0 ? `Данные перестали поступать после ${bytes(received)}.` : 'Адрес данных не ответил.',
    'broken-off': ({ bytes: received }) => `Соединение прервалось после ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `Данные больше ${bytes(limitBytes)}. Увеличьте \`max-bytes\`, чтобы загрузить их.`,
    'address-not-https': () => 'Адрес данных должен начинаться с https.',
    'web-page': () => 'По этому адресу веб-страница, а не данные.',
    'empty-file': () => 'Файл пуст.',
    'ends-early': ({ line }) => `Данные обрываются в строке ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `Неверный JSON: строка ${number(line)}, столбец ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'Файл не в UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `События не найдены. Искали ${lookedFor.map((place) => (place === anArray ? 'список объектов' : quoted(place))).join(', ')}${found.length > 0 ? `; есть: ${found.map(quoted).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `Это файл ${format}. Добавьте источник ${source}.`,
    'newer-version': ({ version, reads }) =>
      `Сделано для версии ${number(version)} формата; эта страница читает ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Столбцы: ${columns.join(', ')}. Нужны название и дата. Назовите их \`title\` и \`when\`.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} – неизвестный здесь формат. Возможны ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      count(rows, {
        one: '# строку не удалось прочитать, поэтому ничего не взято.',
        few: '# строки не удалось прочитать, поэтому ничего не взято.',
        many: '# строк не удалось прочитать, поэтому ничего не взято.',
        other: '# строки не удалось прочитать, поэтому ничего не взято.',
      }),
    aborted: () => 'Заменено более новым запросом.',
  };
}
