import { html, nothing, svg, type TemplateResult } from 'lit';
import { uiOf, writtenDate, type Wording } from '../a11y/wording.js';
import type { Status } from '../events/dataset-types.js';
import type { EventClaim, TimelineEvent } from '../events/timeline-event.js';
import { dateBrief } from '../locale/date-brief.js';
import { dateInWords } from '../locale/date-in-words.js';
import { linkRel } from './details-markdown.js';

/** The sign of each status, as on the labels of the plot, drawn so that no font has to have it. */
const glyphs: Readonly<Record<Status, string>> = {
  confirmed: 'M2 6.5l3 3l5-7',
  reported: 'M3 4.5h2v2.5h-2zM3 4.5q0-2 2-2.5M7.5 4.5h2v2.5h-2zM7.5 4.5q0-2 2-2.5',
  believed: 'M2 8h.01M6 8h.01M10 8h.01',
  disputed: 'M2 4.5h8M2 7.5h8M8 2l-4 8',
  retracted: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  planned: 'M3.5 2l6 4l-6 4z',
};

export function statusGlyph(status: Status): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${svg`<path d=${glyphs[status]} />`}
  </svg>`;
}

/** How sure, as glyph and word. */
export function statusChip(status: Status, word: string): TemplateResult {
  return html`<span class="chip ${status}">${statusGlyph(status)} ${word}</span>`;
}

/** A phrase, as a link where there is an address to lead to. */
function linked(text: string, href: string | undefined): TemplateResult | string {
  if (href === undefined) return text;
  return html`<a class="link" href=${href} rel=${linkRel} referrerpolicy="no-referrer">${text}</a>`;
}

/** "as reported by Izvestiya, 31 January 2017", as a link where there is one. */
export function sourceLine(wording: Wording, { source, url }: EventClaim): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { details } = uiOf(wording);
  const published = source.published === undefined ? undefined : writtenDate(wording, source.published);
  const date = published && dateBrief(published, { ...wording.words, weekday: undefined });
  // Some sources are called by their date; it is not said twice.
  const isNamed = date === undefined || source.title.includes(date);
  const text = details.asReportedBy(source.title, isNamed ? undefined : date);
  return html`<p class="soft">${linked(text, url?.href ?? source.url?.href)}</p>`;
}

function claimTemplate(wording: Wording, told: TimelineEvent, claim: EventClaim): TemplateResult {
  const { details } = uiOf(wording);
  const { by, source, quote, said, status, when, url } = claim;
  const date = when === undefined || when === told.when ? undefined : writtenDate(wording, when);
  const ownWords = said !== undefined && said !== told.said;
  const lang = source?.lang ?? told.lang ?? wording.table.lang;
  const { dates, speech } = wording.words.locale;
  const ownDate = date && dateInWords(date, wording.words);
  return html`<li class="claim">
    <p class="speaker"><bdi>${by ?? details.notToldWho}</bdi></p>
    ${sourceLine(wording, claim)}
    ${!source && url?.href !== undefined ? html`<p>${linked(url.text, url.href)}</p>` : nothing}
    ${quote === undefined ? nothing : html`<blockquote lang=${lang ?? nothing} dir="auto">${quote}</blockquote>`}
    ${
      ownDate === undefined
        ? ownWords
          ? html`<p class="soft" dir="auto">“${said}”</p>`
          : nothing
        : html`<p class="soft">
            ${details.ownDate(ownWords ? dates.said(speech.isolate(said), ownDate) : ownDate)}
          </p>`
    }
    ${statusChip(status, details.status[status])}
  </li>`;
}

/** "Who says so": each claim with speaker, source, wording and how sure it is. */
export function claimsTemplate(wording: Wording, told: TimelineEvent): TemplateResult {
  const { details } = uiOf(wording);
  return html`<div class="claims">
    <p class="label" id="claims-label">${details.whoSaysSo}</p>
    ${
      told.claims.length === 0
        ? html`<p class="soft">${details.noClaims}</p>`
        : html`<ul class="plain" aria-labelledby="claims-label">
            ${told.claims.map((claim) => claimTemplate(wording, told, claim))}
          </ul>`
    }
  </div>`;
}
