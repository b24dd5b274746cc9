/** A place in a JSON text that is looked for: what may follow it, and the paths that end here. */
interface Wanted {
  readonly inner: Map<string, Wanted>;
  readonly paths: string[];
}

/**
 * The line, from 1, on which each path of a JSON text stands (`events[41].when`); of a path that is not there, the line of the
 * last part of it that is. The text has to be valid JSON. It is walked once, and what leads to no path is only skipped over.
 */
export function linesOfPaths(text: string, paths: Iterable<string>): ReadonlyMap<string, number> {
  const root: Wanted = { inner: new Map(), paths: [] };
  for (const path of paths) want(root, path);
  const lines = new Map<string, number>();
  new Walk(text, lines).value(root);
  return lines;
}

function want(root: Wanted, path: string): void {
  let at = root;
  for (const part of path.match(/[^.[\]]+/g) ?? []) {
    let next = at.inner.get(part);
    if (!next) at.inner.set(part, (next = { inner: new Map(), paths: [] }));
    at = next;
  }
  at.paths.push(path);
}

class Walk {
  readonly #text: string;
  readonly #lines: Map<string, number>;
  #at = 0;
  #line = 1;

  constructor(text: string, lines: Map<string, number>) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Walks the value here, and tells the lines of what is wanted of it. As deep as the paths, no deeper. */
  value(wanted: Wanted): void {
    this.#space();
    this.#tell(wanted);
    const open = this.#text[this.#at];
    if (wanted.inner.size === 0 || (open !== '{' && open !== '[')) {
      this.#skipValue();
      return;
    }
    this.#at++;
    for (let i = 0; ; i++) {
      this.#space();
      const character = this.#text[this.#at];
      if (character === undefined || character === '}' || character === ']') break;
      if (character === ',') {
        this.#at++;
        this.#space();
      }
      const inner = wanted.inner.get(open === '{' ? this.#key() : String(i));
      if (inner) this.value(inner);
      else {
        this.#space();
        this.#skipValue();
      }
    }
    this.#at++;
  }

  /** Everything below is here at least, until it is found itself. */
  #tell({ paths, inner }: Wanted): void {
    for (const path of paths) this.#lines.set(path, this.#line);
    for (const each of inner.values()) this.#tell(each);
  }

  #key(): string {
    const from = this.#at;
    this.#skipString();
    const key = JSON.parse(this.#text.slice(from, this.#at)) as string;
    this.#space();
    this.#at++;
    return key;
  }

  #space(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13) break;
      if (unit === 10 || (unit === 13 && this.#text.charCodeAt(this.#at + 1) !== 10)) this.#line++;
    }
  }

  #skipString(): void {
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === 92) this.#at++;
      else if (unit === 34) break;
    }
    this.#at++;
  }

  #skipValue(): void {
    let depth = 0;
    do {
      this.#space();
      const character = this.#text[this.#at];
      if (character === '"') this.#skipString();
      else if (character === '{' || character === '[') {
        depth++;
        this.#at++;
      } else if (character === '}' || character === ']') {
        depth--;
        this.#at++;
      } else if (character === ',' || character === ':') this.#at++;
      else
        while (this.#at < this.#text.length && !/[\s,:{}[\]"]/.test(this.#text[this.#at] ?? '')) this.#at++;
    } while (depth > 0 && this.#at < this.#text.length);
  }
}
