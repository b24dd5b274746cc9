import { expect } from '@open-wc/testing';
import { AxisMaker } from '../../../src/layout/axis/axis-maker.js';
import { axisLabelsFor } from '../../../src/locale/axis-labels.js';
import { weekRulesFor } from '../../../src/locale/axis-weeks.js';
import { civilFromInstant, instantFromCivil } from '../../../src/time/calendar.js';
import { type Instant, msPerHour } from '../../../src/time/instant.js';
import { type Zone, zoneNamed } from '../../../src/time/zones.js';
import cases from './axis-cases.json' with { type: 'json' };
import { addAllLanguages } from '../../../src/locale/all-languages.js';

addAllLanguages();

/** One view in a zone and language, and all that its axis says. Marks stand in brackets; days of weekends by their numbers. */
interface AxisCase {
  readonly title: string;
  readonly tag: string;
  readonly zone: string;
  readonly eraStyle?: string;
  readonly reference?: number;
  readonly weekStart?: number;
  readonly from: string;
  readonly to: string;
  readonly widthPx: number;
  readonly unit: string;
  readonly step: number;
  readonly minor: string;
  readonly context: string;
  readonly cellHours?: readonly number[];
  readonly weekends?: string;
}

/** The instant of "2017-03-12T02:30:15.5" on the clocks of a zone; the year may have any length. */
function instantOf(text: string, zone: Zone): Instant {
  const [, year, month, day, hour, minute, second] =
    /^(-?\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?$/.exec(text) ?? [];
  const local = instantFromCivil({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Math.floor(Number(second ?? 0)),
    millisecond: (Number(second ?? 0) % 1) * 1000,
  });
  return zone.toInstant(local).instant;
}

/** Some engines put narrow or unbreakable spaces where others put plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the axis of', () => {
  for (const row of cases as readonly AxisCase[]) {
    it(`${row.title} (${row.tag}, ${row.zone})`, () => {
      const zone = zoneNamed(row.zone);
      if (!zone) throw new Error(`The engine does not know ${row.zone}`);
      const start = instantOf(row.from, zone);
      const end = instantOf(row.to, zone);
      const maker = new AxisMaker({
        zone,
        labels: axisLabelsFor(row.tag, row.eraStyle === 'bce' ? 'bce' : 'bc'),
        weeks: weekRulesFor(row.tag, row.weekStart),
        referenceYear: row.reference ?? 2017,
        measure: (text) => text.length * 7,
      });
      const { unit, step, minor, context, weekends } = maker.axisFor({
        centre: start + (end - start) / 2,
        spanMs: end - start,
        widthPx: row.widthPx,
      });
      expect(`${unit} ${step}`).to.equal(`${row.unit} ${row.step}`);
      expect(minor.map(({ label, mark }) => plain(label) + (mark ? ` (${mark})` : '')).join(' | ')).to.equal(
        row.minor,
      );
      expect(context.map(({ label }) => plain(label)).join(' | ')).to.equal(row.context);
      if (row.cellHours) {
        const hours = minor.slice(1).map((tick, i) => (tick.at - (minor[i]?.at ?? 0)) / msPerHour);
        expect(hours).to.deep.equal(row.cellHours);
      }
      if (row.weekends !== undefined) {
        const dayOf = (t: Instant): number => civilFromInstant(t, zone.offsetAt(t)).day;
        const days = weekends.map((band) => `${dayOf(band.start)} to ${dayOf(band.end - 1)}`);
        expect(days.join(', ')).to.equal(row.weekends);
      }
    });
  }
});
