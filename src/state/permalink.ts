import type { View } from './timeline-state.js';

/** What a link tells of one timeline. What is absent is as the page began. */
export interface LinkedState {
  /** An EDTF interval, both ends whole. */
  readonly span?: string;
  /** Id of the event that is open; empty where the page opens one and the reader has closed it. */
  readonly selected?: string;
  readonly view?: View;
  readonly filter?: string;
  readonly search?: string;
}

/** A fragment longer than this is not read, and none is written. */
export const longestFragment = 2_048;

/** In the order in which they are written. Where room is short the last are left out. */
const fields = ['span', 'selected', 'view', 'filter', 'search'] as const;
type Field = (typeof fields)[number];

const views: readonly View[] = ['timeline', 'list', 'table'];

/**
 * Reads what a fragment tells of the timeline called `linkName`: `story.span=…&story.selected=…` between whatever else stands in
 * it. The fragment comes from anybody: it is cut at `&` and `=` by hand, what cannot be decoded or is none of the values that may
 * stand there is passed over, and of a field given twice the first counts.
 */
export function readFragment(fragment: string, linkName: string): LinkedState {
  if (fragment.length > longestFragment) return {};
  const found = new Map<Field, string>();
  for (const part of partsOf(fragment)) {
    const field = fieldOf(part, linkName);
    const value = field && decoded(part.slice(part.indexOf('=') + 1));
    if (field && value !== undefined && !found.has(field)) found.set(field, value);
  }
  const view = views.find((each) => each === found.get('view'));
  const state: { -readonly [Key in keyof LinkedState]: LinkedState[Key] } = {};
  for (const field of ['span', 'selected', 'filter', 'search'] as const) {
    const value = found.get(field);
    if (value !== undefined) state[field] = value;
  }
  if (view) state.view = view;
  return state;
}

/**
 * The fragment with what `state` tells of the timeline called `linkName`, in the place where that stood before; everything else is
 * left to the letter. Without a `#`. What would make it too long to be read again is left out.
 */
export function writeFragment(fragment: string, linkName: string, state: LinkedState): string {
  const parts = partsOf(fragment);
  const isOwn = (part: string): boolean => fieldOf(part, linkName) !== undefined;
  const others = parts.filter((part) => !isOwn(part));
  const before = parts.findIndex(isOwn);
  const at = before < 0 ? others.length : parts.slice(0, before).filter((part) => !isOwn(part)).length;
  let length = others.join('&').length;
  const own: string[] = [];
  for (const field of fields) {
    const value = state[field];
    if (value === undefined) continue;
    const part = `${encoded(linkName)}.${field}=${encoded(value)}`;
    if (length + part.length + 1 > longestFragment) continue;
    length += part.length + 1;
    own.push(part);
  }
  return [...others.slice(0, at), ...own, ...others.slice(at)].join('&');
}

function partsOf(fragment: string): readonly string[] {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
}

/** The field that a part of a fragment gives; undefined where it is none of this timeline's. */
function fieldOf(part: string, linkName: string): Field | undefined {
  const end = part.indexOf('=');
  const key = end < 0 ? undefined : decoded(part.slice(0, end));
  const prefix = `${linkName}.`;
  if (key?.startsWith(prefix) !== true) return undefined;
  return fields.find((field) => field === key.slice(prefix.length));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** As `encodeURIComponent`, but for signs that may stand in a fragment and are good to read, and for those that end links in texts. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(?:2F|3A|2C|40|3D)/g, (code) => decodeURIComponent(code))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
