import type { Address } from './timeline-event.js';

/** What an address is for: links may also be mail, media may not. */
export type AddressUse = 'link' | 'media';

export interface AddressOptions {
  /** Address of the dataset, which relative ones count from. Without it they are refused. */
  readonly base?: string;
  /** The page itself came over `http:`, so its media may. */
  readonly isPlainPage?: boolean;
}

/** Where an address leads, or the scheme for which it was refused (empty: it is no address at all). */
export type AddressReading = { readonly href: string } | { readonly refused: string };

/**
 * Reads an address from data. `URL` itself strips tabs, line ends and leading control characters, so the scheme tested is the
 * one a browser would follow: `java\nscript:` is refused as `javascript:`, and `//host` becomes a plain link.
 */
export function readAddress(text: string, use: AddressUse, options: AddressOptions): AddressReading {
  let url: URL;
  try {
    url = new URL(text, options.base);
  } catch {
    return { refused: '' };
  }
  const scheme = url.protocol;
  const isFine =
    scheme === 'https:' ||
    (scheme === 'http:' && (use === 'link' || options.isPlainPage === true)) ||
    (scheme === 'mailto:' && use === 'link');
  return isFine ? { href: url.href } : { refused: scheme.slice(0, 40) };
}

/** The text, with where it leads if it may. */
export function addressOf(text: string, use: AddressUse, options: AddressOptions): Address {
  const reading = readAddress(text, use, options);
  return 'href' in reading ? { text, href: reading.href } : { text };
}
