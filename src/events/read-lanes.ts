import type { Lane } from './event-table.js';
import { limits } from './limits.js';
import { statusOfRow } from './read-event.js';
import { cleanText, cutText } from './read-text.js';
import { isRecord, reportUnknown, withoutAbsent, type FieldReader } from './validate.js';

type LaneDraft = Omit<Lane, 'count' | 'parent'> & { parent: number };

const laneFields = new Set(['id', 'label', 'color', 'glyph', 'parent', 'collapsed']);

/** Lanes by id: those declared, then those events name, in order of appearance; beyond the limit one for all the rest. */
export class LaneBook {
  /** Whether the dataset's own lanes are the ones: not where events are grouped by another field. */
  readonly areDeclared: boolean;
  readonly #lanes: LaneDraft[] = [];
  readonly #indexOf = new Map<string, number>();
  #rest = -1;
  #lastId = '';
  #lastIndex = -1;

  constructor(areDeclared = true) {
    this.areDeclared = areDeclared;
  }

  /** Takes the dataset's own lanes, and cuts circles of parents at their last link. */
  declare(value: unknown, fields: FieldReader): void {
    if (!this.areDeclared) return;
    const parents: string[] = [];
    for (const [i, entry] of fields.list(value, 'lanes', '', limits.lanes).entries()) {
      const at = `lanes[${String(i)}]`;
      if (!isRecord(entry)) {
        fields.wrongType(entry, 'an object', '', at);
        continue;
      }
      reportUnknown(entry, laneFields, 'lanes', at, fields);
      const id = fields.neededText(entry['id'], 'id', at);
      const label = fields.text(entry['label'], 'label', at);
      const color = fields.colour(entry['color'], 'color', at);
      const glyph = fields.text(entry['glyph'], 'glyph', at, limits.glyphLength);
      const parent = fields.text(entry['parent'], 'parent', at);
      const collapsed = entry['collapsed'] ?? false;
      if (typeof collapsed !== 'boolean') fields.wrongType(collapsed, 'true or false', 'collapsed', at);
      if (id === undefined) continue;
      const twin = this.#indexOf.get(id);
      if (twin !== undefined) {
        fields.report('twin-id', 'mended', { value: id, other: `lanes[${String(twin)}]`, id }, 'id', at, id);
        continue;
      }
      parents[this.#lanes.length] = parent ?? '';
      this.#add({
        id,
        label: label ?? id,
        ...withoutAbsent({ color, glyph }),
        parent: -1,
        collapsed: collapsed === true,
        isRest: false,
      });
    }
    this.#joinParents(parents, fields);
  }

  #joinParents(parents: readonly string[], fields: FieldReader): void {
    for (const [i, lane] of this.#lanes.entries()) {
      const target = parents[i] ?? '';
      if (!target) continue;
      const at = `lanes[${String(i)}]`;
      const parent = this.#indexOf.get(target);
      if (parent === undefined) {
        fields.report('unknown-target', 'mended', { target }, 'parent', at, target);
      } else if (this.#isUnder(parent, i)) {
        fields.report('parent-circle', 'mended', { target }, 'parent', at, target);
      } else {
        lane.parent = parent;
      }
    }
  }

  /** Whether a lane is, or stands under, another. Links so far form no circle, so the way up ends. */
  #isUnder(lane: number, other: number): boolean {
    for (let i = lane; i >= 0; i = this.#lanes[i]?.parent ?? -1) if (i === other) return true;
    return false;
  }

  get size(): number {
    return this.#lanes.length;
  }

  get isFull(): boolean {
    return this.#rest >= 0;
  }

  /** The lane with this id, or −1. */
  find(id: string): number {
    return this.#indexOf.get(id) ?? -1;
  }

  /** The lane events of this id go to; made where there is none yet. */
  indexOf(id: string): number {
    if (id === this.#lastId && this.#lastIndex >= 0) return this.#lastIndex;
    const index = this.#indexOf.get(id) ?? this.#make(id);
    this.#lastId = id;
    this.#lastIndex = index;
    return index;
  }

  #make(id: string): number {
    if (this.#lanes.length - Number(this.isFull) < limits.lanes) {
      return this.#add({ id, label: id, parent: -1, collapsed: false, isRest: false });
    }
    if (this.#rest < 0) {
      // An id no data can have, since texts from data lose their control characters.
      this.#rest = this.#add({ id: '\u0000rest', label: '', parent: -1, collapsed: false, isRest: true });
    }
    return this.#rest;
  }

  #add(lane: LaneDraft): number {
    this.#indexOf.set(lane.id, this.#lanes.length);
    return this.#lanes.push(lane) - 1;
  }

  /** The lanes with the number of their events. */
  counted(countOf: (lane: number) => number): Lane[] {
    return this.#lanes.map((lane, i) => ({ ...lane, count: countOf(i) }));
  }
}

/** The text that names an event's lane, by its `lane` field or by another that events are to be grouped by. */
export type LanePicker = (row: Readonly<Record<string, unknown>>) => unknown;

/**
 * How events are grouped: by a field of theirs (`lane`, `status`, `place`, …), by one of their `data`, or, for
 * `tag:team/`, by what follows "team/" in the first tag that begins so.
 */
export function lanePicker(field: string): LanePicker | undefined {
  if (field === 'lane') return undefined;
  // As it is shown: from the claims where the event has none of its own.
  if (field === 'status') return statusOfRow;
  if (field.startsWith('tag:')) {
    const prefix = field.slice(4);
    return (row) => {
      const { tags } = row;
      const list: readonly unknown[] = Array.isArray(tags) ? tags : [];
      const tag = list.find((one) => typeof one === 'string' && one.startsWith(prefix));
      return typeof tag === 'string' ? tag.slice(prefix.length) : undefined;
    };
  }
  return (row) => {
    const data = Object.hasOwn(row, 'data') ? row['data'] : undefined;
    const value = Object.hasOwn(row, field)
      ? row[field]
      : isRecord(data) && Object.hasOwn(data, field)
        ? data[field]
        : undefined;
    if (field === 'place' && isRecord(value)) return value['name'];
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  };
}

/** A lane's id as events name it: cleaned, cut, and without the space around it. */
export function laneIdOf(text: string): string {
  return cutText(cleanText(text.trim()), limits.textLength);
}
