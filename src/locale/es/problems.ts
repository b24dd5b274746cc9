import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `A «${text}» le falta algo en el carácter ${at}.`,
  space: ({ text, at }) => `«${text}» tiene un espacio en el carácter ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0
      ? `«${text}» no es una fecha.`
      : `«${text}» no es una fecha a partir del carácter ${at}, «${found}».`,
  year: ({ text, found }) => `«${text}» tiene el año ${found}; un año tiene cuatro cifras, o Y y más.`,
  'year-range': ({ text }) => `«${text}» queda a más de un billón de años.`,
  'significant-digits': ({ text }) => `«${text}» tiene más cifras significativas que el año, o ninguna.`,
  month: ({ text, found }) => `«${text}» tiene el mes ${found}. Usa de 01 a 12.`,
  day: ({ text, found }) => `«${text}» tiene el día ${found}, que ese mes no tiene.`,
  mask: ({ text }) => `«${text}» no corresponde a ninguna fecha.`,
  time: ({ text, found }) =>
    `«${text}» tiene la hora ${found}; las horas van de 00:00 a 23:59:60, tras una fecha completa.`,
  shift: ({ text, found }) => `«${text}» tiene el desfase ${found}; los desfases de UTC llegan a 14:00.`,
  zone: ({ text, found }) => `«${text}» nombra la zona ${found}, que no se conoce.`,
  'zone-shift': ({ text }) => `«${text}» tiene un desfase que su zona contradice.`,
  qualifier: ({ text, at }) => `«${text}» tiene un signo de duda fuera de lugar en el carácter ${at}.`,
  order: ({ found, against }) => `termina en ${found}, antes de empezar en ${against}.`,
  'no-date': ({ text }) => `«${text}» no contiene ninguna fecha.`,
  dots: ({ text, at }) => `«${text}» tiene puntos fuera de lugar en el carácter ${at}.`,
  extension: ({ text }) => `«${text}» no es EDTF puro.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'nada',
  text: 'texto',
  'a number': 'un número',
  'true or false': 'verdadero o falso',
  'a list': 'una lista',
  'an object': 'un objeto',
};

function isKind(found: ValueKind): string {
  return found === 'nothing' ? 'está vacío' : `es ${kinds[found]}`;
}

const statuses: Readonly<Record<number, string>> = {
  401: ' (hay que iniciar sesión)',
  403: ' (no permitido)',
  404: ' (no encontrado)',
  410: ' (ya no existe)',
  429: ' (demasiadas peticiones)',
  500: ' (error del servidor)',
  503: ' (no disponible)',
};

export function spanishProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  const characters = (length: number): string => count(length, { one: '# carácter', other: '# caracteres' });
  return {
    'not-an-object': ({ found }) => `${isKind(found)}; un evento es un objeto con \`title\` y \`when\`.`,
    unreadable: () => 'no se pudo leer.',
    'title-missing': () => 'falta. Escribe unas palabras.',
    'date-missing': () => 'falta. Escribe una fecha EDTF, o XXXX si no se conoce.',
    'part-missing': ({ field }) => `no tiene ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Escribe ${cure}.`),
    'date-order': ({ text, cures }) =>
      `«${speech.isolate(text)}» ${cures.length > 1 ? 'se puede leer de dos maneras' : 'no empieza por el año'}. Escribe ${or(cures)} (en una hoja de cálculo: el formato aaaa-mm-dd).`,
    'date-mended': ({ text, read }) => `«${speech.isolate(text)}» se lee como ${read}.`,
    'ends-before-start': ({ start, end }) => `termina en ${end}, antes de empezar en ${start}.`,
    'date-too-far': () => 'queda a más de un billón de años.',
    'date-twice': () => 'tiene `when` y `start`; se toma `when`.',
    'after-as-of': ({ asOf }) => `es posterior a ${asOf}, la fecha de la información.`,
    'time-skipped': ({ zone }) => `cae en una hora que los relojes de ${zone} saltaron; se adelanta.`,
    'time-repeated': ({ zone }) =>
      `cae en una hora que los relojes de ${zone} marcaron dos veces; se toma la primera.`,
    'shift-and-zone': ({ shift, zone }) =>
      `tiene el desfase ${shift}, que ${zone} no tenía entonces; se toma el desfase.`,
    'not-finite': () => 'no es un número finito.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} es ${value < least ? `menor que ${number(least)}` : `mayor que ${number(greatest)}`}. Usa de ${number(least)} a ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `${isKind(found)}; se espera ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} no es uno de ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} está también en ${line === undefined ? quoted(other) : `la línea ${number(line)}`}; ${id === value ? 'este se omite' : `este pasa a llamarse ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `apunta a ${quoted(target)}, que no existe.`,
    'parent-circle': ({ target }) => `vuelve a sí mismo a través de ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'no es una dirección.'
        : `Las direcciones ${quoted(`${scheme.replace(/:$/, '')}:`)} no se enlazan.`,
    'colour-refused': () => 'no es un color.',
    'language-unknown': ({ value }) => `${quoted(value)} no es un código de idioma.`,
    'zone-unknown': ({ value }) => `${quoted(value)} no es una zona horaria.`,
    'too-long': ({ length, limit }) => `tiene ${characters(length)}; se conservan ${number(limit)}.`,
    'too-long-to-read': ({ length, limit }) =>
      `tiene ${characters(length)}; se leen como máximo ${number(limit)}.`,
    'too-many': ({ count: entries, limit }) =>
      `tiene ${count(entries, { one: '# entrada', other: '# entradas' })}; se conservan ${number(limit)}.`,
    'too-many-events': ({ count: events, limit }) =>
      `${count(events, { one: '# evento', other: '# eventos' })}; se muestran los primeros ${number(limit)}.`,
    'too-many-lanes': ({ limit }) => `más de ${number(limit)} carriles; los demás comparten el último.`,
    'too-deep': ({ limit }) =>
      `está anidado a más de ${number(limit)} niveles; se descarta lo que queda más adentro.`,
    'bad-characters': () => 'tiene caracteres que no se pueden mostrar.',
    'alt-missing': () => 'necesita `alt`: lo que debe saber quien no puede verlo.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} no es un campo conocido; se guarda en \`data\`.${meant === undefined ? '' : ` ¿Querías decir ${quoted(meant)}?`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} se descarta.`,
    'newer-minor': ({ version }) =>
      `está hecho para la versión ${version}; los campos desconocidos se guardan en \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `tiene ${count(cells, { one: '# celda', other: '# celdas' })}, el encabezado ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `Las comillas abiertas en la línea ${number(line)} no se cierran; ${count(lines, { one: 'se pierde # línea', other: 'se pierden # líneas' })}.`,
    'line-not-json': ({ column }) => `no es JSON a partir de la columna ${number(column)}.`,
    'attribute-value': ({ value }) => `${quoted(value)} no se entiende; se toma el valor por defecto.`,
    'columns-mapping': ({ value }) => `${quoted(value)} no nombra ninguna columna.`,
    'filter-term': ({ term }) => `${quoted(term)} no se entiende; no oculta nada.`,
    unreachable: () =>
      'No se pudieron cargar los eventos. Comprueba la conexión o pide al dueño de los datos que autorice esta página.',
    'http-status': ({ status }) => `La dirección de los datos respondió ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0
        ? `Los datos dejaron de llegar tras ${bytes(received)}.`
        : 'La dirección de los datos no respondió.',
    'broken-off': ({ bytes: received }) => `La conexión se cortó tras ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `Los datos ocupan más de ${bytes(limitBytes)}. Aumenta \`max-bytes\` para cargarlos.`,
    'address-not-https': () => 'La dirección de los datos debe empezar por https.',
    'web-page': () => 'Esta dirección dio una página web, no datos.',
    'empty-file': () => 'El archivo está vacío.',
    'ends-early': ({ line }) => `Los datos acaban antes de tiempo, en la línea ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `JSON no válido: línea ${number(line)}, columna ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'El archivo no está en UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `No se encontraron eventos. Se buscó ${lookedFor.map((place) => (place === anArray ? 'una lista de objetos' : quoted(place))).join(', ')}${found.length > 0 ? `; había: ${found.map(quoted).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `Es un archivo de ${format}. Añade la fuente ${source}.`,
    'newer-version': ({ version, reads }) =>
      `Hecho para la versión ${number(version)} del formato; esta página lee ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Columnas vistas: ${columns.join(', ')}. Hacen falta un título y una fecha. Llámalas \`title\` y \`when\`.`,
    'unknown-format': ({ format, known }) => `${quoted(format)} no es un formato conocido. Usa ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      count(rows, {
        one: 'No se pudo leer # fila, así que no se toma nada.',
        other: 'No se pudieron leer # filas, así que no se toma nada.',
      }),
    aborted: () => 'Sustituido por una petición más reciente.',
  };
}
