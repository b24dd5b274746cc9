import { expect, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, buttonFor, hasPart, nameOf, optionsOf, partOf, shadowOf } from '../elements/on-page.js';
import type { Hands } from './hands.js';

/** What a reader wants of a timeline, told once for whatever way of doing it. */
export interface Task {
  readonly title: string;
  readonly run: (timeline: EventTimeline, hands: Hands) => Promise<void>;
}

const part = (timeline: EventTimeline, selector: string) => (): HTMLElement => partOf(timeline, selector);
const command = (timeline: EventTimeline, id: string) => (): HTMLElement => buttonFor(timeline, id);

/** The one button or link with this name. */
const called =
  (timeline: EventTimeline, name: RegExp, within = ':host') =>
  (): HTMLElement => {
    const root = within === ':host' ? shadowOf(timeline) : partOf(timeline, within);
    const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
      (each) => name.test(nameOf(each)) && each.checkVisibility(),
    );
    if (!found) throw new Error(`Nothing is called ${String(name)}.`);
    return found;
  };

const field = '[part="find"] input[type="text"]';

/** How many events an option of that name stands for. */
export function countIn(name: string): number {
  const [, count = '1'] = /(?:^|, )([\d,]+) events, /.exec(name) ?? [];
  return Number(count.replaceAll(',', ''));
}

export function countOf(option: HTMLElement): number {
  return countIn(nameOf(option));
}

async function findNeedle(timeline: EventTimeline, { use, write }: Hands): Promise<void> {
  await use(command(timeline, 'find'));
  await write(part(timeline, field), 'needle');
  expect(partOf(timeline, '#find-count').textContent).to.contain('1');
  await use(called(timeline, /^Next/, '[part="find"]'));
  await use(called(timeline, /^The needle/, '[part="find"]'));
  expect(timeline.selectedEvent?.title).to.equal('The needle');
  expect(nameOf(activeIn(timeline))).to.equal('The needle');
}

/** The six tasks. Each ends as it began, by the same means. */
export const tasks: readonly Task[] = [
  {
    title: 'find an event',
    run: async (timeline, hands) => {
      await findNeedle(timeline, hands);
      const details = partOf(timeline, '[part="details"]').textContent;
      expect(details).to.contain('5 June 1950');
      await hands.use(called(timeline, /^Close/, '[part="details"]'));
      expect(timeline.selected).to.equal(null);
    },
  },
  {
    title: 'zoom into a cluster',
    run: async (timeline, { use }) => {
      const before = timeline.viewport;
      const cluster = (): HTMLElement => {
        const found = optionsOf(timeline).find((option) => countOf(option) > 1);
        if (!found) throw new Error('Nothing is counted.');
        return found;
      };
      const counted = countOf(cluster());
      const name = nameOf(cluster());
      await use(cluster);
      expect(timeline.viewport.spanMs).to.be.below(before.spanMs);
      const still = optionsOf(timeline).find((option) => nameOf(option) === name);
      expect(still === undefined, `${name} is taken apart`).to.equal(true);
      const total = optionsOf(timeline).reduce((sum, option) => sum + countOf(option), 0);
      expect(total).to.be.at.least(counted);
      await use(command(timeline, 'undoZoom'));
      expect(timeline.viewport.spanMs).to.be.closeTo(before.spanMs, 1);
    },
  },
  {
    title: 'open the sources of an event',
    run: async (timeline, hands) => {
      await findNeedle(timeline, hands);
      const followed: string[] = [];
      const hear = (click: Event): void => {
        const link = click.composedPath().find((each) => each instanceof HTMLAnchorElement);
        if (!link || click.defaultPrevented) return;
        followed.push(link.href);
        click.preventDefault();
      };
      window.addEventListener('click', hear);
      await hands.use(called(timeline, /^as reported by The haystack/, '[part="details"]'));
      window.removeEventListener('click', hear);
      expect(followed).to.deep.equal(['https://example.org/haystack']);
      expect(partOf(timeline, '[part="details"]').textContent).to.contain('found, sharp as ever');
      await hands.use(called(timeline, /^Close/, '[part="details"]'));
    },
  },
  {
    title: 'go to a date',
    run: async (timeline, { use, write }) => {
      await use(command(timeline, 'find'));
      await write(part(timeline, field), '1950-06');
      await use(called(timeline, /^Go to June 1950/));
      const { centre, spanMs } = timeline.viewport;
      expect(centre).to.be.within(Date.UTC(1950, 5, 1), Date.UTC(1950, 6, 1));
      expect(spanMs).to.be.below(2 * 366 * 86_400_000);
      expect(partOf(timeline, '.listbox').getAttribute('aria-label')).to.contain('1949 to January 1951');
      await use(called(timeline, /^Close/, '[part="find"]'));
      await use(command(timeline, 'showAll'));
    },
  },
  {
    title: 'filter',
    run: async (timeline, { use }) => {
      const total = (): number => optionsOf(timeline).reduce((sum, option) => sum + countOf(option), 0);
      const all = total();
      await use(command(timeline, 'find'));
      await use(called(timeline, /^Filters/));
      const box = part(timeline, '.facet input[type="checkbox"]');
      // What there is to choose is counted first.
      await waitUntil(() => hasPart(timeline, '.facets'), 'choices', { timeout: 20_000 });
      await use(box);
      expect(timeline.filter).to.equal('lane:lane-0');
      const [, wanted = ''] = /([\d,]+) events?/.exec(box().closest('label')?.textContent ?? '') ?? [];
      expect(total()).to.equal(Number(wanted.replaceAll(',', '')));
      await use(box);
      expect(total()).to.equal(all);
      await use(called(timeline, /^Close/, '[part="find"]'));
    },
  },
  {
    title: 'read the table',
    run: async (timeline, { use }) => {
      await use(command(timeline, 'table'));
      const cells = (): readonly string[] =>
        [...partOf(timeline, 'tbody tr').querySelectorAll('td')].map(({ textContent }) => textContent.trim());
      const [firstWhen] = cells();
      expect(firstWhen).to.match(/\d{4}/);
      const caption = (): string => partOf(timeline, 'caption').textContent.trim();
      const rows = Number(partOf(timeline, 'table').getAttribute('aria-rowcount')) - 1;
      const before = caption();
      if (rows > 100) await use(called(timeline, /^Next page/));
      expect(caption() === before, caption()).to.equal(rows <= 100);
      const [, title = ''] = cells();
      const opens = part(timeline, 'tbody tr [data-ref]');
      await use(opens);
      expect(timeline.selectedEvent?.title).to.equal(title);
      await use(called(timeline, /^Close/, '[part="details"]'));
      await use(command(timeline, 'timeline'));
    },
  },
];
