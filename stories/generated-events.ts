/** Numbers in [0, 1) that are the same in every run: Mulberry32, by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const laneCount = 6;
const firstYear = 1900;
const years = 120;

/** A dataset of made-up events, called what they are, so that nobody can take them for something that happened. */
export function generatedDataset(count: number, seed = 1): object {
  const random = randomFrom(seed);
  const day = (): string => {
    const part = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
    // Crowded towards the end, as most records of real things are.
    const year = firstYear + Math.floor(years * Math.sqrt(random()));
    return `${String(year)}-${part(12)}-${part(28)}`;
  };
  return {
    title: `${count.toLocaleString('en-GB')} generated events`,
    description: 'Made up by a program to show many at once. None of them happened.',
    lang: 'en-GB',
    lanes: Array.from({ length: laneCount }, (_, i) => ({
      id: `lane-${String(i)}`,
      label: `Made-up ${String.fromCharCode(65 + i)}`,
    })),
    events: Array.from({ length: count }, (_, i) => {
      const [first = '', last = ''] = [day(), day()].sort();
      return {
        id: `generated-${String(i)}`,
        title: `Generated event ${String(i + 1)}`,
        // One in ten lasts.
        when: random() < 0.1 ? `${first}/${last}` : first,
        lane: `lane-${String(Math.floor(random() * laneCount))}`,
        importance: Math.round(random() * 100) / 100,
      };
    }),
  };
}

const groupCount = 8;
const lanesInGroup = 4;
/** So many stretches of one lane are all going on at the same time. */
const overlapping = 16;

/** Forty lanes, in groups: more than fit into a box of some hundred px; in the first some stretches more than have rows. */
export function generatedGroups(seed = 2): object {
  const random = randomFrom(seed);
  const lanes: object[] = [];
  const events: object[] = [];
  const add = (lane: string, year: number, lastYear: number): void => {
    const title = `Generated ${String(events.length + 1)}`;
    const when = year === lastYear ? String(year) : `${String(year)}/${String(lastYear)}`;
    const importance = Math.round(random() * 100) / 100;
    events.push({ id: `generated-${String(events.length)}`, title, when, lane, importance });
  };
  for (let group = 0; group < groupCount; group++) {
    const letter = String.fromCharCode(65 + group);
    lanes.push({ id: letter, label: `Group ${letter}` });
    for (let i = 1; i <= lanesInGroup; i++) {
      const lane = `${letter}${String(i)}`;
      lanes.push({ id: lane, label: `Lane ${letter} ${String(i)}`, parent: letter });
      for (let event = 0; event < 4; event++) {
        const year = firstYear + Math.floor(random() * years);
        add(lane, year, year + Math.floor(random() * 8));
      }
    }
  }
  for (let i = 0; i < overlapping; i++) add('A1', 1950 + i, 1975 + 2 * i);
  return {
    title: 'Forty generated lanes',
    description: 'Made up by a program to show more lanes than fit. None of it happened.',
    lang: 'en-GB',
    lanes,
    events,
  };
}
