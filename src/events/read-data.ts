import { limits } from './limits.js';
import { isRecord } from './validate.js';

/** Names through which an object could be made into something else. Never copied. */
export const forbiddenFields: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether plain objects and lists stand in each other deeper than is read. Objects of the page's own classes count as
 * values; nothing is looked into twice, so circles end.
 */
export function isTooDeep(value: unknown, levels: number = limits.nesting, seen?: Set<object>): boolean {
  if (!isNested(value)) return false;
  if (levels === 0) return true;
  const visited = seen ?? new Set();
  if (visited.has(value)) return false;
  visited.add(value);
  if (Array.isArray(value)) return value.some((entry) => isTooDeep(entry, levels - 1, visited));
  for (const key in value) {
    if (isTooDeep((value as Record<string, unknown>)[key], levels - 1, visited)) return true;
  }
  return false;
}

function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A copy without what is too deep. */
function shallower(value: unknown, levels: number): unknown {
  if (!isNested(value)) return value;
  if (levels === 0) return undefined;
  if (Array.isArray(value)) return value.map((entry: unknown) => shallower(entry, levels - 1));
  const copy = emptyRecord();
  for (const key of Object.keys(value)) {
    if (!forbiddenFields.has(key)) copy[key] = shallower((value as Record<string, unknown>)[key], levels - 1);
  }
  return copy;
}

function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** An event's own `data` and its unknown fields, in an object without prototype; the values are those of the page. */
export function dataOf(
  row: Readonly<Record<string, unknown>>,
  knownFields: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const data = emptyRecord();
  for (const key of Object.keys(row)) if (!knownFields.has(key)) addField(data, key, row[key]);
  const own = row['data'];
  if (isRecord(own)) for (const key of Object.keys(own)) addField(data, key, own[key]);
  return data;
}

function addField(data: Record<string, unknown>, key: string, value: unknown): void {
  if (forbiddenFields.has(key)) return;
  data[key] = isTooDeep(value) ? shallower(value, limits.nesting) : value;
}
