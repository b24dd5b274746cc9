import type { EventTable } from '../events/event-table.js';
import { laneTree } from '../layout/lanes/lane-tree.js';
import type { LinkEnd, SceneLink } from '../layout/links.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import { outerSpan } from './navigate-scene.js';
import { tiesOf } from './navigate-links.js';
import type { TimelineState } from './timeline-state.js';

/** Which links a plot shows: those of the open and the focused event, all of them as well, or none. */
export type LinkChoice = 'selected' | 'all' | 'none';

/** With more links than this none could be told from another: the first in the data stay. */
const mostLinks = 400;

export type LinkedState = Pick<TimelineState, 'selected' | 'focused' | 'passing' | 'collapsed'>;

/** The links to be drawn in a Scene of a table's events: those with both ends among what passes, and one of them at least in view. */
export function sceneLinks(
  scene: Scene,
  table: EventTable,
  choice: LinkChoice,
  state: LinkedState,
): SceneLink[] {
  const { selected, focused, passing } = state;
  if (choice === 'none' || table.linked.length === 0) return [];
  const endOf = endsIn(scene, table, state);
  const links: SceneLink[] = [];
  const add = (from: number, to: number, type: SceneLink['type'], weight: SceneLink['weight']): void => {
    if (passing && !(passing.has(from) && passing.has(to))) return;
    const [start, end] = [endOf(from), endOf(to)];
    if (start && end) links.push({ from: start, to: end, type, weight });
  };
  const addTies = (ref: number, weight: SceneLink['weight'], beside: number): void => {
    if (ref < 0 || table.gone.has(ref)) return;
    for (const tie of tiesOf(table, ref)) {
      if (tie.ref === beside) continue;
      if (tie.isOutgoing) add(ref, tie.ref, tie.type, weight);
      else add(tie.ref, ref, tie.type, weight);
    }
  };
  addTies(selected, 'open', -1);
  if (focused !== selected) addTies(focused, 'focused', selected);
  if (choice === 'all') {
    const done = new Set([selected, focused]);
    for (let i = 0; i < table.linked.length && links.length < mostLinks; i++) {
      const ref = table.linked[i] ?? 0;
      if (done.has(ref) || table.gone.has(ref)) continue;
      done.add(ref);
      for (const { ref: to, type } of table.linksAt(ref)) {
        if (to !== selected && to !== focused) add(ref, to, type, 'plain');
      }
    }
  }
  return links;
}

/** Finds where events stand in a Scene: by themselves, counted with others, or beyond its edge. Undefined without a date. */
function endsIn(
  scene: Scene,
  table: EventTable,
  { collapsed }: LinkedState,
): (ref: number) => LinkEnd | undefined {
  const { bandOf } = laneTree(table.lanes, collapsed);
  const own = new Map<number, SceneItem>();
  const crowds = scene.items.filter((item) => item.count > 1);
  for (const item of scene.items) if (item.count === 1) own.set(item.ref, item);
  return (ref) => {
    const span = outerSpan(table, ref);
    if (!span) return undefined;
    const lane = table.laneAt(ref);
    const band = scene.vertical ? lane : (bandOf[lane] ?? lane);
    const item =
      own.get(ref) ??
      crowds.find(
        (each) =>
          each.lane === band &&
          each.span.start <= span.start &&
          each.span.end >= span.start &&
          (!each.refs || Array.prototype.includes.call(each.refs, ref)),
      );
    return { span, lane: band, item };
  };
}
