/**
 * How much is read of anything. The schema holds the same numbers, and a test holds them together. Lengths count UTF-16
 * units, as JSON Schema validators do with `unicode: false`.
 */
export const limits = {
  /** Events of one dataset; the first in input order are kept. */
  events: 1_000_000,
  /** Decoded bytes of one load. */
  bytes: 256_000_000,
  /** Seconds to the first byte of a load, and between two pieces of it. */
  waitSeconds: 30,
  titleLength: 1_000,
  descriptionLength: 10_000,
  /** Every other text. */
  textLength: 1_000,
  dateLength: 256,
  addressLength: 2_048,
  colourLength: 64,
  languageLength: 64,
  glyphLength: 8,
  /** Claims, tags, media, links of one event. */
  partsPerEvent: 64,
  lanes: 1_000,
  eras: 1_000,
  /** Levels of objects and lists read in a dataset; deeper values in `data` are dropped. */
  nesting: 16,
  /** Problems kept with their place and parameters; more are only counted. */
  problems: 1_000_000,
  /** Problems of one code that keep an excerpt of the value. */
  excerptsPerCode: 100,
  excerptLength: 80,
  /** Nodes of one Markdown text; what comes after is plain text. */
  markdownNodes: 500,
  markdownListDepth: 4,
} as const;
