import { html, nothing, svg, type TemplateResult } from 'lit';
import { laneName, uiOf, dateOf, writtenDate, type Wording } from '../a11y/wording.js';
import type { EventTable } from '../events/event-table.js';
import type { EventPlace, TimelineEvent } from '../events/timeline-event.js';
import { readMarkdown } from '../events/markdown.js';
import { dateBrief } from '../locale/date-brief.js';
import type { UiMessages } from '../locale/ui-messages.js';
import { tiesOf, type EventTie } from '../state/navigate-links.js';
import { laneTone } from '../themes/tokens.js';
import { claimsTemplate } from './details-claims.js';
import { linkRel, markdownTemplate } from './details-markdown.js';
import { mediaTemplate, type MediaConsent, type MediaPolicy } from './details-media.js';
import { iconButton } from './icon-button.js';
import { icon } from './toolbar-icons.js';

/** Where the details stand: under the plot, at its side, or as a sheet along the lower edge of the window. */
export type DetailsMode = 'below' | 'beside' | 'sheet';

export interface DetailsContext {
  readonly wording: Wording;
  readonly ref: number;
  readonly mode: DetailsMode;
  /** Which of the events in view it is, from 1 (0: none by itself), and of how many. */
  readonly position: { readonly place: number; readonly count: number };
  /** The events before and after it in the story, −1 for none. */
  readonly neighbours: { readonly before: number; readonly after: number };
  /** Level of the heading; undefined: none, so that the page's outline stays as it is. */
  readonly headingLevel: number | undefined;
  readonly isLandmark: boolean;
  /** Address of the dataset, from which relative links in descriptions count. */
  readonly base: string | undefined;
  readonly media: MediaPolicy;
  readonly consent: MediaConsent;
  readonly visit: (ref: number) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

/** A short upright bar in the colour of a lane, as beside its name in the plot. */
export function laneSwatch(table: EventTable, lane: number): TemplateResult {
  const fill = table.lanes[lane]?.color ?? `var(--_${laneTone(lane)})`;
  return html`<svg class="swatch" viewBox="0 0 3 12" width="3" height="12" aria-hidden="true">
    ${svg`<rect width="3" height="12" rx="1.5" fill=${fill} />`}
  </svg>`;
}

function whenLine({ wording, ref }: DetailsContext, told: TimelineEvent): TemplateResult {
  const { details } = uiOf(wording);
  const asOfText = told.said === undefined ? undefined : (told.asOf ?? wording.table.asOf?.text);
  const asOf = asOfText === undefined ? undefined : writtenDate(wording, asOfText);
  const date = told.isUndated ? details.undated : dateOf(wording, ref, { weekday: 'long' });
  const lane = wording.table.laneAt(ref);
  const name = laneName(wording, lane);
  return html`<p class="when soft">
    <span>${date}</span>${
      asOf
        ? html`<span>, ${details.toldOn(dateBrief(asOf, { ...wording.words, weekday: undefined }))}</span>`
        : nothing
    }${
      name === ''
        ? nothing
        : html`<span class="lane"> · ${laneSwatch(wording.table, lane)} <bdi>${name}</bdi></span>`
    }
  </p>`;
}

function placeText({ name, lat, lon }: EventPlace, ui: UiMessages): string | undefined {
  return name ?? (lat === undefined || lon === undefined ? undefined : ui.details.coordinates(lat, lon));
}

function factsTemplate(told: TimelineEvent, ui: UiMessages): TemplateResult | typeof nothing {
  const place = told.place && placeText(told.place, ui);
  const facts = [
    { term: ui.details.place, texts: place === undefined ? [] : [place] },
    { term: ui.details.tags, texts: told.tags },
  ].filter(({ texts }) => texts.length > 0);
  if (facts.length === 0) return nothing;
  return html`<dl class="facts">
    ${facts.map(
      ({ term, texts }) =>
        html`<div>
          <dt class="soft">${term}</dt>
          <dd>${texts.map((text, i) => html`${i > 0 ? ', ' : ''}<bdi>${text}</bdi>`)}</dd>
        </div>`,
    )}
  </dl>`;
}

function tieTemplate(
  { wording, visit }: DetailsContext,
  { ref, type, label, isOutgoing }: EventTie,
): TemplateResult {
  const { linkTo, linkFrom } = uiOf(wording).details;
  const way = type === undefined ? undefined : (isOutgoing ? linkTo : linkFrom)[type];
  return html`<li>
    ${way === undefined ? nothing : html`<span class="soft">${way}</span> `}<button
      type="button"
      class="text-button"
      @click=${() => {
        visit(ref);
      }}
    >
      <bdi>${wording.table.titleAt(ref)}</bdi></button
    >${label === undefined ? nothing : html` <span class="soft">(<bdi>${label}</bdi>)</span>`}
  </li>`;
}

function tiesTemplate(context: DetailsContext): TemplateResult | typeof nothing {
  const { wording, ref } = context;
  const ties = tiesOf(wording.table, ref);
  if (ties.length === 0) return nothing;
  return html`<div class="ties">
    <p class="label" id="ties-label">${uiOf(wording).details.links}</p>
    <ul class="plain" aria-labelledby="ties-label">
      ${ties.map((tie) => tieTemplate(context, tie))}
    </ul>
  </div>`;
}

function neighbourButton(
  { wording, visit }: DetailsContext,
  ref: number,
  way: 'earlier' | 'later',
): TemplateResult | typeof nothing {
  if (ref < 0) return nothing;
  const { details } = uiOf(wording);
  const title = wording.table.titleAt(ref);
  const label = (way === 'earlier' ? details.previous : details.next)(title);
  const words = html`<bdi>${title}</bdi>`;
  return html`<button
    type="button"
    class="button neighbour"
    aria-label=${label}
    title=${title}
    @click=${() => {
      visit(ref);
    }}
  >
    ${way === 'earlier' ? html`${icon('earlier')}${words}` : html`${words}${icon('later')}`}
  </button>`;
}

function textTemplate({ base }: DetailsContext, told: TimelineEvent, ui: UiMessages): TemplateResult {
  const { summary, description, url } = told;
  return html`${summary === undefined ? nothing : html`<p class="summary" dir="auto">${summary}</p>`}
  ${
    description === undefined
      ? nothing
      : html`<div class="prose">
          ${markdownTemplate(readMarkdown(description, base === undefined ? {} : { base }))}
        </div>`
  }
  ${
    url?.href === undefined
      ? nothing
      : html`<p>
          <a class="link" href=${url.href} rel=${linkRel} referrerpolicy="no-referrer"
            >${ui.details.moreAbout(new URL(url.href).host || url.text)}</a
          >
        </p>`
  }`;
}

/** One event told whole: when, what, where, who says so, what it is tied to, and the way to the events beside it. */
export function detailsTemplate(context: DetailsContext): TemplateResult {
  const { wording, ref, mode, position, neighbours, headingLevel, isLandmark, media, consent } = context;
  const { table } = wording;
  const ui = uiOf(wording);
  const told = table.eventAt(ref);
  const lang = told.lang ?? table.lang;
  return html`<section
    class="details ${mode}"
    part="details"
    role=${isLandmark ? nothing : 'group'}
    aria-labelledby="details-heading"
  >
    ${iconButton('close', ui.details.close, context.close, { className: 'close' })}
    <div class="story">
      ${whenLine(context, told)}
      <div
        class="heading ${told.status ?? ''}"
        id="details-heading"
        role=${headingLevel === undefined ? nothing : 'heading'}
        aria-level=${headingLevel ?? nothing}
        tabindex="-1"
        lang=${lang ?? nothing}
        dir="auto"
      >
        ${told.title}
      </div>
      <div class="text" lang=${lang ?? nothing}>
        <slot name=${`event:${told.id}`}>${textTemplate(context, told, ui)}</slot>
      </div>
      ${told.media.map((each) => mediaTemplate(each, { ui, policy: media, consent }))}
      ${factsTemplate(told, ui)}
    </div>
    <div class="side">${claimsTemplate(wording, told)} ${tiesTemplate(context)}</div>
    <div class="onward">
      ${neighbourButton(context, neighbours.before, 'earlier')}
      ${neighbourButton(context, neighbours.after, 'later')}
      <span class="position soft"
        >${position.place > 0 ? ui.details.position(position.place, position.count) : nothing}</span
      >
      ${iconButton('copy', ui.details.copy, context.copy, { className: 'copy' })}
    </div>
  </section>`;
}
