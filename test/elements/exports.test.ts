import { expect, html, waitUntil } from '@open-wc/testing';
import { fileNameOf } from '../../src/controllers/downloads.js';
import { readAnyText } from '../../src/sources/read-any-text.js';
import { buttonFor, hasPart, onPage, partOf, storyAddress } from './on-page.js';

const story = (): ReturnType<typeof html> => html`<event-timeline src=${storyAddress}></event-timeline>`;

describe('what is shown, taken along', () => {
  it('toPNG: pixels, twice as many as asked for in px, and not all of one colour', async () => {
    const timeline = await onPage(story());
    const once = await createImageBitmap(await timeline.toPNG({ scale: 1 }));
    const twice = await createImageBitmap(await timeline.toPNG());
    expect([twice.width, twice.height]).to.deep.equal([once.width * 2, once.height * 2]);
    expect(Math.abs(once.width - timeline.clientWidth)).to.be.at.most(1);
    const ctx = new OffscreenCanvas(once.width, once.height).getContext('2d');
    ctx?.drawImage(once, 0, 0);
    const colours = new Set(
      new Uint32Array(ctx?.getImageData(0, 0, once.width, once.height).data.buffer ?? new ArrayBuffer(0)),
    );
    expect(colours.size).to.be.greaterThan(100);
  });

  it('toSVG: sources and legend as asked for', async () => {
    const timeline = await onPage(story());
    expect(await timeline.toSVG()).to.contain('Izvestiya</text>');
    expect(await timeline.toSVG({ sources: false })).to.not.contain('· Izvestiya');
    expect(await timeline.toSVG({ span: 'view', sources: true })).to.contain('· Izvestiya');
    expect(await timeline.toSVG({ legend: true })).to.contain('certainly going on');
    expect(await timeline.toSVG()).to.not.contain('certainly going on');
  });

  it('toCSV and toICS hold what passes the filter, toJSON the whole dataset', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} filter="lane:air"></event-timeline>`,
    );
    expect(readAnyText(await timeline.toCSV()).table.count).to.equal(2);
    expect((await timeline.toICS()).match(/BEGIN:VEVENT/g)).to.have.length(2);
    expect((await timeline.toJSON()).events).to.have.length(15);
  });

  it('toJSON gives what data takes', async () => {
    const timeline = await onPage(story());
    const dataset = await timeline.toJSON();
    const other = await onPage(html`<event-timeline .data=${dataset}></event-timeline>`);
    expect(await other.toJSON()).to.deep.equal(dataset);
    expect(other.problems?.length).to.equal(0);
  });

  it('is empty before there are data', async () => {
    const timeline = await onPage(html`<event-timeline label="Nothing yet"></event-timeline>`);
    expect([await timeline.toSVG(), await timeline.toCSV(), await timeline.toICS()]).to.deep.equal([
      '',
      '',
      '',
    ]);
    expect(await timeline.toJSON()).to.deep.equal({ events: [] });
    const refused: unknown = await timeline.toPNG().catch((reason: unknown) => reason);
    expect(refused).to.be.instanceOf(TypeError);
  });
});

describe('Download', () => {
  it('offers five kinds of files, and hands over the one that is chosen', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} controls="download"></event-timeline>`,
    );
    const taken: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      taken.push(this.download, this.protocol);
    };
    try {
      buttonFor(timeline, 'download').click();
      await timeline.settled;
      const choice = partOf(timeline, '[data-panel="download"]');
      expect([...choice.querySelectorAll('button')].map((button) => button.dataset['command'])).to.deep.equal(
        ['svg', 'png', 'csv', 'ics', 'json'],
      );
      await expect(timeline).to.be.accessible({ ignoredRules: ['region'] });
      buttonFor(timeline, 'csv').click();
      await waitUntil(() => taken.length > 0);
      expect(taken).to.deep.equal(['deir-ez-zor-winter-2016-17.csv', 'blob:']);
      await timeline.settled;
      expect(hasPart(timeline, '[data-panel="download"]')).to.equal(false);
    } finally {
      // What is left is that of all elements.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  const names: readonly (readonly [title: string, file: string])[] = [
    ['Deir ez-Zor, winter 2016–17', 'deir-ez-zor-winter-2016-17.svg'],
    ['', 'timeline.svg'],
    ['../../etc/passwd', 'etc-passwd.svg'],
    ['CON: <a>|b?*', 'con-a-b.svg'],
    ['دير الزور', 'دير-الزور.svg'],
    ['x'.repeat(200), `${'x'.repeat(60)}.svg`],
  ];
  for (const [title, file] of names) {
    it(`calls the file of “${title.slice(0, 20)}” ${file.slice(0, 30)}`, () => {
      expect(fileNameOf(title, 'svg')).to.equal(file);
    });
  }
});
