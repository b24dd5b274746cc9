/* Made from schema/event-timeline.schema.json by `npm run types`. Change the schema, not this file. */

/**
 * How sure a thing is. Nothing becomes `confirmed` unless somebody wrote it.
 */
export type Status = 'confirmed' | 'reported' | 'believed' | 'disputed' | 'retracted' | 'planned';

/**
 * What happened, when as far as it is known, and who says so. Only `events` is required. In every optional field `null` means the same as leaving it out. Fields not named here are kept in `data` and reported once each.
 */
export interface Dataset {
  /**
   * Address of this schema, so that editors can complete and check while you type.
   */
  $schema?: string | null;
  /**
   * What the whole is called. Stands above the timeline, and names it for screen readers.
   */
  title?: string | null;
  /**
   * Whose account this is, and what was or was not checked. Stands under the title, before list and table, and in exports.
   */
  description?: string | null;
  /**
   * The language the texts are written in, as a BCP 47 tag. The language of the interface and of the dates is the page's.
   */
  lang?: string | null;
  /**
   * Name of the zone, from the IANA list, in which times without a zone of their own are read. UTC when absent.
   */
  timeZone?: string | null;
  /**
   * The date of the statement, in EDTF: up to here what goes on is certain. A dashed line marks it. Never the reader's clock, so that a finished dataset stays as it was.
   */
  asOf?: string | null;
  /**
   * The bands the events stand in, in the order in which they are drawn. Lanes that only events name are added after these, in order of appearance.
   *
   * @maxItems 1000
   */
  lanes?: DatasetLane[] | null;
  /**
   * Where things were published. Claims point at them by `id`.
   */
  sources?: Source[] | null;
  /**
   * Stretches of time with names of their own (periods, reigns, phases), drawn behind the lanes.
   *
   * @maxItems 1000
   */
  eras?: DatasetEra[] | null;
  /**
   * What happened, in any order.
   */
  events: DatasetEvent[];
}
/**
 * A named band of events.
 */
export interface DatasetLane {
  /**
   * What events name it by.
   */
  id: string;
  /**
   * What it is called on screen; the `id` when absent.
   */
  label?: string | null;
  /**
   * A CSS colour: a name, hex, or one of `rgb hsl hwb lab lch oklab oklch color`. From the theme when absent.
   */
  color?: string | null;
  /**
   * One character that tells the lane from others where colours cannot.
   */
  glyph?: string | null;
  /**
   * The `id` of the lane it stands under.
   */
  parent?: string | null;
  /**
   * Begins folded to one line; false when absent.
   */
  collapsed?: boolean | null;
}
/**
 * Something published, or somebody who publishes. An address nobody gave is left out, never guessed.
 */
export interface Source {
  /**
   * What claims name it by.
   */
  id: string;
  /**
   * What it is called; the `id` when absent.
   */
  title?: string | null;
  /**
   * When it was published, in EDTF.
   */
  published?: string | null;
  /**
   * Where it can be read: `https:`, `http:` or `mailto:`, or relative to the dataset.
   */
  url?: string | null;
  /**
   * The language it is in, as a BCP 47 tag.
   */
  lang?: string | null;
}
/**
 * A stretch of time with a name of its own.
 */
export interface DatasetEra {
  /**
   * What it is called.
   */
  title: string;
  /**
   * Its date in EDTF, mostly an interval.
   */
  when: string;
  /**
   * The `id` of the one lane it belongs to; all lanes when absent.
   */
  lane?: string | null;
  /**
   * A CSS colour; from the theme when absent.
   */
  color?: string | null;
}
/**
 * Something that happened, is said to have happened, or is planned. Needs a `title`, and a date in `when` or `start`.
 */
export interface DatasetEvent {
  /**
   * A name for it that stays: links and the page's address point at it. Made from the content when absent, so the same data give the same ids.
   */
  id?: string | null;
  /**
   * A few words; the label.
   */
  title: string;
  /**
   * The date, in EDTF. One coarse date: at some moment within it. `a/b`: lasted throughout. `[a..b]`: one moment in between. `..` is open, an empty side unknown; `?` doubts, `~` means about. XXXX: not known at all.
   */
  when?: string | null;
  /**
   * Shorthand for machine-made data, instead of `when`: an EDTF or ISO 8601 string, or milliseconds since 1970. Alone: a moment.
   */
  start?: string | number | null;
  /**
   * Goes with `start`. A number is exact and does not belong to the event any more: [start, end).
   */
  end?: string | number | null;
  /**
   * The source's own words for the date.
   */
  said?: string | null;
  /**
   * The date, in EDTF, that `said` counts from and open ends reach to. The dataset's when absent.
   */
  asOf?: string | null;
  /**
   * The `id` of a lane, or any text: lanes nobody declared are made in order of appearance.
   */
  lane?: string | null;
  /**
   * Who keeps a label when room is short, from 0 to 1. 0.5 when absent.
   */
  importance?: number | null;
  /**
   * One or two sentences, as plain text.
   */
  summary?: string | null;
  /**
   * The long text. May hold *emphasis*, **strong**, [links](https://example.org), lists with `-` or `1.`, and blank lines between paragraphs; nothing else is markup.
   */
  description?: string | null;
  /**
   * How sure it is. From the claims when absent.
   */
  status?: Status | null;
  /**
   * Who says so. Several claims may speak of one event, and differ.
   *
   * @maxItems 64
   */
  claims?: Claim[] | null;
  /**
   * Where. Shown in the details, and handed on to a map beside the timeline.
   */
  place?: Place | null;
  /**
   * Pictures, sound and films. Nothing is fetched before the reader opens the event.
   *
   * @maxItems 64
   */
  media?: Media[] | null;
  /**
   * Words to filter by.
   *
   * @maxItems 64
   */
  tags?: string[] | null;
  /**
   * Other events it has to do with. Drawn as curves for the selected event, read out as lists.
   *
   * @maxItems 64
   */
  links?: Link[] | null;
  /**
   * Where more can be read: `https:`, `http:` or `mailto:`, or relative to the dataset.
   */
  url?: string | null;
  /**
   * A CSS colour; the lane's when absent.
   */
  color?: string | null;
  /**
   * The language of its texts, as a BCP 47 tag; the dataset's when absent.
   */
  lang?: string | null;
  /**
   * Whatever the page wants back: kept, and handed back untouched.
   */
  data?: {
    [k: string]: unknown;
  } | null;
}
/**
 * Somebody says that it happened, somewhere. A claim without a status counts as `reported`.
 */
export interface Claim {
  /**
   * The `id` of the source that published it.
   */
  source?: string | null;
  /**
   * Who said it. Absent: not told who.
   */
  by?: string | null;
  /**
   * How sure it is by this claim.
   */
  status?: Status | null;
  /**
   * The sentence itself, as it was published.
   */
  quote?: string | null;
  /**
   * Its own words for the date.
   */
  said?: string | null;
  /**
   * The date by this claim, in EDTF. Where it differs from the event's it is drawn as another date of the same event.
   */
  when?: string | null;
  /**
   * Where this claim can be read.
   */
  url?: string | null;
}
/**
 * Where something happened.
 */
export interface Place {
  /**
   * What the place is called.
   */
  name?: string | null;
  /**
   * Degrees north of the equator.
   */
  lat?: number | null;
  /**
   * Degrees east of Greenwich.
   */
  lon?: number | null;
}
/**
 * A picture, a sound or a film.
 */
export interface Media {
  /**
   * Its address: `https:`, or relative to the dataset.
   */
  src: string;
  /**
   * What a reader who cannot see or hear it should know.
   */
  alt: string;
  /**
   * Text under it.
   */
  caption?: string | null;
  /**
   * Whose work it is.
   */
  credit?: string | null;
  /**
   * What it is; `image` when absent.
   */
  kind?: 'image' | 'audio' | 'video' | null;
}
/**
 * What one event has to do with another.
 */
export interface Link {
  /**
   * The `id` of the other event.
   */
  to: string;
  /**
   * In which way. Absent: the two belong together, no more is said.
   */
  type?: 'leads-to' | 'follows' | 'part-of' | 'contradicts' | 'same-as' | null;
  /**
   * A few words on it.
   */
  label?: string | null;
}
