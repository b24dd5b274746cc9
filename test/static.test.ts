import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import story from '../data/deir-ez-zor.json' with { type: 'json' };
import { problemsInWords, readDataset, renderHTML, renderSVG, toCSV, toICS, toJSON } from '../src/static.js';
import { awkwardTexts, datasetArbitrary } from './sources/dataset-arbitraries.js';

const svgNames = new Set(
  'svg g rect circle line path polyline text tspan title desc defs linearGradient stop clipPath'.split(' '),
);
const htmlNames = new Set(
  'html head meta title body main header h1 h2 h3 p div ul ol li time a figure blockquote em strong bdi span'.split(
    ' ',
  ),
);

/** Markup, entities, controls and halves of characters, as titles. */
const hostile: readonly string[] = [
  ...awkwardTexts,
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>&lt;/title&gt;</title><script>',
  '<!--',
  'javascript:alert(1)',
  '&#x3c;b&#x3e;',
  '\u202eoverride\u2066',
];

function parsed(text: string, type: 'image/svg+xml' | 'text/html'): Document {
  const page = new DOMParser().parseFromString(text, type);
  expect(page.querySelector('parsererror')?.textContent).to.equal(undefined);
  return page;
}

function expectHarmless(page: Document, names: ReadonlySet<string>): void {
  for (const element of page.querySelectorAll('*')) {
    if (element.closest('svg') && names !== svgNames) continue;
    expect(names.has(element.localName), element.localName).to.equal(true);
  }
  for (const element of page.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      expect(/^on|^style$/i.test(attribute), attribute).to.equal(false);
      if (attribute === 'href') expect(value).to.match(/^(?:https?:|mailto:|#e\d+$)/);
    }
  }
}

const ofTitles = (titles: readonly string[]): object => ({
  title: titles.join(' '),
  description: titles.join('\n\n'),
  sources: titles.map((title, i) => ({ id: `s${i}`, title, url: 'javascript:alert(1)' })),
  events: titles.map((title, i) => ({
    id: title,
    title,
    when: '2017-01-30',
    lane: title,
    summary: title,
    description: `[${title}](javascript:alert(1)) *${title}*`,
    tags: [title],
    url: title,
    claims: [{ source: `s${i}`, by: title, quote: title, url: title }],
    links: [{ to: titles[0], label: title }],
  })),
});

describe('pictures and pages from a server (TR-7)', () => {
  it('hold names from a closed list and every text as text', () => {
    const dataset = ofTitles(hostile);
    const svg = parsed(renderSVG(dataset), 'image/svg+xml');
    expectHarmless(svg, svgNames);
    const page = parsed(renderHTML(dataset), 'text/html');
    expectHarmless(page, htmlNames);
    const { table } = readDataset(dataset);
    const titles = [...page.querySelectorAll('li > h3')].map(({ textContent }) => textContent);
    const wanted = Array.from({ length: table.count }, (_, ref) => table.titleAt(ref));
    expect(titles.sort()).to.deep.equal(wanted.sort());
    expect(page.querySelector('h1')?.textContent).to.equal(table.title);
  });

  it('are well-formed whatever the data', () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        expectHarmless(parsed(renderSVG(dataset, { legend: true }), 'image/svg+xml'), svgNames);
        expectHarmless(parsed(renderHTML(dataset), 'text/html'), htmlNames);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('tell the story: all events with their dates, sources and links, and nothing outside', () => {
    const page = parsed(renderHTML(story, { lang: 'en-GB' }), 'text/html');
    expect(page.documentElement.lang).to.equal('en-GB');
    expect(page.querySelectorAll('ol.events > li')).to.have.length(15);
    // Some engines name the month once, after both days.
    expect(page.querySelector('time[datetime="2017-01-28/2017-01-29"]')?.textContent).to.match(
      /28 (January )?to Sunday 29 January/,
    );
    expect(page.querySelector('svg title')?.textContent).to.equal(story.title);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(page.querySelector(link.getAttribute('href') ?? ''), link.textContent).to.not.equal(null);
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'List of events',
      'Sources',
    ]);
  });

  it('speak other languages, in their direction', () => {
    const page = parsed(renderHTML(story, { lang: 'ar' }), 'text/html');
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(renderSVG(story, { lang: 'de' })).to.contain('Stand 31. Jan');
  });

  it('can be upgraded where scripts run', () => {
    const page = parsed(
      renderHTML(story, { script: 'event-timeline.min.js', src: 'story.json', styleSheet: 'page.css' }),
      'text/html',
    );
    expect(page.querySelector('event-timeline')?.getAttribute('src')).to.equal('story.json');
    expect(page.querySelector('script')?.getAttribute('src')).to.equal('event-timeline.min.js');
    expect(page.querySelectorAll('event-timeline li > h3')).to.have.length(15);
  });

  it('one dataset is one text', () => {
    expect(renderSVG(story)).to.equal(renderSVG(JSON.stringify(story)));
    expect(renderSVG(readDataset(story))).to.equal(renderSVG(story));
    expect(renderSVG(story, { from: '2017-01', to: '2017-01' })).to.not.equal(renderSVG(story));
  });
});

describe('datasets without a page', () => {
  it('are read from text, bytes and values alike', () => {
    const text = JSON.stringify(story);
    for (const input of [story, text, new TextEncoder().encode(text), `\ufeff${text}`])
      expect(readDataset(input).table.count).to.equal(15);
    expect(readDataset('title,when\nx,2017\n').table.count).to.equal(1);
    expect(readDataset(new Uint8Array([0xc3, 0x28])).stopped?.code).to.equal('not-utf-8');
    expect(() => readDataset(story, { timeZone: 'Mars' })).to.throw(TypeError, 'timeZone is "Mars"');
  });

  it('go round through JSON, and out as table and calendar', () => {
    const json = toJSON(story);
    expect(toJSON(JSON.stringify(json))).to.deep.equal(json);
    expect(readDataset(toCSV(story)).table.count).to.equal(15);
    expect(toICS(story, { writtenAt: 0 })).to.match(/^BEGIN:VCALENDAR\r\n/);
  });

  it('tell their problems with lines, in words of a language', async () => {
    const text = '{"events": [\n{"title": "x", "when": "2017-13"},\n{"when": "2017"}]}';
    const told = await problemsInWords(readDataset(text), { text });
    expect(told.map(({ line, outcome }) => [line, outcome])).to.deep.equal([
      [2, 'skipped'],
      [3, 'skipped'],
    ]);
    const german = await problemsInWords(readDataset(text), { text, lang: 'de' });
    expect(german[1]?.sentence).to.not.equal(told[1]?.sentence);
    const [stopped] = await problemsInWords(readDataset('{'));
    expect(stopped?.outcome).to.equal('stopped');
  });
});
