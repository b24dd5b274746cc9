import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { longestFragment, readFragment, writeFragment, type LinkedState } from '../../src/state/permalink.js';

describe('the fragment of the page’s address', () => {
  const read: readonly (readonly [fragment: string, state: LinkedState])[] = [
    ['', {}],
    ['#', {}],
    ['#section', {}],
    ['#story.view=list', { view: 'list' }],
    ['story.view=list', { view: 'list' }],
    ['#section&story.span=2017-01-22/2017-02-03&other.view=table', { span: '2017-01-22/2017-02-03' }],
    ['#story.view=grid', {}],
    ['#story.view', {}],
    ['#story.toString=1&story.__proto__=2', {}],
    ['#storys.view=list&xstory.view=table', {}],
    ['#story.search=a%26b%3Dc=d', { search: 'a&b=c=d' }],
    ['#story.search=first&story.search=second', { search: 'first' }],
    ['#story.search=%E0%A4%A', {}],
    ['#story.selected=', { selected: '' }],
    ['#st%6Fry.view=list', { view: 'list' }],
    [`#story.view=list&x=${'y'.repeat(longestFragment)}`, {}],
  ];
  for (const [fragment, state] of read) {
    it(`reads ${fragment.slice(0, 60)}`, () => {
      expect(readFragment(fragment, 'story')).to.deep.equal(state);
    });
  }

  const write: readonly (readonly [fragment: string, state: LinkedState, after: string])[] = [
    ['', {}, ''],
    ['#section', {}, 'section'],
    ['#section', { view: 'list' }, 'section&story.view=list'],
    ['#a&story.view=list&b', { view: 'table', search: 'x y' }, 'a&story.view=table&story.search=x%20y&b'],
    ['#a&story.view=list&b&story.search=z', {}, 'a&b'],
    ['#a&&b=%zz', { selected: '' }, 'a&&b=%zz&story.selected='],
    ['', { span: '2017-01-22T05:00Z/2017-02-03' }, 'story.span=2017-01-22T05:00Z/2017-02-03'],
    ['', { filter: 'lane:air,supply -"a b"' }, 'story.filter=lane:air,supply%20-%22a%20b%22'],
    ['', { search: "(it's)*!" }, 'story.search=%28it%27s%29%2A%21'],
  ];
  for (const [fragment, state, after] of write) {
    it(`writes ${after}`, () => {
      expect(writeFragment(fragment, 'story', state)).to.equal(after);
    });
  }

  const stateArbitrary: fc.Arbitrary<LinkedState> = fc.record(
    {
      span: fc.constantFrom('2017', '@1.5/@2e+21'),
      selected: fc.string({ unit: 'grapheme' }),
      view: fc.constantFrom('list' as const, 'table' as const),
      filter: fc.string({ unit: 'grapheme' }),
      search: fc.string({ unit: 'grapheme' }),
    },
    { requiredKeys: [] },
  );
  const nameArbitrary = fc.constantFrom('story', 'a', 'b-2', 'Ж_1');
  const part = fc.constantFrom(
    '',
    'x',
    'story.view=list',
    'a.search=1',
    '=',
    '%',
    '%zz=1',
    'story.=',
    'b.span=2017',
  );
  const fragmentArbitrary = fc.array(part, { maxLength: 5 }).map((parts) => parts.join('&'));

  it('says again what was written, and leaves the rest to the letter', () => {
    fc.assert(
      fc.property(fragmentArbitrary, nameArbitrary, stateArbitrary, (fragment, linkName, state) => {
        const written = writeFragment(fragment, linkName, state);
        expect(readFragment(`#${written}`, linkName)).to.deep.equal(state);
        expect(writeFragment(written, linkName, {})).to.equal(writeFragment(fragment, linkName, {}));
        for (const other of ['story', 'a', 'b-2', 'Ж_1'].filter((each) => each !== linkName))
          expect(readFragment(written, other)).to.deep.equal(readFragment(fragment, other));
        // Only what may stand in a fragment as it is.
        expect(/[\s<>"`]/.test(written.slice(writeFragment(fragment, linkName, {}).length))).to.equal(false);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('is survived whatever it is, and never becomes longer than is read (TR-6)', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('#', '&', '=', '%', '.', 'story', 'view', 'span', '\ud800', '0', '/'),
      }),
    );
    fc.assert(
      fc.property(hostile, hostile, (fragment, text) => {
        const state = readFragment(fragment, 'story');
        expect(Object.keys(state)).to.have.members(
          Object.keys(state).filter((key) => ['span', 'selected', 'view', 'filter', 'search'].includes(key)),
        );
        const long = { search: text, filter: text.repeat(200), selected: 'x' };
        const written = writeFragment(fragment.slice(0, 100), 'story', long);
        expect(written.length).to.be.at.most(longestFragment);
        expect(readFragment(written, 'story').selected).to.equal('x');
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});
