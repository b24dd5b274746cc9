import { expect } from '@open-wc/testing';
import { detailsTemplate, type DetailsContext } from '../../src/elements/details.js';
import { MediaConsent } from '../../src/elements/details-media.js';
import type { DatasetEvent } from '../../src/events/dataset-types.js';
import type { EventTable } from '../../src/events/event-table.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { neighboursOf } from '../../src/state/navigate-table.js';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import { wordingOf } from '../a11y/wording-of.js';
import { inHost, type PartHost } from './in-host.js';
import '../support/english-rooms.js';

const storyTable = readDataset(story).table;
const all = (): boolean => true;

interface Shown {
  readonly host: PartHost;
  readonly log: string[];
}

async function details(
  table: EventTable,
  ref: number,
  given: Partial<DetailsContext> = {},
  scheme: 'light' | 'dark' = 'light',
  tag = 'en-GB',
): Promise<Shown> {
  const log: string[] = [];
  let consent: MediaConsent | undefined;
  const host = await inHost(
    (owner) =>
      detailsTemplate({
        wording: wordingOf(table, tag),
        ref,
        mode: 'below',
        position: { place: 3, count: 214 },
        neighbours: neighboursOf(table, ref, all),
        headingLevel: 3,
        isLandmark: true,
        base: 'https://data.example/set/data.json',
        media: 'own',
        consent: (consent ??= new MediaConsent(owner)),
        visit: (to) => log.push(`visit ${table.titleAt(to)}`),
        copy: () => log.push('copy'),
        close: () => log.push('close'),
        ...given,
      }),
    scheme,
  );
  return { host, log };
}

function tableWith(event: Partial<DatasetEvent>, head: object = {}): EventTable {
  const address = 'https://data.example/set/data.json';
  return readDataset(
    { ...head, events: [{ title: 'x', when: '2017-01-30', ...event }] },
    { address, isPlainPage: true },
  ).table;
}

describe('the details of an event of the story', () => {
  const bombers = storyTable.refOfId('tu-22m3') ?? -1;

  it('say when in the words of the source and in ours, where, what, and who says so', async () => {
    const { host } = await details(storyTable, bombers);
    expect(host.textOf('.when')).to.equal(
      '“on January 30”: Monday 30 January 2017, as of 31 January 2017 · Air',
    );
    expect(host.textOf('.heading')).to.equal('Six Tu-22M3 bombers strike');
    expect(host.textOf('.summary')).to.contain('Flying from Russia over Iran and Iraq');
    expect(host.textOf('.facts')).to.contain('Place Deir ez-Zor province');
    const claims = host.all('.claim').map((claim) => claim.textContent.replace(/\s+/g, ' ').trim());
    expect(claims[0]).to.equal(
      'Russian Defence Ministry as reported by News report of 31 January 2017 reported, not confirmed',
    );
    expect(claims[1]).to.match(/^Syrian command .* planned$/);
    expect(host.textOf('.position')).to.equal('Event 3 of 214 in view');
  });

  it('lead on to the events before and after, by name', async () => {
    const { host, log } = await details(storyTable, bombers);
    const [earlier, later] = host.all('.neighbour');
    expect(earlier?.getAttribute('aria-label')).to.match(/^Previous: /);
    expect(later?.getAttribute('aria-label')).to.equal('Next: Weekend losses become known');
    later?.click();
    host.at('.close').click();
    host.at('.copy').click();
    expect(log).to.deep.equal(['visit Weekend losses become known', 'close', 'copy']);
  });

  it('name the region by its heading, which can take the focus', async () => {
    const { host } = await details(storyTable, bombers);
    const region = host.at('section');
    expect(region.getAttribute('aria-labelledby')).to.equal(host.at('.heading').id);
    expect(host.at('.heading').getAttribute('aria-level')).to.equal('3');
    host.at('.heading').focus();
    expect(host.shadowRoot?.activeElement).to.equal(host.at('.heading'));
    const plain = await details(storyTable, bombers, { headingLevel: undefined, isLandmark: false });
    expect(plain.host.all('[role=heading]')).to.have.length(0);
    expect(plain.host.at('section').getAttribute('role')).to.equal('group');
  });

  it('list what it is tied to from both ends', async () => {
    const { host, log } = await details(storyTable, storyTable.refOfId('losses') ?? 3);
    const ties = host.all('.ties li').map((tie) => tie.textContent.replace(/\s+/g, ' ').trim());
    expect(ties.some((tie) => tie.startsWith('leads to '))).to.equal(true);
    expect(ties.some((tie) => tie.startsWith('brought about by '))).to.equal(true);
    host.at('.ties button').click();
    expect(log[0]).to.match(/^visit /);
  });

  for (const mode of ['below', 'beside', 'sheet'] as const) {
    it(`AX-3: nothing for axe to find, each event, ${mode}`, async () => {
      const refs = mode === 'below' ? [...Array(storyTable.count).keys()] : [0];
      for (const ref of refs) {
        const scheme = ref % 2 === 0 ? 'light' : 'dark';
        await expect((await details(storyTable, ref, { mode }, scheme)).host).to.be.accessible();
      }
    });
  }
});

describe('what details make of data', () => {
  it('show markdown as the few elements it may have, links with nothing given away', async () => {
    const table = tableWith({
      description:
        'One *two* **three** [four](https://a.example) [five](javascript:alert(1))\n\n- six\n- <b>seven</b>',
    });
    const { host } = await details(table, 0);
    expect(host.all('.prose *').map(({ localName }) => localName)).to.deep.equal([
      'p',
      'em',
      'strong',
      'a',
      'ul',
      'li',
      'li',
    ]);
    const link = host.as('.prose a', HTMLAnchorElement);
    expect([link.href, link.rel, link.referrerPolicy]).to.deep.equal([
      'https://a.example/',
      'noopener noreferrer nofollow ugc',
      'no-referrer',
    ]);
    expect(host.textOf('.prose')).to.contain('<b>seven</b>');
  });

  it('TR-1: hostile text in any field is text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const calm = 'x';
    const shapeOf = async (text: string): Promise<string> => {
      const table = tableWith(
        {
          title: text,
          said: text,
          summary: text,
          description: text,
          tags: [text],
          place: { name: text },
          lane: text,
          claims: [{ by: text, source: 's', quote: text, said: `${text} too` }],
          media: [{ src: 'https://m.example/a.png', alt: text, caption: text, credit: text }],
        },
        { sources: [{ id: 's', title: text }] },
      );
      const { host } = await details(table, 0);
      expect(host.textOf('.heading')).to.equal(text);
      expect(host.textOf('blockquote')).to.equal(text);
      return host
        .all('*')
        .map(({ localName }) => localName)
        .join(' ');
    };
    expect(await shapeOf(evil)).to.equal(await shapeOf(calm));
  });

  it('say when it is not told who, and when no source is given', async () => {
    const nobody = await details(tableWith({ claims: [{ status: 'believed' }] }), 0);
    expect(nobody.host.textOf('.claim')).to.equal('not told who believed, not confirmed');
    const none = await details(tableWith({}), 0);
    expect(none.host.textOf('.claims')).to.equal('Who says so No source is given.');
  });

  it('tell a claim’s own date and words, and link to where it can be read', async () => {
    const table = tableWith(
      {
        claims: [
          {
            source: 's',
            by: 'a',
            when: '2017-01-29',
            said: 'the day before',
            quote: 'So it was.',
            status: 'disputed',
          },
          { by: 'b', url: '/own' },
        ],
      },
      { sources: [{ id: 's', title: 'Paper', published: '2017-02', url: 'https://p.example' }] },
    );
    const { host } = await details(table, 0);
    const [first, second] = host.all('.claim').map((claim) => claim.textContent.replace(/\s+/g, ' ').trim());
    expect(first).to.equal(
      'a as reported by Paper, February 2017 So it was. dates it: “the day before”: 29 January 2017 disputed',
    );
    expect(second).to.contain('/own');
    expect(host.all('.claim a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://p.example/',
      'https://data.example/own',
    ]);
  });

  it('mark languages and keep directions apart', async () => {
    const { host } = await details(tableWith({ title: 'عنوان', lang: 'ar' }, { lang: 'en' }), 0);
    expect(host.at('.heading').lang).to.equal('ar');
    expect(host.at('.heading').matches(':dir(rtl)')).to.equal(true);
  });

  it('say Undated for an event without a date', async () => {
    const { host } = await details(tableWith({ when: 'XXXX' }), 0);
    expect(host.textOf('.when')).to.equal('Undated');
  });

  it('leave a place for the page’s own markup', async () => {
    const { host } = await details(tableWith({ id: 'apollo' }), 0);
    expect(host.at('slot').getAttribute('name')).to.equal('event:apollo');
  });

  describe('media', () => {
    const own = `${location.origin}/package.json`;
    const media = [
      { src: 'https://m.example/a.png', alt: 'A bridge', caption: 'The bridge', credit: 'B. Uilder' },
      { src: 'https://m.example/b.mp3', alt: '', kind: 'audio' as const },
    ];

    it('TR-12: load from the page’s own origin; others wait behind a button that names the host', async () => {
      const { host } = await details(tableWith({ media: [...media, { src: own, alt: 'Own' }] }), 0);
      expect(host.all('img,audio,video').map((each) => each.getAttribute('src'))).to.deep.equal([own]);
      expect(host.textOf('.media')).to.equal(
        'A bridge Show image from m.example The bridge Credit: B. Uilder',
      );
      expect(host.all('.media')[1]?.textContent).to.contain('Audio without description');
      await expect(host).to.be.accessible();
    });

    it('come from a host once the reader agrees, and stand in words where they do not come', async () => {
      const { host } = await details(tableWith({ media }), 0);
      const src = (): string | null | undefined => host.all('img')[0]?.getAttribute('src');
      host.at('.media button').click();
      await host.updateComplete;
      expect(src()).to.equal('https://m.example/a.png');
      expect(host.at('img').getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect(host.all('audio')).to.have.length(1);
      host.at('img').dispatchEvent(new Event('error'));
      await host.updateComplete;
      expect(host.textOf('.media')).to.contain('A bridge Could not load from m.example.');
    });

    it('never load with media="none", and at once with "all"', async () => {
      const never = await details(tableWith({ media }), 0, { media: 'none' });
      expect(never.host.all('img,audio,.media button')).to.have.length(0);
      expect(never.host.textOf('.media')).to.contain('https://m.example/a.png');
      const atOnce = await details(tableWith({ media }), 0, { media: 'all' });
      expect(atOnce.host.all('img,audio')).to.have.length(2);
    });
  });
});
