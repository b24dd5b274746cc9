/**
 * What makes a spreadsheet take a cell for a formula (OWASP ASVS 5.0, 1.2.10), full-width twins among it. A cell of ours that
 * begins so gets a `'` in front, and so does one that begins with such quotes already: each guard is taken off again once.
 */
const formula = /^'*[=+\-@\t\r\0＝＋－＠]/;
const guarded = /^'(?='*[=+\-@\t\r\0＝＋－＠])/;

/** A number as every program writes it. A year such as -0043 is none. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A text as one cell of RFC 4180: guarded against being taken for a formula, in quotes where it has to be. */
export function cellOf(text: string): string {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell without its guard. */
export function textOfCell(cell: string): string {
  return cell.replace(guarded, '');
}
