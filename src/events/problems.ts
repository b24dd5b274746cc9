import type { ProblemOutcome, RowProblemCode, RowProblemParameters } from './problem-codes.js';
import { limits } from './limits.js';
import { excerptOf } from './read-text.js';

/** What was wrong with one value: where, what, and what became of it. Its sentence is made from code and parameters. */
export type Problem = {
  readonly [Code in RowProblemCode]: {
    readonly code: Code;
    readonly parameters: RowProblemParameters[Code];
    /** Place of the row in the input, from 0; undefined where the problem is not with a row of events. */
    readonly row: number | undefined;
    /** Line of the text, from 1, for formats of one row per line. */
    readonly line: number | undefined;
    /** A path into the JSON (`events[41].when`), a field or column of a line, or the name of what the page gave. */
    readonly path: string;
    readonly outcome: ProblemOutcome;
    /** The beginning of the value, for the first hundred of each code. */
    readonly value: string | undefined;
  };
}[RowProblemCode];

/** All problems of one code. */
export interface ProblemGroup {
  readonly code: RowProblemCode;
  readonly count: number;
  /** The first row that has it, from 0; undefined where none is a row of events. */
  readonly firstRow: number | undefined;
}

/** The problems of one load, oldest first. */
export interface Problems extends Iterable<Problem> {
  /** Those kept with place and parameters; the counts below also hold what was only counted. */
  readonly length: number;
  /** Rows left out. */
  readonly skipped: number;
  readonly mended: number;
  readonly noted: number;
  readonly groups: readonly ProblemGroup[];
  slice(from?: number, to?: number): Problem[];
  /** A number that those have in common of which one sentence is true: what differs is their row. */
  likenessAt(i: number): number;
}

const outcomes: readonly ProblemOutcome[] = ['skipped', 'mended', 'noted'];
const noRow = 0xffffffff;

/** Codes of which readers hear only the number. */
export const countedOnly: ReadonlySet<RowProblemCode> = new Set(['bad-characters']);

interface Group {
  readonly code: RowProblemCode;
  count: number;
  kept: number;
  firstRow: number | undefined;
}

/** Parameters of one problem as they are kept: equal ones once. */
type Parameters = RowProblemParameters[RowProblemCode];

/**
 * Problems as columns of numbers, some 14 bytes each, so that a million bad rows stay affordable; paths below the row and
 * parameters are kept once for all problems that share them.
 */
export class ProblemList implements Problems {
  skipped = 0;
  mended = 0;
  noted = 0;
  readonly #groups: Group[] = [];
  readonly #groupByCode = new Map<RowProblemCode, number>();
  readonly #paths = new Pool<string>();
  readonly #parameters = new Pool<Parameters>();
  readonly #excerpts = new Map<number, string>();
  #count = 0;
  #rows = new Uint32Array(16);
  #lines: Uint32Array | undefined;
  #pathIds = new Uint32Array(16);
  #parameterIds = new Uint32Array(16);
  /** Group in the high bits, outcome in the low two. */
  #kinds = new Uint16Array(16);

  /** What stands before the number of a row in its path: `events` gives `events[41].when`. Empty for lines. */
  rowsAt = 'events';

  get length(): number {
    return this.#count;
  }

  get groups(): readonly ProblemGroup[] {
    return this.#groups.map(({ code, count, firstRow }) => ({ code, count, firstRow }));
  }

  /**
   * Adds one. `row` is undefined, and `path` whole, for what is no row of events; else `path` is what follows the row
   * ("when", "claims[2].url", or nothing).
   */
  add<Code extends RowProblemCode>(
    code: Code,
    outcome: ProblemOutcome,
    parameters: RowProblemParameters[Code],
    at: { readonly row?: number | undefined; readonly line?: number | undefined; readonly path: string },
    value?: unknown,
  ): void {
    this[outcome]++;
    const groupIndex = this.#groupOf(code, at.row);
    const group = this.#groups[groupIndex];
    if (!group || countedOnly.has(code) || this.#count >= limits.problems) return;
    const i = this.#count++;
    if (i === this.#rows.length) this.#grow();
    this.#rows[i] = at.row ?? noRow;
    this.#kinds[i] = (groupIndex << 2) | outcomes.indexOf(outcome);
    this.#pathIds[i] = this.#paths.idOf(at.path, at.path);
    this.#parameterIds[i] = this.#parameters.idOf(keyOf(parameters), parameters);
    if (at.line !== undefined) {
      this.#lines ??= new Uint32Array(this.#rows.length);
      this.#lines[i] = at.line;
    }
    if (value !== undefined && group.kept++ < limits.excerptsPerCode) {
      this.#excerpts.set(i, excerptOf(value, limits.excerptLength));
    }
  }

  /** Gives the problem at a place other parameters: what it counts has become more. */
  amend(i: number, parameters: Parameters): void {
    this.#parameters.put(this.#parameterIds[i] ?? 0, parameters);
  }

  slice(from = 0, to = this.#count): Problem[] {
    const problems: Problem[] = [];
    const first = from < 0 ? Math.max(0, this.#count + from) : from;
    const last = Math.min(this.#count, to < 0 ? this.#count + to : to);
    for (let i = first; i < last; i++) problems.push(this.#at(i));
    return problems;
  }

  likenessAt(i: number): number {
    const text = (this.#parameterIds[i] ?? 0) * this.#paths.size + (this.#pathIds[i] ?? 0);
    return text * this.#groups.length + ((this.#kinds[i] ?? 0) >> 2);
  }

  *[Symbol.iterator](): Iterator<Problem> {
    for (let i = 0; i < this.#count; i++) yield this.#at(i);
  }

  #at(i: number): Problem {
    const kind = this.#kinds[i] ?? 0;
    const row = this.#rows[i] ?? noRow;
    const path = this.#paths.at(this.#pathIds[i] ?? 0) ?? '';
    const line = this.#lines?.[i] ?? 0;
    const start = row === noRow || line > 0 ? '' : `${this.rowsAt}[${String(row)}]`;
    return {
      code: this.#groups[kind >> 2]?.code,
      parameters: this.#parameters.at(this.#parameterIds[i] ?? 0),
      row: row === noRow ? undefined : row,
      line: line > 0 ? line : undefined,
      path: start && path ? `${start}.${path}` : start || path,
      outcome: outcomes[kind & 3],
      value: this.#excerpts.get(i),
    } as Problem;
  }

  #groupOf(code: RowProblemCode, row: number | undefined): number {
    let index = this.#groupByCode.get(code);
    if (index === undefined) {
      index = this.#groups.push({ code, count: 0, kept: 0, firstRow: row }) - 1;
      this.#groupByCode.set(code, index);
    }
    const group = this.#groups[index];
    if (group) {
      group.count++;
      group.firstRow ??= row;
    }
    return index;
  }

  #grow(): void {
    const length = this.#rows.length * 2;
    this.#rows = copyInto(new Uint32Array(length), this.#rows);
    this.#pathIds = copyInto(new Uint32Array(length), this.#pathIds);
    this.#parameterIds = copyInto(new Uint32Array(length), this.#parameterIds);
    this.#kinds = copyInto(new Uint16Array(length), this.#kinds);
    if (this.#lines) this.#lines = copyInto(new Uint32Array(length), this.#lines);
  }
}

/** Equal parameters have equal keys. A date's problem follows from its text, and working out its cure has to wait. */
function keyOf(parameters: Parameters): string {
  return 'problem' in parameters ? `d${parameters.problem.text}` : JSON.stringify(parameters);
}

/** Values by number, equal ones under one number. */
class Pool<Value> {
  readonly #values: Value[] = [];
  readonly #ids = new Map<string, number>();

  idOf(key: string, value: Value): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#values.push(value) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }

  put(id: number, value: Value): void {
    this.#values[id] = value;
  }

  get size(): number {
    return this.#values.length;
  }

  at(id: number): Value | undefined {
    return this.#values[id];
  }
}

function copyInto<Numbers extends Uint32Array | Uint16Array>(larger: Numbers, smaller: Numbers): Numbers {
  larger.set(smaller);
  return larger;
}
