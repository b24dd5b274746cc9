import type { EventClaim, EventPlace, TimelineEvent } from '../events/timeline-event.js';
import { dateBrief } from '../locale/date-brief.js';
import { dateInWords } from '../locale/date-in-words.js';
import type { UiMessages } from '../locale/ui-messages.js';
import { htmlMarkdown } from './html-markdown.js';
import { htmlElement, htmlLink, htmlText } from './html-writer.js';
import { dateOf, laneName, uiOf, type Wording, writtenDate } from './wording.js';

/** What the events of a page are written with. */
export interface HtmlEventContext {
  readonly wording: Wording;
  /** Address of the dataset, from which relative links count. */
  readonly base: string | undefined;
  /** Where on the page an event stands, by its ref; links between events lead there. */
  readonly idOf: (ref: number) => string;
}

/** One event as an entry of a list: title, date, what happened, who says so, and what it is linked to. */
export function htmlEvent(context: HtmlEventContext, ref: number): string {
  const { wording, base, idOf } = context;
  const { table } = wording;
  const told = table.eventAt(ref);
  const lang = told.lang ?? table.lang;
  return htmlElement(
    'li',
    { id: idOf(ref) },
    htmlText('h3', { lang, dir: 'auto' }, told.title),
    factsLine(context, told),
    told.summary === undefined ? '' : htmlText('p', { lang, dir: 'auto' }, told.summary),
    told.description === undefined ? '' : htmlElement('div', { lang }, htmlMarkdown(told.description, base)),
    ...told.media.map(({ src, alt, kind, caption, credit }) => {
      const { details } = uiOf(wording);
      const words = alt === undefined || alt === '' ? details.noDescription[kind] : alt;
      const rest = [caption, credit === undefined ? undefined : details.credit(credit)].filter(
        (text) => text !== undefined,
      );
      return htmlElement(
        'p',
        { dir: 'auto' },
        htmlLink(words, src.href),
        htmlText('span', {}, rest.map((text) => ` ${text}`).join('')),
      );
    }),
    claimsList(context, told),
    linksList(context, told),
  );
}

/** "28 to 29 January 2017 · Ground · reported, not confirmed · Deir ez-Zor" */
function factsLine({ wording }: HtmlEventContext, told: TimelineEvent): string {
  const ui = uiOf(wording);
  const words = told.isUndated ? ui.details.undated : dateOf(wording, told.ref, { weekday: 'long' });
  const lane = laneName(wording, wording.table.laneAt(told.ref));
  const place = told.place && placeText(told.place, ui);
  const facts = [
    htmlText('time', { datetime: told.when }, words),
    ...[lane, place ?? '', ...told.tags]
      .filter((text) => text !== '')
      .map((text) => htmlText('bdi', {}, text)),
    ...(told.status === undefined ? [] : [htmlText('em', {}, ui.details.status[told.status])]),
    ...(told.url?.href === undefined
      ? []
      : [htmlLink(ui.details.moreAbout(hostOf(told.url.href, told.url.text)), told.url.href)]),
  ];
  return htmlElement('p', { class: 'facts' }, facts.join(' · '));
}

/** The host of an address that has one; else the text it was given as. */
function hostOf(href: string, text: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/.exec(href)?.[1] ?? text;
}

function placeText({ name: placeName, lat, lon }: EventPlace, ui: UiMessages): string | undefined {
  return placeName ?? (lat === undefined || lon === undefined ? undefined : ui.details.coordinates(lat, lon));
}

function claimsList({ wording }: HtmlEventContext, told: TimelineEvent): string {
  if (told.claims.length === 0) return '';
  const { details } = uiOf(wording);
  return (
    htmlText('p', { class: 'label' }, details.whoSaysSo) +
    htmlElement('ul', {}, ...told.claims.map((claim) => claimEntry(wording, told, claim)))
  );
}

function claimEntry(wording: Wording, told: TimelineEvent, claim: EventClaim): string {
  const { details } = uiOf(wording);
  const { by, source, quote, when, url, status } = claim;
  const published = source?.published === undefined ? undefined : writtenDate(wording, source.published);
  const date = published && dateBrief(published, { ...wording.words, weekday: undefined });
  // Some sources are called by their date; it is not said twice.
  const isNamed = date !== undefined && source?.title.includes(date) === true;
  const own = when === undefined || when === told.when ? undefined : writtenDate(wording, when);
  const href = url?.href ?? source?.url?.href;
  const lang = source?.lang ?? told.lang ?? wording.table.lang;
  const parts = [
    htmlText('bdi', {}, by ?? details.notToldWho),
    source === undefined
      ? url === undefined
        ? ''
        : htmlLink(url.text, url.href)
      : htmlLink(details.asReportedBy(source.title, isNamed ? undefined : date), href),
    own === undefined ? '' : htmlText('span', {}, details.ownDate(dateInWords(own, wording.words))),
    htmlText('em', {}, details.status[status]),
  ];
  return htmlElement(
    'li',
    {},
    parts.filter((part) => part !== '').join(', '),
    quote === undefined ? '' : htmlText('blockquote', { lang, dir: 'auto' }, quote),
  );
}

function linksList({ wording, idOf }: HtmlEventContext, told: TimelineEvent): string {
  if (told.links.length === 0) return '';
  const { details } = uiOf(wording);
  return (
    htmlText('p', { class: 'label' }, details.links) +
    htmlElement(
      'ul',
      {},
      ...told.links.map(({ ref, type, label }) =>
        htmlElement(
          'li',
          {},
          type === undefined ? '' : htmlText('span', {}, `${details.linkTo[type]} `),
          htmlText('a', { href: `#${idOf(ref)}` }, wording.table.titleAt(ref)),
          label === undefined ? '' : htmlText('bdi', {}, ` (${label})`),
        ),
      ),
    )
  );
}
