import { LitElement } from 'lit';
import type { Fetcher } from '../sources/fetch-response.js';
import type { Keymap } from '../state/commands-keys.js';
import { property } from './property.js';

/** What a page can ask of the timeline by attributes and properties. None of them is needed but data. */
export class TimelineAttributes extends LitElement {
  /** Address of the data, relative to the page. JSON, NDJSON or CSV. */
  @property() src: string | null = null;
  /** Start of the first visible span, as an EDTF date; the data's when absent. */
  @property() from: string | null = null;
  /** End of the first visible span, as an EDTF date, itself included; the data's when absent. */
  @property() to: string | null = null;
  /** Id of the event whose details are open. Follows the reader. */
  @property() selected: string | null = null;
  /** Names the timeline where the data have no title. */
  @property() label: string | null = null;
  /** The field of an event by which lanes are made, or `tag:` with a prefix; `lane` when absent. */
  @property() lanes: string | null = null;
  /** `auto`, `horizontal` or `vertical`; `auto`, the default, is vertical in containers narrower than 600 px. */
  @property() orientation: string | null = null;
  /** What the toolbar offers: `find`, `move`, `zoom`, `fit`, `back`, `view`, `keys`, also `link`, `download`, `fullscreen`; or `none`. With `now="follow"` there is always a button that pauses it. */
  @property() controls: string | null = null;
  /** `auto` or `none`: the strip under the axis; `auto` when absent. */
  @property() overview: string | null = null;
  /** `auto`, `below`, `beside`, `sheet` or `none`: where the details open; `auto` when absent: below, a sheet when narrow. */
  @property() details: string | null = null;
  /** `auto`, `cooperative`, `greedy` or `none`: whom wheel and fingers obey; `auto`, the default, leaves scrolling to the page. */
  @property() gestures: string | null = null;
  /** IANA name of the zone of the axis; the dataset's when absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** `timeline`, `list` or `table`; `timeline` when absent. Follows the reader. */
  @property() view: string | null = null;
  /** Hides the events that do not pass: words and `lane:`, `tag:`, `status:`, `before:` … terms. */
  @property() filter: string | null = null;
  /** Words to look for; events without them are dimmed. */
  @property() search: string | null = null;
  /** Closest zoom, as an ISO 8601 duration such as `PT1H`. */
  @property({ attribute: 'min-span' }) minSpan: string | null = null;
  /** Widest zoom, as an ISO 8601 duration. */
  @property({ attribute: 'max-span' }) maxSpan: string | null = null;
  /** The view goes no earlier than this EDTF date. */
  @property() earliest: string | null = null;
  /** The view goes no later than this EDTF date. */
  @property() latest: string | null = null;
  /** `north` or `south`: which seasons EDTF's 21 to 24 are; `north` when absent. */
  @property() seasons: string | null = null;
  /** `bc` or `bce`: how years before 1 are written; `bc` when absent. */
  @property({ attribute: 'era-style' }) eraStyle: string | null = null;
  /** First day of the week, `mon` to `sun`; by language when absent. */
  @property({ attribute: 'week-start' }) weekStart: string | null = null;
  /** EDTF year that ka, Ma and Ga count back from; that of the dataset's `asOf` when absent. */
  @property() reference: string | null = null;
  /** Name under which the page's address keeps what is seen, so that it can be linked to; absent: it does not. */
  @property() hash: string | null = null;
  /** `selected`, `all` or `none`: which links are drawn as curves; `selected` when absent: those of the open and the focused event. */
  @property() links: string | null = null;
  /**
   * A line at the present, when set; `follow` keeps it in view. Moving the view, going to an event or opening one pauses that, as do a
   * button and the key `.`, which also make it go on.
   */
  @property() now: string | null = null;
  /** `own`, `none` or `all`: whose pictures load once an event is open; `own` when absent: those of the page's own origin. */
  @property() media: string | null = null;
  /** Level of the title's heading, 2 to 6, or `none`; 2 when absent. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** `region` or `none`: whether the component is a landmark; `region` when absent. */
  @property() landmark: string | null = null;
  /** `all` or `none`: `none` switches off single-character keys; `all` when absent. */
  @property() shortcuts: string | null = null;
  /** Events kept, of a load and of what is appended; 1,000,000 when absent. What comes beyond is counted in one problem. */
  @property({ attribute: 'max-events', type: Number }) maxEvents: number | null = null;
  /** Any row that cannot be read stops the load. */
  @property({ type: Boolean }) strict = false;

  /** The dataset as an object, instead of an address. */
  @property({ attribute: false }) data: unknown;
  /** Asks for data in place of the platform's `fetch`, with the same arguments: to add a token, say. */
  @property({ attribute: false }) fetcher: Fetcher | undefined;
  /** Keys of commands that differ from the usual ones, by command. */
  @property({ attribute: false }) keymap: Keymap = {};
}
