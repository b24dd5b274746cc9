import {
  insertText,
  press,
  release,
  middleOf,
  pressKey,
  type Held,
  type Point,
} from '../elements/real-input.js';
import { activeIn, nameOf, shadowOf } from '../elements/on-page.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';

/** A way of working a timeline. Everything is done by input as the browser gets it; nothing is dragged. */
export interface Hands {
  /** Goes to a control, or to an event of the plot, and sets it off. */
  readonly use: (find: () => HTMLElement) => Promise<void>;
  /** Goes to a field and writes into it, over what was there. */
  readonly write: (find: () => HTMLElement, text: string) => Promise<void>;
}

/** No way in a timeline is longer than this: so many stops, or events of one list. */
const mostStops = 40;
const mostOptions = 300;

/** The ways in which everything has to be possible. */
export const ways: Readonly<Record<string, (timeline: EventTimeline) => Hands>> = {
  'by keys alone': onlyKeys,
  'by clicks alone': onlyClicks,
};

/** Nothing but keys: Tab to a region, arrows inside of it, Enter on what is wanted. */
function onlyKeys(timeline: EventTimeline): Hands {
  const stroke = async (key: string, held: Held = {}): Promise<void> => {
    await pressKey(key, held);
    await timeline.settled;
  };

  /** Arrows inside of a region that is one stop: toolbar and list of events. */
  async function walk(find: () => HTMLElement): Promise<void> {
    await stroke('Home');
    for (let i = 0; i < mostOptions && activeIn(timeline) !== find(); i++) {
      const before = activeIn(timeline);
      await stroke('ArrowRight');
      if (activeIn(timeline) === before) break;
    }
  }

  async function reach(find: () => HTMLElement): Promise<void> {
    const region = ':is([role="toolbar"], [role="listbox"])';
    for (let i = 0; i < mostStops; i++) {
      const wanted = find();
      const active = activeIn(timeline);
      if (active === wanted) return;
      const around = wanted.closest(region);
      // A panel that a button of the toolbar has opened lies in it, with stops of its own.
      if (around?.contains(active) === true && active?.closest('[data-panel]') == null) {
        await walk(find);
        if (activeIn(timeline) === find()) return;
        throw new Error(`Arrows do not lead to ${nameOf(wanted)}.`);
      }
      await stroke('Tab', { shift: isBefore(wanted, active) });
    }
    throw new Error(`Tab does not lead to ${nameOf(find())}, but to ${nameOf(activeIn(timeline))}.`);
  }

  return {
    use: async (find) => {
      await reach(find);
      await stroke(find().matches('[type="checkbox"]') ? ' ' : 'Enter');
    },
    write: async (find, text) => {
      await reach(find);
      // As a reader does who knows the field: its words are marked, and the first letter takes their place.
      await pressKey('a', { ctrl: true });
      await stroke('Backspace');
      for (const letter of text) await pressKey(letter);
      await timeline.settled;
    },
  };
}

function isBefore(element: Element, active: Element | null): boolean {
  return ((active?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Nothing but presses of one pointer, each let go where it was pressed; words come as from a keyboard on the screen. */
function onlyClicks(timeline: EventTimeline): Hands {
  async function click(find: () => HTMLElement): Promise<void> {
    find().scrollIntoView({ block: 'center', behavior: 'instant' });
    await timeline.settled;
    const wanted = find();
    const at = placeOf(wanted);
    const hit = shadowOf(timeline).elementFromPoint(at.x, at.y);
    const isEvent = wanted.matches('[role="option"]');
    if (!isEvent && !(hit && (wanted.contains(hit) || hit.contains(wanted))))
      throw new Error(`${nameOf(wanted)} is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}.`);
    await press(at);
    await release(at);
    await timeline.settled;
  }

  return {
    use: click,
    write: async (find, text) => {
      await click(find);
      const field = find();
      if (!(field instanceof HTMLInputElement) || field !== activeIn(timeline))
        throw new Error('A click does not lead into the field.');
      field.select();
      await insertText(text);
      await timeline.settled;
    },
  };
}

/** Where a finger would go: the box of a label's box where there is one, else the middle. */
function placeOf(element: HTMLElement): Point {
  return middleOf(element.querySelector('input') ?? element);
}
