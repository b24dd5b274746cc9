import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `In „${text}“ fehlt etwas bei Zeichen ${at}.`,
  space: ({ text, at }) => `„${text}“ hat ein Leerzeichen bei Zeichen ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0 ? `„${text}“ ist kein Datum.` : `„${text}“ ist ab Zeichen ${at} kein Datum, „${found}“.`,
  year: ({ text, found }) => `„${text}“ hat das Jahr ${found}; ein Jahr hat vier Ziffern, oder Y und mehr.`,
  'year-range': ({ text }) => `„${text}“ liegt über eine Billion Jahre entfernt.`,
  'significant-digits': ({ text }) => `„${text}“ hat mehr bedeutsame Ziffern als das Jahr, oder gar keine.`,
  month: ({ text, found }) => `„${text}“ hat den Monat ${found}. Möglich sind 01 bis 12.`,
  day: ({ text, found }) => `„${text}“ hat den Tag ${found}, den es in diesem Monat nicht gibt.`,
  mask: ({ text }) => `„${text}“ passt auf kein Datum.`,
  time: ({ text, found }) =>
    `„${text}“ hat die Uhrzeit ${found}; möglich sind 00:00 bis 23:59:60 nach einem ganzen Datum.`,
  shift: ({ text, found }) =>
    `„${text}“ hat die Abweichung ${found}; möglich sind Abweichungen von UTC bis 14:00.`,
  zone: ({ text, found }) => `„${text}“ nennt die Zeitzone ${found}, die nicht bekannt ist.`,
  'zone-shift': ({ text }) => `„${text}“ hat eine Abweichung, der die Zeitzone widerspricht.`,
  qualifier: ({ text, at }) => `„${text}“ hat bei Zeichen ${at} ein Zweifelszeichen am falschen Platz.`,
  order: ({ found, against }) => `endet ${found}, vor dem Beginn ${against}.`,
  'no-date': ({ text }) => `„${text}“ enthält kein Datum.`,
  dots: ({ text, at }) => `„${text}“ hat bei Zeichen ${at} Punkte am falschen Platz.`,
  extension: ({ text }) => `„${text}“ ist kein reines EDTF.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'nichts',
  text: 'Text',
  'a number': 'eine Zahl',
  'true or false': 'wahr oder falsch',
  'a list': 'eine Liste',
  'an object': 'ein Objekt',
};

function isKind(found: ValueKind): string {
  return found === 'nothing' ? 'ist leer' : `ist ${kinds[found]}`;
}

const statuses: Readonly<Record<number, string>> = {
  401: ' (Anmeldung nötig)',
  403: ' (nicht erlaubt)',
  404: ' (nicht gefunden)',
  410: ' (nicht mehr vorhanden)',
  429: ' (zu viele Anfragen)',
  500: ' (Fehler des Servers)',
  503: ' (nicht verfügbar)',
};

export function germanProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  return {
    'not-an-object': ({ found }) =>
      `${isKind(found)}; ein Ereignis ist ein Objekt mit \`title\` und \`when\`.`,
    unreadable: () => 'konnte nicht gelesen werden.',
    'title-missing': () => 'fehlt. Ein paar Wörter genügen.',
    'date-missing': () => 'fehlt. Nötig ist ein EDTF-Datum, oder XXXX, wenn es nicht bekannt ist.',
    'part-missing': ({ field }) => `hat kein ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Lesbar wäre ${cure}.`),
    'date-order': ({ text, cures }) =>
      `„${speech.isolate(text)}“ ${cures.length > 1 ? 'lässt sich auf zwei Arten lesen' : 'beginnt nicht mit dem Jahr'}. Eindeutig ist ${or(cures)} (in einer Tabelle: das Format JJJJ-MM-TT).`,
    'date-mended': ({ text, read }) => `„${speech.isolate(text)}“ wird als ${read} gelesen.`,
    'ends-before-start': ({ start, end }) => `endet ${end}, vor dem Beginn ${start}.`,
    'date-too-far': () => 'liegt über eine Billion Jahre entfernt.',
    'date-twice': () => 'hat `when` und `start`; `when` gilt.',
    'after-as-of': ({ asOf }) => `liegt nach ${asOf}, dem Stand der Angaben.`,
    'time-skipped': ({ zone }) =>
      `fällt in eine Stunde, die die Uhren in ${zone} übersprangen; sie ist vorgerückt.`,
    'time-repeated': ({ zone }) =>
      `fällt in eine Stunde, die die Uhren in ${zone} zweimal zeigten; die erste gilt.`,
    'shift-and-zone': ({ shift, zone }) =>
      `hat die Abweichung ${shift}, die ${zone} damals nicht hatte; die Abweichung gilt.`,
    'not-finite': () => 'ist keine endliche Zahl.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} liegt ${value < least ? `unter ${number(least)}` : `über ${number(greatest)}`}. Möglich sind ${number(least)} bis ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `${isKind(found)}; erwartet: ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} ist nicht unter ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} steht auch bei ${line === undefined ? quoted(other) : `Zeile ${number(line)}`}; ${id === value ? 'dieses entfällt' : `dieses heißt nun ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `zeigt auf ${quoted(target)}, das es nicht gibt.`,
    'parent-circle': ({ target }) => `führt über ${quoted(target)} zu sich selbst zurück.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'ist keine Adresse.'
        : `${quoted(`${scheme.replace(/:$/, '')}:`)}-Adressen werden nicht verlinkt.`,
    'colour-refused': () => 'ist keine Farbe.',
    'language-unknown': ({ value }) => `${quoted(value)} ist kein Sprachkürzel.`,
    'zone-unknown': ({ value }) => `${quoted(value)} ist keine Zeitzone.`,
    'too-long': ({ length, limit }) => `hat ${number(length)} Zeichen; ${number(limit)} bleiben.`,
    'too-long-to-read': ({ length, limit }) =>
      `hat ${number(length)} Zeichen; höchstens ${number(limit)} werden gelesen.`,
    'too-many': ({ count: entries, limit }) =>
      `hat ${count(entries, { one: '# Eintrag', other: '# Einträge' })}; ${number(limit)} bleiben.`,
    'too-many-events': ({ count: events, limit }) =>
      `${count(events, { one: '# Ereignis', other: '# Ereignisse' })}; die ersten ${number(limit)} werden gezeigt.`,
    'too-many-lanes': ({ limit }) => `mehr als ${number(limit)} Spuren; die übrigen teilen sich die letzte.`,
    'too-deep': ({ limit }) =>
      `ist tiefer als ${number(limit)} Ebenen verschachtelt; was tiefer liegt, entfällt.`,
    'bad-characters': () => 'hat Zeichen, die sich nicht zeigen lassen.',
    'alt-missing': () => 'braucht `alt`: was wissen soll, wer es nicht sehen kann.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} ist kein bekanntes Feld; es bleibt in \`data\`.${meant === undefined ? '' : ` Gemeint ist wohl ${quoted(meant)}.`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} entfällt.`,
    'newer-minor': ({ version }) =>
      `ist für Version ${version} gemacht; unbekannte Felder bleiben in \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `hat ${count(cells, { one: '# Zelle', other: '# Zellen' })}, der Kopf ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `Das Anführungszeichen aus Zeile ${number(line)} wird nicht geschlossen; ${count(lines, { one: '# Zeile ist', other: '# Zeilen sind' })} verloren.`,
    'line-not-json': ({ column }) => `ist ab Spalte ${number(column)} kein JSON.`,
    'attribute-value': ({ value }) => `${quoted(value)} ist nicht verständlich; es gilt die Vorgabe.`,
    'columns-mapping': ({ value }) => `${quoted(value)} nennt keine Spalte.`,
    'filter-term': ({ term }) => `${quoted(term)} ist nicht verständlich; es blendet nichts aus.`,
    unreachable: () =>
      'Die Ereignisse konnten nicht geladen werden. Bitte die Verbindung prüfen oder die Eigentümer der Daten bitten, diese Seite zuzulassen.',
    'http-status': ({ status }) => `Die Datenadresse antwortete ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0 ? `Nach ${bytes(received)} kamen keine Daten mehr.` : 'Die Datenadresse antwortete nicht.',
    'broken-off': ({ bytes: received }) => `Die Verbindung brach nach ${bytes(received)} ab.`,
    'too-large': ({ limitBytes }) =>
      `Die Daten sind größer als ${bytes(limitBytes)}. Mit einem höheren \`max-bytes\` lassen sie sich laden.`,
    'address-not-https': () => 'Die Datenadresse muss mit https beginnen.',
    'web-page': () => 'Diese Adresse lieferte eine Webseite, keine Daten.',
    'empty-file': () => 'Die Datei ist leer.',
    'ends-early': ({ line }) => `Die Daten enden zu früh, in Zeile ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `Kein gültiges JSON: Zeile ${number(line)}, Spalte ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'Die Datei ist nicht in UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `Keine Ereignisse gefunden. Gesucht: ${lookedFor.map((place) => (place === anArray ? 'eine Liste von Objekten' : quoted(place))).join(', ')}${found.length > 0 ? `; gefunden: ${found.map(quoted).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `Das ist eine ${format}-Datei. Es fehlt die Quelle ${source}.`,
    'newer-version': ({ version, reads }) =>
      `Gemacht für Version ${number(version)} des Formats; diese Seite liest ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Gefundene Spalten: ${columns.join(', ')}. Nötig sind Titel und Datum. Nenne sie \`title\` und \`when\`.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} ist hier kein bekanntes Format. Möglich: ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      count(rows, {
        one: '# Zeile konnte nicht gelesen werden, daher wird nichts übernommen.',
        other: '# Zeilen konnten nicht gelesen werden, daher wird nichts übernommen.',
      }),
    aborted: () => 'Durch eine neuere Anfrage ersetzt.',
  };
}
