import { expect } from '@open-wc/testing';
import schema from '../../schema/event-timeline.schema.json' with { type: 'json' };
import { limits } from '../../src/events/limits.js';
import type { ReadResult } from '../../src/events/read-dataset.js';
import { readDataset } from '../../src/events/read-dataset.js';

const { DatasetEvent, Claim, Media, Link, Place, DatasetLane, DatasetEra, Source } = schema.$defs;
const fields = schema.properties;

function codesOf({ problems }: ReadResult): string[] {
  return problems.groups.map(({ code }) => code);
}

const event = { title: 'x', when: '2017' };

function readWith(extra: object): ReadResult {
  return readDataset({ events: [{ ...event, ...extra }], sources: [{ id: 's' }] });
}

describe('limits', () => {
  it('are the same in the schema', () => {
    expect(DatasetEvent.properties.title.maxLength).to.equal(limits.titleLength);
    expect(fields.title.maxLength).to.equal(limits.titleLength);
    expect(DatasetEvent.properties.description.maxLength).to.equal(limits.descriptionLength);
    expect(fields.description.maxLength).to.equal(limits.descriptionLength);
    for (const date of [
      DatasetEvent.properties.when,
      DatasetEvent.properties.start,
      DatasetEvent.properties.end,
    ]) {
      expect(date.maxLength).to.equal(limits.dateLength);
    }
    for (const date of [
      DatasetEvent.properties.asOf,
      Claim.properties.when,
      DatasetEra.properties.when,
      fields.asOf,
    ]) {
      expect(date.maxLength).to.equal(limits.dateLength);
    }
    for (const address of [
      DatasetEvent.properties.url,
      Claim.properties.url,
      Media.properties.src,
      Source.properties.url,
    ]) {
      expect(address.maxLength).to.equal(limits.addressLength);
    }
    for (const colour of [
      DatasetEvent.properties.color,
      DatasetLane.properties.color,
      DatasetEra.properties.color,
    ]) {
      expect(colour.maxLength).to.equal(limits.colourLength);
    }
    for (const lang of [DatasetEvent.properties.lang, Source.properties.lang, fields.lang]) {
      expect(lang.maxLength).to.equal(limits.languageLength);
    }
    const { id, said, lane, summary } = DatasetEvent.properties;
    const { source, by, quote } = Claim.properties;
    const texts = [id, said, lane, summary, source, by, quote, Place.properties.name, Media.properties.alt];
    for (const text of [...texts, Link.properties.to, Link.properties.label, DatasetLane.properties.label]) {
      expect(text.maxLength).to.equal(limits.textLength);
    }
    const { claims, media, tags, links } = DatasetEvent.properties;
    for (const list of [claims, media, tags, links]) expect(list.maxItems).to.equal(limits.partsPerEvent);
    expect(fields.lanes.maxItems).to.equal(limits.lanes);
    expect(fields.eras.maxItems).to.equal(limits.eras);
    expect(DatasetLane.properties.glyph.maxLength).to.equal(limits.glyphLength);
  });

  it('of texts: the last character that fits, and the first that does not (TR-17)', () => {
    const cut: readonly (readonly [field: string, limit: number])[] = [
      ['title', limits.titleLength],
      ['description', limits.descriptionLength],
      ['summary', limits.textLength],
      ['said', limits.textLength],
      ['id', limits.textLength],
    ];
    for (const [field, limit] of cut) {
      const whole = readWith({ [field]: 'x'.repeat(limit) });
      const over = readWith({ [field]: 'x'.repeat(limit + 1) });
      expect(codesOf(whole), field).to.deep.equal([]);
      expect(codesOf(over), field).to.deep.equal(['too-long']);
      const text = over.table.eventAt(0)[field as 'title'];
      expect(text).to.equal(`${'x'.repeat(limit - 1)}…`);
      expect(over.table.refOfId(over.table.idAt(0))).to.equal(0);
    }
  });

  it('of dates, addresses and colours, which are not cut (TR-17)', () => {
    const address = (length: number) => `https://example.org/${'a'.repeat(length)}`.slice(0, length);
    expect(codesOf(readWith({ url: address(limits.addressLength) }))).to.deep.equal([]);
    expect(codesOf(readWith({ url: address(limits.addressLength + 1) }))).to.deep.equal(['too-long-to-read']);
    expect(readWith({ url: address(limits.addressLength + 1) }).table.eventAt(0).url).to.equal(undefined);
    const colour = (length: number) => `rgb(1 2 ${'3)'.padStart(length - 8)}`;
    expect(colour(limits.colourLength)).to.have.lengthOf(limits.colourLength);
    expect(codesOf(readWith({ color: colour(limits.colourLength) }))).to.deep.equal([]);
    expect(codesOf(readWith({ color: colour(limits.colourLength + 1) }))).to.deep.equal(['too-long-to-read']);
    const date = (length: number) =>
      `{${'2017,'.repeat(60)}`.slice(0, Math.floor((length - 6) / 5) * 5 + 1) + '2017}';
    expect(codesOf(readWith({ when: date(limits.dateLength) }))).to.deep.equal([]);
    const long = readWith({ when: 'x'.repeat(limits.dateLength + 1) });
    expect(codesOf(long)).to.deep.equal(['too-long-to-read']);
    expect(long.table.count).to.equal(0);
    expect(codesOf(readWith({ when: 'x'.repeat(limits.dateLength) }))).to.deep.equal(['date-unreadable']);
  });

  it('of parts (TR-17)', () => {
    const most = limits.partsPerEvent;
    const parts: Readonly<Record<string, (i: number) => unknown>> = {
      tags: (i) => `tag ${i}`,
      claims: () => ({ source: 's' }),
      media: () => ({ src: 'https://example.org/a.png', alt: 'A' }),
    };
    for (const [field, make] of Object.entries(parts)) {
      const list = Array.from({ length: most + 1 }, (_, i) => make(i));
      expect(codesOf(readWith({ [field]: list.slice(0, most) })), field).to.deep.equal([]);
      const over = readWith({ [field]: list });
      expect(codesOf(over), field).to.deep.equal(['too-many']);
      expect(over.table.eventAt(0)[field as 'tags']).to.have.lengthOf(most);
    }
  });

  it('of events: the first in input order are kept, the rest counted once (TR-17)', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ title: `Event ${i}`, when: `${2017 - i}` }));
    const exact = readDataset(rows, { maxEvents: 12 });
    expect(codesOf(exact)).to.deep.equal([]);
    const { table, problems } = readDataset(rows, { maxEvents: 11 });
    expect(table.count).to.equal(11);
    expect(table.titleAt(10)).to.equal('Event 10');
    expect([...problems].map(({ code, parameters }) => ({ code, parameters }))).to.deep.equal([
      { code: 'too-many-events', parameters: { count: 12, limit: 11 } },
    ]);
    expect(readDataset(rows, { maxEvents: 11, strict: true }).stopped?.code).to.equal('strict-skipped');
  });

  it('of lanes: the rest stand together in one (TR-17)', () => {
    const rows = Array.from({ length: limits.lanes + 3 }, (_, i) => ({ ...event, lane: `lane ${i}` }));
    const exact = readDataset(rows.slice(0, limits.lanes));
    expect(codesOf(exact)).to.deep.equal([]);
    expect(exact.table.lanes).to.have.lengthOf(limits.lanes);
    const over = readDataset(rows);
    expect(codesOf(over)).to.deep.equal(['too-many-lanes']);
    expect(over.table.lanes).to.have.lengthOf(limits.lanes + 1);
    expect(over.table.lanes.at(-1)).to.include({ isRest: true, count: 3, label: '' });
    expect(over.table.lanes.filter(({ isRest }) => isRest)).to.have.lengthOf(1);
  });

  it('of nesting: what lies deeper is dropped (TR-17)', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'end' : { in: nested(levels - 1) });
    expect(codesOf(readWith({ data: { own: nested(limits.nesting) } }))).to.deep.equal([]);
    const over = readWith({ data: { own: nested(limits.nesting + 1) } });
    expect(codesOf(over)).to.deep.equal(['too-deep']);
    expect(JSON.stringify(over.table.eventAt(0).data)).to.not.contain('end');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(readWith({ data: circle }).table.eventAt(0).data['self']).to.equal(circle);
  });

  it('of problems kept with an excerpt', () => {
    const rows = Array.from({ length: limits.excerptsPerCode + 5 }, () => ({ title: 'x', when: 'soon' }));
    const values = [...readDataset(rows).problems].map(({ value }) => value);
    expect(values.filter((value) => value === 'soon')).to.have.lengthOf(limits.excerptsPerCode);
    expect(values.slice(limits.excerptsPerCode)).to.deep.equal(Array.from({ length: 5 }, () => undefined));
  });
});
