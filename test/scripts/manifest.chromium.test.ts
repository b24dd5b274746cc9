import { expect } from '@open-wc/testing';
import { runNode } from '../support/node.js';

const program = `
import { findDisagreements, makeManifest } from './scripts/manifest.js';
import { text } from 'node:stream/consumers';
const tokens = [{ name: '--timeline-ink', description: 'Text.', default: 'black' }];
const answers = JSON.parse(await text(process.stdin)).map((text) => {
  const sources = [{ file: 'src/elements/event-timeline.ts', text }];
  const manifest = makeManifest(sources, tokens);
  return { manifest, problems: findDisagreements(manifest, sources) };
});
console.log(JSON.stringify(answers));
`;

interface Declaration {
  readonly tagName: string;
  readonly members: readonly { readonly name: string }[];
  readonly attributes: readonly { readonly name: string }[];
  readonly cssProperties: readonly { readonly name: string }[];
}

interface Answer {
  readonly manifest: {
    readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
  };
  readonly problems: readonly string[];
}

/** The manifest of each of these sources, from one run of the program. */
async function manifestsOf(texts: readonly string[]): Promise<readonly Answer[]> {
  const { stdout, stderr } = await runNode(['--input-type=module', '-e', program], JSON.stringify(texts));
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Answer[];
}

const element = `
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';

/**
 * Draws events.
 *
 * @element event-timeline
 * @slot title - Its title.
 * @csspart base - The whole.
 * @event {CustomEvent} timeline-load - The data is there.
 */
export class EventTimeline extends LitElement {
  /** Where the data is. */
  @property() src = '';
  @state() private inner = 0;
  #hidden = 0;
  /** Shows all. */
  fit(): void { send(this, 'timeline-load'); }
  protected override render() { return html\`<div part="base"><slot name="title"></slot></div>\`; }
}

declare global {
  interface HTMLElementTagNameMap { 'event-timeline': EventTimeline }
}
`;

describe('the manifest', function () {
  this.timeout(10_000); // A compiler starts.

  it('tells what is public, under the path that is published', async () => {
    const [answer] = await manifestsOf([element]);
    const [module] = answer?.manifest.modules ?? [];
    expect(answer?.problems).to.deep.equal([]);
    expect(module?.path).to.equal('dist/elements/event-timeline.js');
    const [declaration] = module?.declarations ?? [];
    expect(declaration?.members.map(({ name }) => name)).to.deep.equal(['src', 'fit']);
    expect(declaration?.attributes.map(({ name }) => name)).to.deep.equal(['src']);
    expect(declaration?.cssProperties.map(({ name }) => name)).to.deep.equal(['--timeline-ink']);
  });

  const faults: readonly [string, string, string, string][] = [
    [
      'an undescribed attribute',
      '/** Where the data is. */',
      '',
      'event-timeline: the attribute src has no description',
    ],
    ['an undescribed element', ' * Draws events.', ' *', 'event-timeline has no description'],
    ['an unknown part', 'part="base"', 'part="base plot"', 'part plot is used and not documented'],
    ['a part that is gone', 'part="base"', 'part="plot"', 'part base is documented and not used'],
    ['an unknown slot', 'name="title"', 'name="legend"', 'slot legend is used and not documented'],
    [
      'an unknown DOM event',
      "this, 'timeline-load'",
      "this, 'timeline-view'",
      'DOM event timeline-view is used and not documented',
    ],
    ['an unknown tag', "'event-timeline': E", "'event-list': E", 'tag event-list is used and not documented'],
  ];
  it('names what is not in step', async () => {
    const planted = faults.map(([, before, after]) => element.replace(before, after));
    const answers = await manifestsOf(planted);
    faults.forEach(([title, , , problem], i) => {
      expect(planted[i], title).to.not.equal(element);
      expect(answers[i]?.problems, title).to.include(problem);
    });
  });
});
