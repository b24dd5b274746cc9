import fc from 'fast-check';
import type {
  EdtfComponent,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfSet,
  EdtfTime,
  EdtfTree,
  EdtfYear,
} from '../../../src/time/edtf/tree.js';

/** Drops what is undefined, as a reader leaves out what was not written. */
function compact<Part extends object>(part: { [Key in keyof Part]: Part[Key] | undefined }): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
}

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 3): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq });

const qualifier = fc.constantFrom('?', '~', '%');
const signs = fc.record({ before: maybe(qualifier, 1), after: maybe(qualifier, 1) });
const noSigns = fc.constant({ before: undefined, after: undefined });

/** A number of so many digits, with some of them perhaps unspecified. */
function component(
  least: number,
  greatest: number,
  width: number,
  canMask: boolean,
): fc.Arbitrary<EdtfComponent> {
  const number = fc.integer({ min: least, max: greatest });
  const masked = fc.tuple(number, fc.integer({ min: 1, max: 2 ** width - 1 })).map(([value, places]) => {
    const digits = Array.from(String(value).padStart(width, '0'));
    const mask = digits.map((digit, i) => (places & (1 << i) ? 'X' : digit)).join('');
    return { value: Number(mask.replaceAll('X', '0')), mask };
  });
  const plain = number.map((value) => ({ value }));
  return canMask ? fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: masked }) : plain;
}

function withSigns<Part extends EdtfComponent>(
  part: fc.Arbitrary<Part>,
  canSign: boolean,
): fc.Arbitrary<Part> {
  return fc.tuple(part, canSign ? signs : noSigns).map(([bare, its]) => compact<Part>({ ...bare, ...its }));
}

const longYear: fc.Arbitrary<EdtfYear> = fc
  .tuple(fc.integer({ min: 10_000, max: 2 ** 31 }), fc.boolean())
  .map(([value, isBefore0]) => ({ value: isBefore0 ? -value : value }));
const exponentYear: fc.Arbitrary<EdtfYear> = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 7 }), fc.boolean())
  .map(([mantissa, exponent, isBefore0]) => ({
    value: (isBefore0 ? -1 : 1) * mantissa * 10 ** exponent,
    exponent,
  }));
const significantYear: fc.Arbitrary<EdtfYear> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -9999, max: 9999 }).map((value) => ({ value })),
      longYear,
      exponentYear,
    ),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([year, significantDigits]) => ({ ...year, significantDigits }));

/** Years that stand alone. */
const yearAlone = fc.oneof(longYear, exponentYear, significantYear);

const time: fc.Arbitrary<EdtfTime> = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: maybe(fc.integer({ min: 0, max: 60 })),
    digits: maybe(fc.stringMatching(/^[0-9]{1,9}$/), 1),
    shift: maybe(fc.constantFrom('Z', '+04', '-04', '+05:30', '-09:30', '+14:00', '-14:00', '+00:00')),
    zone: maybe(fc.constantFrom('Asia/Damascus', 'America/New_York', 'UTC'), 1),
  })
  .map(({ digits, ...rest }) => {
    const [, sign = '', hours = 0, minutes = 0] = /^([+-])(\d\d)(?::(\d\d))?$/.exec(rest.shift ?? '') ?? [];
    const shiftMs = (sign === '-' ? -60_000 : 60_000) * (Number(hours) * 60 + Number(minutes));
    const fraction = rest.second === undefined || digits === undefined ? undefined : `.${digits}`;
    return compact<EdtfTime>({ ...rest, fraction, shiftMs: rest.shift ? shiftMs : undefined });
  });

/** A date of any form; those with masks or days may name a day that does not exist. */
export function anyDate({ canMask = true, canSign = true, canTime = true } = {}): fc.Arbitrary<EdtfDate> {
  const kind = fc.constant('date' as const);
  const year = withSigns<EdtfYear>(
    fc.oneof(
      { weight: 3, arbitrary: component(0, 9999, 4, canMask) },
      { weight: 1, arbitrary: component(-9999, -1, 4, false) },
    ),
    canSign,
  );
  const month = withSigns(component(1, 12, 2, canMask), canSign);
  const day = withSigns(component(1, 31, 2, canMask), canSign);
  const grouping = withSigns(component(21, 41, 2, false), canSign);
  const plainDay = {
    year: component(0, 9999, 4, false),
    month: component(1, 12, 2, false),
    day: component(1, 28, 2, false),
  };
  const forms: fc.Arbitrary<EdtfDate>[] = [
    fc.record({ kind, year }),
    fc.record({ kind, year, month }),
    fc.record({ kind, year, month, day }),
    fc.record({ kind, year, grouping }),
    fc.record({ kind, year: withSigns(canSign ? yearAlone : longYear, canSign) }),
  ];
  if (canTime) forms.push(fc.record({ kind, ...plainDay, time }));
  return fc.oneof(...forms);
}

const end: fc.Arbitrary<EdtfEnd> = fc.oneof(
  { weight: 6, arbitrary: anyDate() },
  { weight: 1, arbitrary: fc.constant({ kind: 'open' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unknown' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDate(), fc.constantFrom('before', 'after'))
      .map(([date, reach]) => ({ ...date, reach })),
  },
);

const interval: fc.Arbitrary<EdtfInterval> = fc.record({ kind: fc.constant('interval'), start: end, end });

const definite = anyDate({ canMask: false, canSign: false });
const run = fc
  .tuple(definite, definite)
  .map(([start, last]): EdtfMember => ({ kind: 'run', start, end: last }));
const set: fc.Arbitrary<EdtfSet> = fc
  .record({
    kind: fc.constantFrom('one-of', 'all-of'),
    first: maybe(definite, 1),
    middle: fc.array(fc.oneof({ weight: 4, arbitrary: anyDate() }, { weight: 1, arbitrary: run }), {
      minLength: 1,
      maxLength: 4,
    }),
    last: maybe(definite, 1),
  })
  .map(({ kind, first, middle, last }) => ({
    kind,
    members: [
      ...(first ? [{ kind: 'run' as const, end: first }] : []),
      ...middle,
      ...(last ? [{ kind: 'run' as const, start: last }] : []),
    ],
  }));

/** A tree of any form. Its text may be refused for a day that does not exist, or for its order. */
export const anyTree: fc.Arbitrary<EdtfTree> = fc.oneof(
  { weight: 3, arbitrary: anyDate() },
  { weight: 2, arbitrary: interval },
  { weight: 1, arbitrary: set },
);
