/** Cuts text that comes in pieces into lines. Each character is looked at once, however long a line is. */
export class Lines {
  readonly #held: string[] = [];
  readonly #onLine: (text: string, line: number) => void;
  #endsInReturn = false;
  /** Lines begun so far. */
  count = 1;

  /** `onLine` hears each line without its end, and its number from 1. */
  constructor(onLine: (text: string, line: number) => void) {
    this.#onLine = onLine;
  }

  add(piece: string): void {
    let from = 0;
    if (this.#endsInReturn && piece.startsWith('\n')) from = 1;
    if (piece !== '') this.#endsInReturn = false;
    for (let i = from; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      if (unit !== 10 && unit !== 13) continue;
      this.#end(piece.slice(from, i));
      if (unit === 13) {
        if (i + 1 === piece.length) this.#endsInReturn = true;
        else if (piece.charCodeAt(i + 1) === 10) i++;
      }
      from = i + 1;
    }
    if (from < piece.length) this.#held.push(from === 0 ? piece : piece.slice(from));
  }

  /** Hands on the last line, where it has no end of its own. */
  finish(): void {
    if (this.#held.length > 0) this.#end('');
  }

  #end(last: string): void {
    const text = this.#held.length === 0 ? last : this.#held.join('') + last;
    this.#held.length = 0;
    this.#onLine(text, this.count++);
  }
}
