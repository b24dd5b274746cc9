import { expect } from '@open-wc/testing';
import { eventAsText } from '../../src/a11y/event-text.js';
import { filterMessage, goneMessage, viewMessage, viewSwitchedMessage } from '../../src/a11y/messages.js';
import { readyMessage } from '../../src/a11y/ready-message.js';
import { laneName } from '../../src/a11y/wording.js';
import { Bitset } from '../../src/base/bitset.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { sceneOf, tableOf } from '../state/table-of.js';
import { wordingOf } from './wording-of.js';
import '../support/english-rooms.js';

const table = tableOf(
  [
    {
      title: 'Apollo 11',
      when: '1969-07-20',
      lane: 'moon',
      said: 'man on the Moon',
      summary: 'They landed.',
      url: 'https://example.org/a',
      claims: [{ source: 'n' }],
    },
    { title: 'Mir built', when: '1986~', lane: 'stations' },
    { title: 'Nowhere', when: '1970' },
  ],
  { lanes: [{ id: 'moon', label: 'Moon' }, { id: 'stations' }], sources: [{ id: 'n', title: 'NASA' }] },
);
const wording = wordingOf(table);
const scene = (from: number, to: number) =>
  sceneOf(table, viewportOf({ start: Date.UTC(from, 0, 1), end: Date.UTC(to, 0, 1) }, 800));

describe('what the announcer says', () => {
  it('of the data', () => {
    expect(readyMessage(wording)).to.equal('3 events, 1969 to 1986.');
    expect(readyMessage(wordingOf(tableOf([])))).to.equal('0 events.');
  });

  it('of the view, with the way to the nearest event from an empty one', () => {
    const all = (): boolean => true;
    expect(viewMessage(wording, scene(1965, 1976), all)).to.equal('Showing 1965 to 1975, 2 events.');
    expect(viewMessage(wording, scene(1972, 1983), all)).to.equal(
      'No events from 1972 to 1982. Next event 1986 (approximate).',
    );
    expect(viewMessage(wording, scene(1990, 2000), all)).to.equal(
      'No events from 1990 to 1999. Previous event 1986 (approximate).',
    );
    expect(viewMessage(wording, scene(1990, 2000), () => false)).to.equal('No events from 1990 to 1999.');
  });

  it('of the filter', () => {
    const passing = new Bitset(3);
    passing.add(0);
    expect(filterMessage(wording, passing)).to.equal('1 of 3 lanes, 1 event.');
    expect(filterMessage(wording, undefined)).to.equal('3 events.');
  });

  it('of an event that went, and of another view', () => {
    expect(goneMessage(wording, 1)).to.equal('Event no longer shown. Now on Mir built, 1986 (approximate).');
    expect(goneMessage(wording, -1)).to.equal('Event no longer shown.');
    expect(viewSwitchedMessage(wording, 'table', 12_000, 2, 120)).to.equal(
      'Table, 12,000 events, page 3 of 120.',
    );
    expect(viewSwitchedMessage(wording, 'timeline', 3)).to.equal('Timeline, 3 events.');
  });
});

describe('an event as text', () => {
  it('takes its date, its sources and its addresses along', () => {
    expect(eventAsText(wording, 0, 'https://page.example/#a').split('\n')).to.deep.equal([
      'Apollo 11',
      '“man on the Moon”: 20 July 1969',
      'They landed.',
      'NASA',
      'https://example.org/a',
      'https://page.example/#a',
    ]);
    expect(eventAsText(wording, 1, undefined)).to.equal('Mir built\n1986 (approximate)');
  });
});

describe('the name of a lane', () => {
  it('is its label, its id, or one for the events without', () => {
    expect([0, 1, 2].map((lane) => laneName(wording, lane))).to.deep.equal(['Moon', 'stations', 'No lane']);
    expect(laneName(wordingOf(tableOf([{ title: 'a', when: '2000' }])), 0)).to.equal('');
  });
});
