import type { Address } from './timeline-event.js';
import type { AddressOptions, AddressUse } from './addresses.js';
import { readAddress } from './addresses.js';
import { isColour } from './colours.js';
import type { Status } from './dataset-types.js';
import { limits } from './limits.js';
import type { ProblemOutcome, RowProblemCode, RowProblemParameters, ValueKind } from './problem-codes.js';
import { cleanText, cutText, isCleanText } from './read-text.js';
import { statuses } from './status.js';

/** Hears of each problem. `at` is where the field stands ("claims[2]"), empty for the fields of the row itself. */
export type Report = <Code extends RowProblemCode>(
  code: Code,
  outcome: ProblemOutcome,
  parameters: RowProblemParameters[Code],
  field: string,
  at: string,
  value?: unknown,
) => void;

/** What kind of value this is, in the words of problems. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Whether a value is an object with fields, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** The fields that are there: what is undefined has no key. */
export function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields> {
  const present: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as unknown as Present<Fields>;
}

/** Fields a part is known to have; the others are told of. `part` is the list it is in, or its own name. */
export function reportUnknown(
  entry: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  part: string,
  at: string,
  fields: FieldReader,
): void {
  for (const key in entry) {
    if (known.has(key)) continue;
    fields.report('unknown-field', 'noted', { field: part ? `${part}.${key}` : key }, key, at);
  }
}

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * Checks one value at a time: gives back what can be kept of it and reports what cannot. `null` and `undefined` are absent
 * everywhere, without a word.
 */
export class FieldReader {
  readonly report: Report;
  readonly addresses: AddressOptions;

  constructor(report: Report, addresses: AddressOptions) {
    this.report = report;
    this.addresses = addresses;
  }

  /** Plain text, cleaned and cut; undefined where it is empty. */
  text(value: unknown, field: string, at = '', limit: number = limits.textLength): string | undefined {
    if (!this.#isText(value, field, at)) return undefined;
    if (value.length > limit)
      this.report('too-long', 'mended', { length: value.length, limit }, field, at, value);
    if (!isCleanText(value)) this.report('bad-characters', 'mended', {}, field, at);
    return cutText(cleanText(value), limit) || undefined;
  }

  /** Text a part is nothing without; reports its absence, or blankness, as the loss of the part. */
  neededText(value: unknown, field: string, at: string): string | undefined {
    const text = this.text(value, field, at);
    if (text?.trim()) return text;
    if (value === undefined || value === null || typeof value === 'string') {
      this.report('part-missing', 'mended', { field }, field, at);
    }
    return undefined;
  }

  /** A finite number within bounds. */
  number(value: unknown, field: string, at: string, least: number, greatest: number): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number') {
      this.wrongType(value, 'a number', field, at);
    } else if (!Number.isFinite(value)) {
      this.report('not-finite', 'mended', {}, field, at, value);
    } else if (value < least || value > greatest) {
      this.report('out-of-bounds', 'mended', { value, least, greatest }, field, at, value);
    } else {
      return value;
    }
    return undefined;
  }

  /** One of a few words. */
  choice<Choice extends string>(
    value: unknown,
    field: string,
    at: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    if (!this.#isText(value, field, at)) return undefined;
    const choice = choices.find((one) => one === value);
    if (choice === undefined) {
      const excerpt = cutText(cleanText(value), limits.excerptLength);
      this.report('unknown-choice', 'mended', { value: excerpt, choices }, field, at, value);
    }
    return choice;
  }

  status(value: unknown, field: string, at: string): Status | undefined {
    return this.choice(value, field, at, statuses);
  }

  /** The entries of a list, at most `limit` of them. */
  list(value: unknown, field: string, at = '', limit: number = limits.partsPerEvent): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.wrongType(value, 'a list', field, at);
      return [];
    }
    const entries: readonly unknown[] = value;
    if (entries.length <= limit) return entries;
    this.report('too-many', 'mended', { count: entries.length, limit }, field, at);
    return entries.slice(0, limit);
  }

  /** An object with fields; undefined, and reported, where it is something else. */
  record(value: unknown, field: string, at = ''): Readonly<Record<string, unknown>> | undefined {
    if (isRecord(value)) return value;
    if (value !== undefined && value !== null) this.wrongType(value, 'an object', field, at);
    return undefined;
  }

  /** An address; where it is refused, its text alone. */
  address(value: unknown, field: string, at = '', use: AddressUse = 'link'): Address | undefined {
    const text = this.#shortText(value, field, at, limits.addressLength);
    if (!text) return undefined;
    const reading = readAddress(text, use, this.addresses);
    if ('href' in reading) return { text, href: reading.href };
    this.report('address-refused', 'mended', { scheme: reading.refused }, field, at, value);
    return { text };
  }

  colour(value: unknown, field: string, at = ''): string | undefined {
    const text = this.#shortText(value, field, at, limits.colourLength);
    if (!text) return undefined;
    if (isColour(text)) return text;
    this.report('colour-refused', 'mended', { value: text }, field, at, value);
    return undefined;
  }

  /** A BCP 47 tag by its form; whether the language exists is not asked. */
  language(value: unknown, field: string, at = ''): string | undefined {
    const text = this.#shortText(value, field, at, limits.languageLength);
    if (text === undefined || languageTag.test(text)) return text;
    this.report('language-unknown', 'mended', { value: text }, field, at, value);
    return undefined;
  }

  wrongType(
    value: unknown,
    wanted: ValueKind,
    field: string,
    at: string,
    outcome: ProblemOutcome = 'mended',
  ): void {
    this.report('wrong-type', outcome, { found: kindOf(value), wanted }, field, at, value);
  }

  /** Text that is dropped, not cut, where it is too long. */
  #shortText(value: unknown, field: string, at: string, limit: number): string | undefined {
    return this.#isText(value, field, at) && this.isShort(value, limit, field, at)
      ? cleanText(value)
      : undefined;
  }

  /** Whether a text is short enough to be read. */
  isShort(
    text: string,
    limit: number,
    field: string,
    at: string,
    outcome: ProblemOutcome = 'mended',
  ): boolean {
    if (text.length <= limit) return true;
    this.report('too-long-to-read', outcome, { length: text.length, limit }, field, at, text);
    return false;
  }

  #isText(value: unknown, field: string, at: string): value is string {
    if (typeof value === 'string') return true;
    if (value !== undefined && value !== null) this.wrongType(value, 'text', field, at);
    return false;
  }
}

/** Hears nothing: for reading again what was reported when it was loaded. */
export const silent: Report = () => undefined;
