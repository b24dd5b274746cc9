import schema from '../../schema/event-timeline.schema.json' with { type: 'json' };
import { limits } from '../../src/events/limits.js';
import type { RowProblemCode } from '../../src/events/problem-codes.js';
import type { Problem } from '../../src/events/problems.js';

/** The dates the schema shows. */
export const edtfExamples: readonly string[] = [
  ...schema.$defs.DatasetEvent.properties.when.examples,
  ...schema.properties.asOf.examples,
];

/** Rules no schema can hold: the grammar of dates, their order, what points where, what a page may load. */
const codes: ReadonlySet<RowProblemCode> = new Set([
  'date-unreadable',
  'date-order',
  'date-mended',
  'ends-before-start',
  'date-too-far',
  'after-as-of',
  'date-twice',
  'time-skipped',
  'time-repeated',
  'shift-and-zone',
  'twin-id',
  'unknown-target',
  'parent-circle',
  'address-refused',
  'colour-refused',
  'zone-unknown',
  'too-deep',
  // Notes on what is allowed.
  'unknown-field',
  'forbidden-field',
]);

/**
 * Whether a problem is beyond the schema. Two more are so in one form only: an empty `when`, and a `start` and an `end` of different kinds, each of which is allowed by itself.
 */
export function isBeyondSchema({ code, path, value }: Problem, dataset: unknown): boolean {
  if (codes.has(code)) return true;
  const found = valueAt(dataset, path);
  if (code === 'date-missing') return found === '';
  const isDate = typeof found === 'string' ? found.length <= limits.dateLength : typeof found === 'number';
  return code === 'wrong-type' && path.endsWith('.end') && isDate && value !== undefined;
}

function valueAt(dataset: unknown, path: string): unknown {
  let value = dataset;
  for (const key of path.split(/[.[\]]+/).filter((one) => one !== '')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
