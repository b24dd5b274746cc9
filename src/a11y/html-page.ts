import { escapeMarkup } from '../base/escape-markup.js';
import { htmlEvent, type HtmlEventContext } from './html-event.js';
import { htmlMarkdown } from './html-markdown.js';
import { htmlElement, htmlLink, htmlText } from './html-writer.js';
import { inTimeOrder } from './time-order.js';
import { uiOf, type Wording, writtenDate } from './wording.js';
import { dateBrief } from '../locale/date-brief.js';

/** What a page without scripts is made of. */
export interface HtmlPageContent {
  readonly wording: Wording;
  /** What it is called where the data have no title. */
  readonly title: string;
  readonly summary: string;
  /** The picture, as SVG markup from our own writer. */
  readonly picture: string;
  /** Address of the dataset, from which relative links count. */
  readonly base?: string | undefined;
  /** Address of a style sheet; without one the page stands in the browser's own style. */
  readonly styleSheet?: string | undefined;
  /** Address of the one-file build, and of the data for it: with both, the page becomes a timeline where scripts run. */
  readonly script?: string | undefined;
  readonly src?: string | undefined;
}

/**
 * A whole page that needs no script: title, summary, whose account it is, the picture, and every event as text with its date and
 * who says so. Nothing of it is style or script inside the page, so that the strictest content policy lets it pass.
 */
export function htmlPage(content: HtmlPageContent): string {
  const { wording, styleSheet, script, src } = content;
  const { locale } = wording.words;
  const title = titleOf(content);
  const head = htmlElement(
    'head',
    {},
    htmlElement('meta', { charset: 'utf-8' }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlText('title', {}, title),
    styleSheet === undefined ? '' : htmlElement('link', { rel: 'stylesheet', href: styleSheet }),
    script === undefined || src === undefined ? '' : htmlElement('script', { type: 'module', src: script }),
  );
  const timeline = [htmlElement('figure', {}, content.picture), eventList(content)].join('\n');
  const isUpgraded = script !== undefined && src !== undefined;
  const main = htmlElement(
    'main',
    {},
    heading(content, title),
    isUpgraded ? htmlElement('event-timeline', { src }, timeline) : timeline,
    sourceList(wording),
  );
  const page = htmlElement(
    'html',
    { lang: locale.tag, dir: locale.direction },
    `\n${head}\n`,
    `${htmlElement('body', {}, `\n${main}\n`)}\n`,
  );
  return `<!doctype html>\n${page}\n`;
}

function titleOf({ wording, title }: HtmlPageContent): string {
  return wording.table.title ?? (title === '' ? uiOf(wording).timeline : title);
}

function heading({ wording, summary, base }: HtmlPageContent, title: string): string {
  const { description, lang } = wording.table;
  return htmlElement(
    'header',
    {},
    htmlText('h1', { lang, dir: 'auto' }, title),
    htmlText('p', { class: 'summary' }, summary),
    description === undefined ? '' : htmlElement('div', { lang }, htmlMarkdown(description, base)),
  );
}

function eventList({ wording, base }: HtmlPageContent): string {
  const { table } = wording;
  const context: HtmlEventContext = { wording, base, idOf: (ref) => `e${ref + 1}` };
  const events = [...inTimeOrder(table, () => true)].map((ref) => htmlEvent(context, ref));
  return (
    htmlText('h2', {}, uiOf(wording).pages.listLabel) +
    htmlElement('ol', { class: 'events' }, `\n${events.join('\n')}\n`)
  );
}

function sourceList(wording: Wording): string {
  const sources = [...wording.table.sources.values()];
  if (sources.length === 0) return '';
  const entry = ({ title, url, published, lang }: (typeof sources)[number]): string => {
    const date = published === undefined ? undefined : writtenDate(wording, published);
    const words = date && dateBrief(date, { ...wording.words, weekday: undefined });
    return htmlElement(
      'li',
      { lang, dir: 'auto' },
      htmlLink(title, url?.href),
      words === undefined || title.includes(words) ? '' : escapeMarkup(`, ${words}`),
    );
  };
  return (
    htmlText('h2', {}, uiOf(wording).pages.columns.sources) + htmlElement('ul', {}, ...sources.map(entry))
  );
}
