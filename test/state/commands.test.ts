import { expect } from '@open-wc/testing';
import { Bitset } from '../../src/base/bitset.js';
import type { SceneItem } from '../../src/layout/scene.js';
import { spanOf, toPx, viewportOf } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';
import type { CommandName } from '../../src/locale/ui-messages.js';
import { commandLabel, commandNamed, commands } from '../../src/state/commands.js';
import { visit } from '../../src/state/commands-move.js';
import { middleInView } from '../../src/state/navigate-view.js';
import { recordedContext, type Recorded } from './recorded-context.js';
import { itemFor, sceneOf, tableOfDays } from './table-of.js';
import '../support/english-rooms.js';

const day = 86_400_000;
const table = tableOfDays([
  { day: 0, days: 0, lane: 0 },
  { day: 10, days: 5, lane: 0 },
  { day: 12, days: 0, lane: 1 },
  { day: 40, days: 0, lane: 0 },
  { day: 41, days: 20, lane: 1 },
  { day: 90, days: 10, lane: 2 },
]);
const view = (from: number, to: number) => viewportOf({ start: from * day, end: to * day }, 1000);

/** Runs commands one after another, as key presses would. */
function run(recorded: Recorded, ...ids: readonly CommandName[]): readonly string[] {
  recorded.log.length = 0;
  for (const id of ids) {
    const command = commandNamed(id);
    if (command?.isAvailable(recorded.context()) === true) command.run(recorded.context());
    else recorded.log.push(`no ${id}`);
  }
  return recorded.log;
}

describe('the command table', () => {
  // The keys as the documentation promises them.
  const promised: readonly (readonly [keys: readonly string[], id: CommandName, where: string])[] = [
    [['ArrowRight'], 'nextEvent', 'listbox'],
    [['ArrowLeft'], 'previousEvent', 'listbox'],
    [['ArrowDown'], 'nextLane', 'listbox'],
    [['ArrowUp'], 'previousLane', 'listbox'],
    [['Home'], 'firstInView', 'listbox'],
    [['End'], 'lastInView', 'listbox'],
    [['Ctrl+Home'], 'firstEvent', 'listbox'],
    [['Ctrl+End'], 'lastEvent', 'listbox'],
    [['PageDown'], 'screenLater', 'listbox'],
    [['PageUp'], 'screenEarlier', 'listbox'],
    [['+', '='], 'zoomIn', 'listbox'],
    [['-'], 'zoomOut', 'listbox'],
    [['0'], 'showAll', 'listbox'],
    [['Enter', 'Space'], 'open', 'listbox'],
    [['Backspace'], 'undoZoom', 'listbox'],
    [['Escape'], 'close', 'anywhere'],
    [['Letters'], 'typeAhead', 'listbox'],
    [['/'], 'find', 'anywhere'],
    [['?'], 'keys', 'anywhere'],
    [['.'], 'pause', 'anywhere'],
  ];

  it('binds the keys that are promised, and no others', () => {
    const bound = commands
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, id, where }) => [keys, id, where]);
    expect(bound).to.deep.equal(promised);
  });

  it('binds no key twice, and none that belongs to browser or screen reader', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const taken of [/^Ctrl\+[f+\-0=]$/i, /^Alt\+/, /Insert/, /CapsLock/, /Ctrl\+Alt/, /^Tab$/]) {
      expect(
        keys.filter((key) => taken.test(key)),
        String(taken),
      ).to.deep.equal([]);
    }
  });

  it('has every command of the toolbar, each with a name of its own', () => {
    const ids = commands.map(({ id }) => id);
    expect(ids).to.include.members([
      'earlier',
      'later',
      'zoomIn',
      'zoomOut',
      'showAll',
      'find',
      'undoZoom',
      'timeline',
      'list',
      'table',
      'keys',
      'copyLink',
      'download',
      'fullScreen',
      'leaveFullScreen',
      'follow',
      'stopFollowing',
      'clearFilter',
    ]);
    const { ui } = localeFor('en');
    const labels = ids.map((id) => commandLabel(ui, id));
    expect(new Set(labels).size).to.equal(labels.length);
    expect(labels).to.not.include('');
  });
});

describe('commands that move the focus', () => {
  it('step through what is in view, then pan on through the data, and say so at both ends', () => {
    const recorded = recordedContext(table, { viewport: view(-5, 20), focused: 0 });
    expect(run(recorded, 'nextEvent', 'nextEvent')).to.deep.equal(['focus 1', 'focus 2']);
    expect(run(recorded, 'nextEvent')).to.deep.equal(['glide', 'focus 3']);
    expect(spanOf(recorded.store.state.viewport).end).to.be.within(40 * day, 50 * day);
    run(recorded, 'nextEvent', 'nextEvent');
    expect(recorded.store.state.focused).to.equal(5);
    expect(run(recorded, 'nextEvent')).to.deep.equal(['"End of timeline."']);
    run(recorded, 'previousEvent', 'previousEvent', 'previousEvent', 'previousEvent', 'previousEvent');
    expect(recorded.store.state.focused).to.equal(0);
    expect(run(recorded, 'previousEvent')).to.deep.equal(['"Start of timeline."']);
  });

  it('visit each event once in each direction, whatever the view', () => {
    for (const spanDays of [3, 11, 40, 200]) {
      const recorded = recordedContext(table, { viewport: view(-spanDays / 2, spanDays / 2), focused: 0 });
      const seen = [0];
      for (let i = 0; i < 5; i++) {
        run(recorded, 'nextEvent');
        seen.push(recorded.store.state.focused);
      }
      expect(seen, `${String(spanDays)} days`).to.deep.equal([0, 1, 2, 3, 4, 5]);
      for (let i = 4; i >= 0; i--) {
        run(recorded, 'previousEvent');
        expect(recorded.store.state.focused, `${String(spanDays)} days`).to.equal(i);
      }
    }
  });

  it('pass over what the filter leaves out', () => {
    const passing = new Bitset(6);
    for (const ref of [0, 3, 5]) passing.add(ref);
    const filtered = (viewport: ReturnType<typeof view>) =>
      sceneOf(table, viewport, [...sceneOf(table, viewport).items.filter(({ ref }) => passing.has(ref))]);
    const recorded = recordedContext(table, { viewport: view(-5, 20), focused: 0, passing }, filtered);
    run(recorded, 'nextEvent');
    expect(recorded.store.state.focused).to.equal(3);
    run(recorded, 'lastEvent');
    expect(recorded.store.state.focused).to.equal(5);
    run(recorded, 'previousEvent');
    expect(recorded.store.state.focused).to.equal(3);
  });

  it('begin with the first in view, or go on from an event that has gone out of it', () => {
    const fresh = recordedContext(table, { viewport: view(30, 50) });
    expect(run(fresh, 'firstInView')).to.deep.equal(['focus 3']);
    const away = recordedContext(table, { viewport: view(30, 50), focused: 1 });
    expect(run(away, 'nextEvent')).to.deep.equal(['glide', 'focus 2']);
  });

  it('go to the ends of the view and of the data', () => {
    const recorded = recordedContext(table, { viewport: view(5, 50), focused: 2 });
    expect(run(recorded, 'firstInView')).to.deep.equal(['focus 1']);
    expect(run(recorded, 'lastInView')).to.deep.equal(['focus 4']);
    expect(run(recorded, 'lastEvent')).to.deep.equal(['glide', 'focus 5']);
    expect(run(recorded, 'firstEvent')).to.deep.equal(['glide', 'focus 0']);
  });

  it('go to the nearest event of the next lane', () => {
    const recorded = recordedContext(table, { viewport: view(-5, 120), focused: 1 });
    expect(run(recorded, 'nextLane')).to.deep.equal(['focus 2']);
    expect(run(recorded, 'nextLane')).to.deep.equal(['focus 5']);
    expect(run(recorded, 'nextLane')).to.deep.equal([]);
    expect(run(recorded, 'previousLane')).to.deep.equal(['focus 4']);
  });

  it('turn a screen and take what begins there first, else what goes on', () => {
    const recorded = recordedContext(table, { viewport: view(0, 20), focused: 0 });
    expect(run(recorded, 'screenLater')).to.deep.equal(['glide']);
    expect(run(recorded, 'screenLater')).to.deep.equal(['glide', 'focus 3']);
    const inside = recordedContext(table, { viewport: view(41, 50), focused: 4 });
    expect(run(inside, 'screenLater')).to.deep.equal(['glide', 'focus 4']);
    const atStart = recordedContext(table, { viewport: view(-10, 10), focused: 0 });
    expect(run(atStart, 'screenEarlier')).to.deep.equal(['"Start of timeline."']);
  });

  it('show an event and open it, wherever it is', () => {
    const recorded = recordedContext(table, { viewport: view(0, 20) });
    visit(recorded.context(), 5);
    expect(recorded.log).to.deep.equal(['glide', 'open 5']);
    visit(recorded.context(), -1);
    expect(recorded.log).to.have.length(2);
  });
});

describe('commands that change the view', () => {
  it('zoom about the focused event, and back again', () => {
    const recorded = recordedContext(table, { viewport: view(5, 45), focused: 2 });
    const px = toPx(recorded.store.state.viewport, 12 * day);
    run(recorded, 'zoomIn', 'zoomIn');
    expect(recorded.store.state.viewport.spanMs).to.equal(10 * day);
    expect(toPx(recorded.store.state.viewport, 12 * day)).to.be.closeTo(px, 0.01);
    run(recorded, 'undoZoom', 'undoZoom');
    expect(recorded.store.state.viewport).to.deep.equal(view(5, 45));
    expect(run(recorded, 'undoZoom')).to.deep.equal(['no undoZoom']);
  });

  it('say when there is no further in or out', () => {
    const recorded = recordedContext(table, { focused: 2 });
    expect(run(recorded, 'zoomOut')).to.deep.equal(['"Whole timeline."']);
    expect(run(recorded, 'showAll')).to.deep.equal(['"Whole timeline."']);
    const close = recordedContext(table, { viewport: { ...view(0, 1), spanMs: 1000 } });
    expect(run(close, 'zoomIn')).to.deep.equal(['"Closest zoom."']);
    expect(run(close, 'showAll')).to.deep.equal(['glide']);
    expect(close.store.state.viewport).to.deep.equal(close.store.state.fit);
    expect(close.store.state.past).to.have.length(1);
  });

  it('pan by buttons and keep the focus', () => {
    const recorded = recordedContext(table, { viewport: view(20, 40), focused: 0 });
    expect(run(recorded, 'later')).to.deep.equal(['glide']);
    expect(recorded.store.state.viewport.centre).to.equal(45 * day);
    run(recorded, 'earlier');
    expect(recorded.store.state.viewport.centre).to.equal(30 * day);
    const end = recordedContext(table, { viewport: view(95, 105) });
    expect(run(end, 'later')).to.deep.equal(['"End of timeline."']);
  });

  const clusterOf = (refs: readonly number[]): SceneItem => {
    const items = refs.map((ref) => itemFor(table, ref));
    const start = Math.min(...items.map(({ span }) => span.start));
    const end = Math.max(...items.map(({ span }) => span.end));
    return {
      ...itemFor(table, refs[0] ?? 0),
      key: 'c',
      kind: 'cluster',
      count: refs.length,
      span: { start, end },
    };
  };

  it('open an event, drill into a cluster, and list what no zoom can part', () => {
    const event = recordedContext(table, { viewport: view(-5, 120), focused: 2 });
    expect(run(event, 'open')).to.deep.equal(['open 2']);
    const cluster = clusterOf([0, 1]);
    const drilled = recordedContext(table, { focused: 0 }, (at) => sceneOf(table, at, [cluster]));
    expect(run(drilled, 'open')).to.deep.equal(['glide']);
    const seen = spanOf(drilled.store.state.viewport);
    expect(seen.start).to.be.at.most(0);
    expect(seen.end).to.be.within(15 * day, 17 * day);
    const same = { ...clusterOf([5]), count: 2 };
    const listed = recordedContext(table, { focused: 5 }, (at) => sceneOf(table, at, [same]));
    expect(run(listed, 'open')).to.deep.equal(['focus 5']);
    expect(listed.store.state.view).to.equal('list');
    expect(run(recordedContext(table), 'open')).to.deep.equal(['no open']);
  });

  it('zoom at least twice into a cluster that fills the view', () => {
    const cluster = clusterOf([0, 1, 2, 3, 4, 5]);
    const recorded = recordedContext(table, { focused: 0 }, (at) => sceneOf(table, at, [cluster]));
    const before = recorded.store.state.viewport;
    run(recorded, 'open');
    expect(recorded.store.state.viewport.spanMs).to.be.at.most(before.spanMs / 2 + 1);
    expect(middleInView(recorded.store.state.viewport, cluster.span)).to.not.equal(undefined);
  });
});

describe('commands that open and close', () => {
  it('close what is open, the nearest first, and leave Escape to the page when nothing is', () => {
    const recorded = recordedContext(table, { panel: 'find', selected: 2 });
    run(recorded, 'close');
    expect(recorded.store.state.panel).to.equal('none');
    expect(recorded.store.state.selected).to.equal(2);
    expect(run(recorded, 'close')).to.deep.equal(['close details']);
    expect(run(recorded, 'close')).to.deep.equal(['no close']);
    const command = commandNamed('close');
    command?.run({ ...recorded.context(), hasTransient: true });
    expect(recorded.log.at(-1)).to.equal('cancel');
  });

  it('turn panels on and off, and switch views', () => {
    const recorded = recordedContext(table);
    run(recorded, 'find');
    expect(recorded.store.state.panel).to.equal('find');
    run(recorded, 'keys');
    expect(recorded.store.state.panel).to.equal('keys');
    run(recorded, 'keys');
    expect(recorded.store.state.panel).to.equal('none');
    run(recorded, 'table');
    expect(recorded.store.state.view).to.equal('table');
    expect(run(recorded, 'zoomIn', 'nextEvent')).to.deep.equal(['no zoomIn', 'no nextEvent']);
  });

  it('offer the component’s own work only where it can be done', () => {
    const recorded = recordedContext(table, { filter: 'lane:air' });
    expect(run(recorded, 'copyLink', 'download', 'fullScreen')).to.deep.equal([
      'no copyLink',
      'no download',
      'no fullScreen',
    ]);
    run(recorded, 'clearFilter');
    expect(recorded.store.state.filter).to.equal('');
    expect(run(recorded, 'clearFilter')).to.deep.equal(['no clearFilter']);
    const context = recorded.context();
    let toggled = 0;
    const able = { ...context, effects: { ...context.effects, toggleFullScreen: () => toggled++ } };
    expect(commandNamed('fullScreen')?.isAvailable(able)).to.equal(true);
    expect(commandNamed('leaveFullScreen')?.isAvailable(able)).to.equal(false);
    commandNamed('fullScreen')?.run(able);
    expect(toggled).to.equal(1);
  });

  it('do nothing without data', () => {
    const recorded = recordedContext(undefined);
    const available = commands
      .filter((command) => command.isAvailable(recorded.context()))
      .map(({ id }) => id);
    expect(available).to.deep.equal(['keys', 'timeline', 'list', 'table']);
  });
});
