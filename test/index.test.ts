import { expect } from '@open-wc/testing';
import { runNode } from './support/node.js';

const fromSource = ['--import', './test/support/run-from-source.js', '--input-type=module', '-e'];

const tags = [
  'event-timeline',
  'timeline-overview',
  'timeline-details',
  'timeline-toolbar',
  'timeline-legend',
  'timeline-search',
];

describe('the default entry', () => {
  it('registers nothing until it is told to, then each name once', async () => {
    const entry = await import('../src/index.js');
    for (const tag of tags) expect(customElements.get(tag), tag).to.equal(undefined);
    class Taken extends HTMLElement {}
    customElements.define('timeline-legend', Taken);
    entry.define();
    entry.define();
    expect(customElements.get('event-timeline')).to.equal(entry.EventTimeline);
    expect(customElements.get('timeline-search')).to.equal(entry.TimelineSearch);
    expect(customElements.get('timeline-legend')).to.equal(Taken);
  });

  it('registers the timeline under another name too', async () => {
    const { define, EventTimeline } = await import('../src/index.js');
    define('my-timeline');
    define('my-timeline');
    expect(document.createElement('my-timeline')).to.be.instanceOf(EventTimeline);
  });
});

describe('on a server', () => {
  for (const entry of ['index', 'define', 'static', 'time']) {
    it(`${entry}.js can be imported`, async () => {
      const { code, stderr } = await runNode([...fromSource, `await import('./dist/${entry}.js')`]);
      expect(code, stderr).to.equal(0);
    });
  }

  it('static and time make no document', async () => {
    const program = `await import('./dist/static.js'); await import('./dist/time.js');
      console.log(typeof document, typeof window, typeof customElements)`;
    const { stdout } = await runNode([...fromSource, program]);
    expect(stdout.trim()).to.equal('undefined undefined undefined');
  });
});
