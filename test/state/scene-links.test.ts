import { expect } from '@open-wc/testing';
import { Bitset } from '../../src/base/bitset.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { type LinkChoice, type LinkedState, sceneLinks } from '../../src/state/scene-links.js';
import { tiesOf } from '../../src/state/navigate-links.js';
import { LiveTable } from '../../src/events/live-table.js';
import { DatasetReader } from '../../src/events/read-dataset.js';
import { finish } from '../../src/base/slices.js';
import { sceneOf, tableOf } from './table-of.js';

const table = tableOf([
  {
    id: 'middle',
    title: 'Middle',
    when: '2020',
    links: [{ to: 'later', type: 'leads-to' }, { to: 'earlier', type: 'follows' }, { to: 'far' }],
  },
  { id: 'earlier', title: 'Earlier', when: '2019' },
  { id: 'later', title: 'Later', when: '2021', links: [{ to: 'earlier', type: 'contradicts' }] },
  { id: 'far', title: 'Far', when: '2050' },
  { id: 'source', title: 'Source', when: '2018', links: [{ to: 'middle', type: 'leads-to' }] },
  { id: 'undated', title: 'Undated', when: 'XXXX-05', links: [{ to: 'middle' }] },
]);
const scene = sceneOf(table, viewportOf({ start: Date.UTC(2017, 0), end: Date.UTC(2023, 0) }, 1_000));
const ref = (id: string): number => table.refOfId(id) ?? -1;
const none: LinkedState = { selected: -1, focused: -1, passing: undefined, collapsed: new Set() };

function told(choice: LinkChoice, state: Partial<LinkedState>): string[] {
  return sceneLinks(scene, table, choice, { ...none, ...state }).map(
    ({ from, to, type = 'linked', weight }) => {
      const [start, end] = [from, to].map(({ item }) => (item ? table.idAt(item.ref) : 'away'));
      return `${start ?? ''} ${type} ${end ?? ''} (${weight})`;
    },
  );
}

describe('the links that a plot draws', () => {
  it('W8: are those of the open event, one of them back in time, and those that others have to it', () => {
    expect(told('selected', { selected: ref('middle') })).to.deep.equal([
      'middle leads-to later (open)',
      'middle follows earlier (open)',
      'middle linked away (open)',
      'source leads-to middle (open)',
    ]);
  });

  it('are those of the focused event too, each once', () => {
    expect(told('selected', { selected: ref('middle'), focused: ref('later') }).slice(4)).to.deep.equal([
      'later contradicts earlier (focused)',
    ]);
    expect(told('selected', { selected: ref('later'), focused: ref('later') })).to.have.length(2);
    expect(told('selected', { focused: ref('source') })).to.deep.equal(['source leads-to middle (focused)']);
  });

  it('W8: are all of them where the page asks for all, and none where for none', () => {
    expect(told('all', {})).to.have.length(5);
    expect(told('all', { selected: ref('later') })).to.have.members([
      'later contradicts earlier (open)',
      'middle leads-to later (open)',
      'middle follows earlier (plain)',
      'middle linked away (plain)',
      'source leads-to middle (plain)',
    ]);
    expect(told('none', { selected: ref('middle') })).to.deep.equal([]);
  });

  it('leave out what does not pass the filter', () => {
    const passing = new Bitset(table.refCount);
    for (const id of ['middle', 'later']) passing.add(ref(id));
    expect(told('selected', { selected: ref('middle'), passing })).to.deep.equal([
      'middle leads-to later (open)',
    ]);
  });

  it('end at what counts an event with others, also in the band of a folded lane', () => {
    const nested = tableOf(
      [
        { id: 'a', title: 'A', when: '2019', lane: 'under', links: [{ to: 'b' }] },
        { id: 'b', title: 'B', when: '2020', lane: 'other' },
      ],
      {
        lanes: [{ id: 'top' }, { id: 'under', parent: 'top' }, { id: 'other' }],
      },
    );
    const plain = sceneOf(nested, viewportOf({ start: Date.UTC(2018, 0), end: Date.UTC(2022, 0) }, 1_000));
    const items = plain.items.map((item) =>
      item.ref === 0 ? { ...item, key: 'c9', kind: 'cluster' as const, ref: 9, lane: 0, count: 5 } : item,
    );
    const state = { ...none, selected: 1 };
    const [open] = sceneLinks({ ...plain, items }, nested, 'selected', { ...state, collapsed: new Set([0]) });
    expect(open?.from.item?.key).to.equal('c9');
    const [unfolded] = sceneLinks({ ...plain, items }, nested, 'selected', state);
    expect(unfolded?.from.item).to.equal(undefined);
  });
});

describe('what an event is tied to', () => {
  it('keeps in step with data that grow, change and go', () => {
    const reader = new DatasetReader({});
    reader.push([{ id: 'a', title: 'A', when: '2020' }]);
    const live = new LiveTable(reader, reader.finish().table);
    const ids = (): string[] => tiesOf(live.table, 0).map(({ ref: other }) => live.table.idAt(other));
    expect(ids()).to.deep.equal([]);
    for (const id of ['b', 'c']) {
      live.append([{ id, title: id, when: '2021', links: [{ to: 'a' }] }]);
      finish(live.commitInSlices());
    }
    expect(ids()).to.deep.equal(['b', 'c']);
    live.update(1, { id: 'b', title: 'b', when: '2021' });
    finish(live.commitInSlices());
    expect(ids()).to.deep.equal(['c']);
    live.remove(2);
    finish(live.commitInSlices());
    expect(ids()).to.deep.equal([]);
  });
});
