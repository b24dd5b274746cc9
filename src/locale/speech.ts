/** The forms of a counted noun by plural category; `#` stands for the number. `other` serves for those left out. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How one language writes numbers, plurals and lists. */
export interface Speech {
  readonly tag: string;
  /** A number with its grouping and digits: "1,000,000". At most three decimals. */
  readonly number: (value: number) => string;
  /** A number with its noun: `count(2, { one: '# event', other: '# events' })` is "2 events". */
  readonly count: (value: number, forms: PluralForms) => string;
  /** "a, b and c" */
  readonly and: (items: readonly string[]) => string;
  /** "a, b or c" */
  readonly or: (items: readonly string[]) => string;
  /** A number of bytes in the unit that suits it: "12 MB". */
  readonly bytes: (value: number) => string;
  /**
   * Text from the data, kept from turning its neighbours round. It gets isolate characters only where something could turn: in
   * right-to-left languages, and around text that holds right-to-left letters or directional controls.
   */
  readonly isolate: (text: string) => string;
}

/** Right-to-left scripts from Hebrew to Arabic Extended, their presentation forms, those beyond the BMP, and bidi controls. */
const turning =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|\ud802|\ud803|\ud83a|\ud83b/;

/** A list formatter. Two languages need the words of a conjunction, none needs more than `Intl` gives. */
function listOf(tag: string, type: 'conjunction' | 'disjunction'): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => {
    format ??= new Intl.ListFormat(tag, { type });
    return format.format(items);
  };
}

/** Within a first-strong isolate that ends where the text ends, whatever isolates the text itself opens or closes. */
function isolated(text: string): string {
  let depth = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== '\u2069') depth += 1;
    else if (depth === 0) return '';
    else depth -= 1;
    return control;
  });
  return `\u2068${balanced}${'\u2069'.repeat(depth + 1)}`;
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The formats of one BCP 47 tag. Made once per tag: `Intl` objects are dear to make and cheap to use. */
export function speechFor(tag: string): Speech {
  const isRightToLeft = /^(ar|fa|he|ur)\b/.test(tag);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  let plurals: Intl.PluralRules | undefined;
  const number = (value: number): string => numbers.format(value);
  return {
    tag,
    number,
    count: (value, forms) => {
      plurals ??= new Intl.PluralRules(tag);
      return (forms[plurals.select(value)] ?? forms.other).replace('#', number(value));
    },
    and: listOf(tag, 'conjunction'),
    or: listOf(tag, 'disjunction'),
    bytes: (value) => {
      const power = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
      return new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: byteUnits[power] ?? 'byte',
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(value / 1000 ** power);
    },
    isolate: (text) => (isRightToLeft || turning.test(text) ? isolated(text) : text),
  };
}
