import type { ReactiveController } from 'lit';
import { laneName } from '../a11y/wording.js';
import type { LaneHeading, Scene } from '../layout/scene.js';
import { toggleLane, toggleRows, unfoldOtherLanes } from '../state/fold-lanes.js';
import { ElementPool } from './element-pool.js';
import { firstLinePx, linePx, linesOfName } from './heading-layer.js';
import type { LaneScroll } from './lane-scroll.js';
import type { TimelineCore } from './timeline-core.js';

/** `lane`: what stands under a lane; `rows`: the events of one that have no row; `rest`: lanes without room for their names. */
type What = 'lane' | 'rows' | 'rest';

/** Where lines of a heading stand in it, as in the styles of the plot. */
const namePx = 3;
const indentPx = 12;
const besideNamePx = 40;

/**
 * The buttons in the names of lanes that fold and open them. They stand over the names in the order of the lanes, and are one stop of
 * the Tab key: arrows up and down go from one to the next.
 */
export class LaneButtons implements ReactiveController {
  readonly #core: TimelineCore;
  readonly #laneScroll: LaneScroll;
  #parent: HTMLElement | undefined;
  #pool: ElementPool<HTMLButtonElement> | undefined;
  #keys: readonly string[] = [];
  #stop = '';
  /** What was pressed, until it is drawn. */
  #pressed: { readonly lane: number; readonly what: What; readonly isOpen: boolean } | undefined;

  constructor(core: TimelineCore, laneScroll: LaneScroll) {
    this.#core = core;
    this.#laneScroll = laneScroll;
    core.host.addController(this);
    core.store.subscribe((_, before) => {
      unfoldOtherLanes(core.store, before.table);
    });
    core.onFrame.add((scene) => {
      this.#show(scene);
    });
  }

  hostUpdated(): void {
    const parent = this.#core.host.plotElements?.laneButtons;
    if (!parent || parent === this.#parent) return;
    this.#parent = parent;
    this.#pool = new ElementPool(parent, makeButton);
    parent.addEventListener('click', this.#onClick);
    parent.addEventListener('keydown', this.#onKeydown);
    parent.addEventListener('focusin', this.#onFocusIn);
    // A press that begins here is none on the plot.
    for (const type of ['pointerdown', 'dblclick'])
      parent.addEventListener(type, (press) => {
        press.stopPropagation();
      });
    if (this.#core.plot.scene) this.#show(this.#core.plot.scene);
  }

  #show(scene: Scene): void {
    const parent = this.#parent;
    const pool = this.#pool;
    if (!parent || !pool) return;
    const keys: string[] = [];
    const { plan } = this.#core.plot.plans;
    for (const heading of scene.headings) {
      if (heading.lane < 0) keys.push(this.#place(pool, heading, 'rest', -1));
      if (scene.vertical) continue;
      const isFoldedByData = plan?.input.table.lanes[heading.lane]?.collapsed === true;
      if (isFoldedByData || plan?.tree.hasChildren[heading.lane] === true)
        keys.push(this.#place(pool, heading, 'lane', namePx));
      if (heading.more > 0 || this.#isOpened(heading))
        keys.push(this.#place(pool, heading, 'rows', this.#underName(heading)));
    }
    const isChanged = keys.join() !== this.#keys.join();
    const before = this.#keys;
    this.#keys = keys;
    const lost = isChanged ? this.#focusedKey() : undefined;
    if (lost !== undefined && !keys.includes(lost)) this.#leave(before.indexOf(lost));
    pool.sweep();
    parent.hidden = keys.length === 0;
    if (isChanged) {
      pool.arrange(keys, pool.get(this.#focusedKey() ?? ''));
      this.#stopAt(keys.includes(this.#stop) ? this.#stop : (keys[0] ?? ''));
    }
    this.#tell(scene);
  }

  #place(pool: ElementPool<HTMLButtonElement>, heading: LaneHeading, what: What, topPx: number): string {
    const { lane, x, y, width, depth, collapsed, more } = heading;
    const key = `${what}${String(lane)}`;
    const button = pool.take(key);
    const isOpen = what === 'lane' ? !collapsed : this.#isOpened(heading);
    const { style } = button;
    const isRest = what === 'rest';
    style.transform = `translate(${String(x)}px, ${String(Math.round(y + topPx))}px)`;
    style.width = `${String(width)}px`;
    const seen =
      what === 'rows' && more > 0 && heading.count === 0
        ? `\u200e+${this.#core.locale.speech.number(more)}`
        : '';
    const state = [key, isOpen, seen, depth, more, heading.label, this.#core.locale.tag].join();
    if (button.dataset['state'] === state) return key;
    const { surroundings, locale } = this.#core;
    const { plot, commands, legend } = locale.ui;
    const lanes = `${legend.title}, ${legend.lanes}: ${heading.label}`;
    const name = isRest ? lanes : surroundings ? laneName(surroundings.wording, lane) : heading.label;
    button.dataset['state'] = state;
    button.dataset['key'] = key;
    button.className = what;
    button.textContent = seen;
    button.title = isRest ? name : isOpen ? commands.foldLane : commands.openLane;
    if (isRest) button.removeAttribute('aria-expanded');
    else button.setAttribute('aria-expanded', String(isOpen));
    button.setAttribute('aria-label', what === 'rows' && more > 0 ? plot.laneMore(name, more) : name);
    style.setProperty('--_depth', String(depth));
    return key;
  }

  /** Under the name, which may take several lines, and the count. */
  #underName(heading: LaneHeading): number {
    const { label, width, depth, count } = heading;
    const room = Math.max(width - depth * indentPx - besideNamePx, 1);
    const wanted = Math.max(Math.ceil(this.#core.measure(label, 'lane') / room), 1);
    const lines = Math.min(wanted, linesOfName(heading)) + (count > 0 ? 1 : 0);
    return firstLinePx + lines * linePx;
  }

  #isOpened({ lane, collapsed }: LaneHeading): boolean {
    return !collapsed && this.#core.plot.plans.plan?.input.opened?.has(lane) === true;
  }

  #focusedKey(): string | undefined {
    const active = this.#core.host.shadowRoot?.activeElement;
    return active instanceof HTMLElement && active.parentElement === this.#parent
      ? active.dataset['key']
      : undefined;
  }

  /** The lane whose button has the focus is gone: the next one has it, or what happened. */
  #leave(place: number): void {
    const next = this.#keys[Math.min(place, this.#keys.length - 1)];
    if (next === undefined) this.#core.plot.focusItem(0);
    else this.#pool?.get(next)?.focus({ preventScroll: true });
  }

  /** What was pressed has been done: it is said, and the button stays in sight. */
  #tell(scene: Scene): void {
    const pressed = this.#pressed;
    const heading = scene.headings.find(({ lane }) => lane === pressed?.lane);
    const { surroundings, announcer, locale } = this.#core;
    if (!pressed || !heading || !surroundings) return;
    const { lane, what, isOpen } = pressed;
    if ((what === 'lane' ? !heading.collapsed : this.#isOpened(heading)) !== isOpen) return;
    this.#pressed = undefined;
    const { live } = locale.ui;
    const name = laneName(surroundings.wording, lane);
    const folded = what === 'lane' ? heading.count : heading.more;
    announcer.say('limit', isOpen ? live.laneOpened(name) : live.laneFolded(name, folded));
    this.#laneScroll.reveal({ y: heading.y, height: linePx + besideNamePx }, scene);
  }

  #stopAt(key: string): void {
    const before = this.#pool?.get(this.#stop);
    if (before) before.tabIndex = -1;
    this.#stop = key;
    const button = this.#pool?.get(key);
    if (button) button.tabIndex = 0;
  }

  readonly #onClick = (press: Event): void => {
    const { store } = this.#core;
    const button = press.target instanceof Element ? press.target.closest('button') : null;
    const key = button?.dataset['key'];
    if (!button || key === undefined) return;
    if (key.startsWith('rest')) {
      this.#openLegend();
      return;
    }
    const what: What = key.startsWith('rows') ? 'rows' : 'lane';
    const lane = Number(key.slice(4));
    this.#pressed = { lane, what, isOpen: button.getAttribute('aria-expanded') !== 'true' };
    if (what === 'rows') toggleRows(store, lane);
    else toggleLane(store, lane);
  };

  /** All lanes are in it. */
  #openLegend(): void {
    const legend = this.#core.host.shadowRoot?.querySelector<HTMLDetailsElement>('.legend-fold');
    if (!legend) return;
    legend.open = true;
    legend.querySelector('summary')?.focus();
  }

  readonly #onFocusIn = (focus: FocusEvent): void => {
    const key = focus.target instanceof HTMLElement ? (focus.target.dataset['key'] ?? '') : '';
    const { scene } = this.#core.plot;
    const heading = scene?.headings.find(({ lane }) => lane === Number(key.slice(4)));
    this.#stopAt(key);
    if (scene && heading) this.#laneScroll.reveal({ y: heading.y, height: linePx + besideNamePx }, scene);
  };

  readonly #onKeydown = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return;
    const last = this.#keys.length - 1;
    const here = this.#keys.indexOf(this.#stop);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(here + 1, last),
      ArrowUp: Math.max(here - 1, 0),
      Home: 0,
      End: last,
    };
    const place = places[press.key];
    if (place === undefined) return;
    press.preventDefault();
    this.#pool?.get(this.#keys[place] ?? '')?.focus({ preventScroll: true });
  };
}

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  return button;
}
