import { LoadFailure } from './load-failure.js';

/** Turns bytes into text piece by piece: UTF-8, or UTF-16 where a byte-order mark says so. Anything else is refused. */
export class TextPieces {
  #decoder: TextDecoder | undefined;
  /** Bytes too few to tell a byte-order mark by. */
  #held: Uint8Array = new Uint8Array(0);

  /** The text of the next piece; an empty one ends the stream. */
  add(piece: Uint8Array): string {
    return this.#decode(piece, true);
  }

  end(): string {
    return this.#decode(new Uint8Array(0), false);
  }

  #decode(piece: Uint8Array, isMore: boolean): string {
    let bytes = piece;
    if (!this.#decoder) {
      bytes = joined(this.#held, piece);
      if (bytes.length < 2 && isMore) {
        this.#held = bytes;
        return '';
      }
      this.#decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    }
    try {
      return this.#decoder.decode(bytes, { stream: isMore });
    } catch {
      throw new LoadFailure({ code: 'not-utf-8', parameters: {} });
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
