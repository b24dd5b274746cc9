import { expect } from '@open-wc/testing';
import type { Columns } from '../../../src/events/columns.js';
import { DateRooms } from '../../../src/layout/lanes/date-rooms.js';

const dayMs = 86_400_000;
const count = 200;

/** Days, and from the hundredth on stretches of some hundred days. */
const columns: Columns = {
  count,
  start: Float64Array.from({ length: count }, (_, i) => i * dayMs),
  end: Float64Array.from({ length: count }, (_, i) => (i + (i < 100 ? 1 : 100)) * dayMs),
  importance: new Float32Array(count),
  ref: Uint32Array.from({ length: count }, (_, i) => i),
  flags: Uint16Array.from({ length: count }, (_, i) => (i < 100 ? 1 : 0)),
  laneFrom: Uint32Array.of(0, count),
};

describe('DateRooms', () => {
  it('words few dates of a kind, and gives the others the room of the widest', () => {
    const rooms = new DateRooms(columns);
    let worded = 0;
    const ask = (position: number): number =>
      rooms.roomAt(position, () => {
        worded++;
        return position < 100 ? 60 + (position % 7) : 150;
      });
    const days = Array.from({ length: 100 }, (_, i) => ask(i));
    expect(worded).to.equal(12);
    expect(days.slice(0, 12)).to.deep.equal(days.slice(0, 12).map((_, i) => 60 + (i % 7)));
    expect(Math.min(...days.slice(12))).to.be.within(66, 73);
    expect(ask(150)).to.equal(150);
  });

  it('keeps the room of one whatever comes after it', () => {
    const few = new DateRooms(columns);
    const many = new DateRooms(columns);
    for (let i = 0; i < 40; i++) {
      expect(few.roomAt(i, () => 60 + i)).to.equal(many.roomAt(i, () => 60 + i));
      if (i === 20) many.roomAt(150, () => 200);
    }
  });
});
