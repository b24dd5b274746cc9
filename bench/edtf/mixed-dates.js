/** Numerical Recipes' linear congruence, so that every run has the same strings. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pad = (value) => String(value).padStart(2, '0');

/** Forms of dates by how often they come in a hundred; all are EDTF that the package `edtf` reads too. */
function formsFrom(random) {
  const some = (...signs) => signs[random(signs.length)];
  const year = () => 1000 + random(1000);
  const month = () => `${year()}-${pad(1 + random(12))}`;
  const day = () => `${month()}-${pad(1 + random(28))}`;
  const time = () =>
    `${day()}T${pad(random(24))}:${pad(random(60))}:${pad(random(60))}${some('Z', 'Z', '+03:00')}`;
  return [
    [30, day],
    [10, month],
    [12, year],
    [10, time],
    [7, () => `${day()}/3000-06-15`],
    [6, () => `${year()}/3000`],
    [3, () => `${day()}/..`],
    [2, () => some(`../${month()}`, `${day()}/`)],
    [7, () => `${some(year(), month(), day())}${some('?', '~', '%')}`],
    [2, () => some(`-${year()}`, `Y-${year()}${year()}`)],
    [5, () => some(`19${random(10)}X`, '18XX', `${year()}-XX`, `${month()}-XX`)],
    [1, () => some(`15${random(10)}X-12-25`, `${year()}-1X`)],
    [2, () => `${year()}-${21 + random(16)}`],
    [2, () => some(`[${year()},3000]`, `[${year()}..3000]`, `{${year()},3000-06}`)],
    [1, () => some(`${year()}S2`, `Y-${1 + random(99)}E7`, `${year()}?-06~-11`)],
  ];
}

/** So many strings, mixed as a history out of many sources has them. */
export function mixedDates(count, seed = 1) {
  const random = numbersFrom(seed);
  const bag = formsFrom(random).flatMap(([weight, form]) => Array.from({ length: weight }, () => form));
  return Array.from({ length: count }, () => String(bag[random(bag.length)]()));
}

/** So many calendar days. */
export function plainDays(count, seed = 1) {
  const random = numbersFrom(seed);
  return Array.from(
    { length: count },
    () => `${1000 + random(1000)}-${pad(1 + random(12))}-${pad(1 + random(28))}`,
  );
}
