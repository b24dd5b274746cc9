/**
 * Ten years, twelve lanes, drawn from a seed: 70 % of the starts spread evenly, 30 % in forty bursts; half moments, half spans
 * of 1 to 30 days (a fifth of them to 180); starts at whole minutes; exponential importance; label widths of 40 to 168 px.
 */
export function makeRows(count, seed, laneCount = 12) {
  const random = seededRandom(seed);
  const first = Date.UTC(2015, 0, 1);
  const last = Date.UTC(2025, 0, 1);
  const length = last - first;
  const day = 86_400_000;
  const centres = Array.from({ length: 40 }, () => first + random() * length);
  const rows = {
    lane: new Uint16Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    importance: new Float32Array(count),
    flags: new Uint16Array(count),
    widthPx: new Float32Array(count),
    count,
  };
  for (let i = 0; i < count; i++) {
    const isBurst = random() < 0.3;
    const spread = (random() + random() + random() - 1.5) * 0.01 * length;
    const at = isBurst ? centres[Math.floor(random() * 40)] + spread : first + random() * length;
    const start = Math.floor(Math.min(last, Math.max(first, at)) / 60_000) * 60_000;
    const isMoment = random() < 0.5;
    const lengthMs = random() < 0.8 ? (1 + 29 * random()) * day : (30 + 150 * random()) * day;
    rows.lane[i] = Math.floor(random() * laneCount);
    rows.start[i] = start;
    rows.end[i] = isMoment ? start : Math.min(last, start + lengthMs);
    rows.flags[i] = isMoment ? 1 : 0;
    rows.importance[i] = Math.min(1, -Math.log(1 - random()) / 20);
    rows.widthPx[i] = 40 + 128 * random();
  }
  return rows;
}

/** Numbers 0 … 1 from a seed (mulberry32). */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
