import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { viewportOf } from '../../src/layout/viewport.js';
import { startOfDay } from '../../src/time/calendar.js';
import { type OverviewHost, overviewHost, showDays } from './overview-host.js';
import '../support/english-rooms.js';

describe('the sliders of the overview', () => {
  let host: OverviewHost;
  const slider = (edge: 'start' | 'end'): HTMLInputElement => host.inputAt(`.grip-${edge} input`);

  beforeEach(async () => {
    host = await overviewHost();
    host.view.jumpTo(viewportOf({ start: startOfDay(2017, 1, 3), end: startOfDay(2017, 1, 6) }, 800));
    host.requestUpdate();
    await host.updateComplete;
  });

  it('say where they stand, in words that count the last day in', () => {
    expect(slider('start').ariaLabel).to.equal('Start of view');
    expect(slider('start').ariaValueText).to.equal('3 January 2017, 00:00');
    expect(slider('end').ariaValueText).to.equal('6 January 2017, 00:00');
    expect(slider('start').valueAsNumber).to.be.closeTo(250, 1);
    expect(slider('end').valueAsNumber).to.be.closeTo(500, 1);
  });

  const keys: readonly (readonly [edge: 'start' | 'end', key: string, seen: string])[] = [
    ['start', 'ArrowRight', '2017-01-03T06 2017-01-06T00'],
    ['start', 'ArrowLeft', '2017-01-02T18 2017-01-06T00'],
    ['start', 'ArrowUp', '2017-01-03T06 2017-01-06T00'],
    ['start', 'ArrowDown', '2017-01-02T18 2017-01-06T00'],
    ['start', 'PageUp', '2017-01-04T00 2017-01-06T00'],
    ['start', 'PageDown', '2017-01-02T00 2017-01-06T00'],
    ['start', 'Home', '2016-12-31T00 2017-01-06T00'],
    ['start', 'End', '2017-01-05T00 2017-01-06T00'],
    ['end', 'ArrowRight', '2017-01-03T00 2017-01-06T06'],
    ['end', 'PageUp', '2017-01-03T00 2017-01-07T00'],
    ['end', 'Home', '2017-01-03T00 2017-01-04T00'],
    ['end', 'End', '2017-01-03T00 2017-01-12T00'],
  ];
  for (const [edge, key, seen] of keys) {
    it(`move the ${edge} by ${key}`, async () => {
      slider(edge).focus();
      await sendKeys({ press: key });
      expect(host.seen).to.equal(seen);
      expect(host.store.state.past).to.have.length(1);
      expect(host.shadowRoot?.activeElement).to.equal(slider(edge));
    });
  }

  it('add up quick presses, and tell each at once', async () => {
    slider('end').focus();
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'ArrowRight' });
    expect(host.seen).to.equal('2017-01-03T00 2017-01-07T00');
    expect(slider('end').ariaValueText).to.equal('7 January 2017, 00:00');
  });

  it('leave keys that are not theirs', () => {
    for (const init of [
      { key: 'a' },
      { key: 'ArrowRight', ctrlKey: true },
      { key: 'ArrowLeft', altKey: true },
      { key: 'Escape' },
    ]) {
      const press = new KeyboardEvent('keydown', {
        ...init,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      slider('start').dispatchEvent(press);
      expect(press.defaultPrevented).to.equal(false);
    }
    expect(host.seen).to.equal('2017-01-03T00 2017-01-06T00');
  });

  const inputs: readonly (readonly [name: string, value: (before: number) => number, seen: string])[] = [
    ['a step, as an arrow', (before) => before + 1, '2017-01-03T06 2017-01-06T00'],
    ['a step back', (before) => before - 1, '2017-01-02T18 2017-01-06T00'],
    ['to a place', () => 333, '2017-01-04T00 2017-01-06T00'],
  ];
  for (const [name, valueAfter, seen] of inputs) {
    it(`are moved ${name}, by whatever moves sliders`, () => {
      const start = slider('start');
      start.valueAsNumber = valueAfter(start.valueAsNumber);
      start.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(host.seen).to.equal(seen);
    });
  }
});

describe('the date fields of the overview', () => {
  let host: OverviewHost;
  const field = (edge: 'start' | 'end'): HTMLInputElement => host.inputAt(`#${edge}-date`);
  const retype = async (edge: 'start' | 'end', text: string): Promise<void> => {
    field(edge).focus();
    field(edge).select();
    await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
  };

  beforeEach(async () => {
    host = await overviewHost();
    host.at('.dates-button').click();
    await host.updateComplete;
  });

  it('open behind a button, with the days that show', () => {
    expect(host.at('.dates-button').getAttribute('aria-expanded')).to.equal('true');
    expect(field('start').value).to.equal('2016-12-31');
    expect(field('end').value).to.equal('2017-01-11');
  });

  const typed: readonly (readonly [name: string, edge: 'start' | 'end', text: string, seen: string])[] = [
    ['a day', 'start', '2017-01-03', '2017-01-03T00 2017-01-12T00'],
    ['a day that is to show whole', 'end', '2017-01-03', '2016-12-31T00 2017-01-04T00'],
    ['a day in words', 'start', '3 January 2017', '2017-01-03T00 2017-01-12T00'],
    // As far as the limits let the view go: a quarter of the data's length before them.
    ['a day beyond the other end, which goes along', 'end', '2016-12-29', '2016-12-23T12 2017-01-04T12'],
    ['nothing, for all there is', 'end', '', '2016-12-31T00 2017-01-12T00'],
  ];
  for (const [name, edge, text, seen] of typed) {
    it(`take ${name}`, async () => {
      await retype(edge, text);
      expect(host.seen).to.equal(seen);
      expect(field(edge).getAttribute('aria-invalid')).to.equal(null);
    });
  }

  it('say in words what cannot be read, and keep it', async () => {
    const before = host.seen;
    await retype('start', '2017-13-01');
    expect(host.seen).to.equal(before);
    expect(field('start').value).to.equal('2017-13-01');
    expect(field('start').getAttribute('aria-invalid')).to.equal('true');
    const trouble = host.at('#start-date-trouble').textContent.trim();
    expect(trouble).to.contain('2017-13-01');
    expect(field('start').getAttribute('aria-describedby')).to.equal('start-date-trouble');
    expect(host.said.at(-1)).to.equal(trouble);
    await retype('start', '2017-01-02');
    expect(field('start').getAttribute('aria-invalid')).to.equal(null);
    expect(host.at('#start-date-trouble').textContent.trim()).to.equal('');
    expect(host.seen).to.equal('2017-01-02T00 2017-01-12T00');
  });

  it('keep what is being typed while the view moves', async () => {
    field('start').focus();
    field('start').select();
    await sendKeys({ type: '2017-0' });
    host.view.jumpTo(viewportOf({ start: startOfDay(2017, 1, 5), end: startOfDay(2017, 1, 9) }, 800));
    host.requestUpdate();
    await host.updateComplete;
    expect(field('start').value).to.equal('2017-0');
    expect(field('end').value).to.equal('2017-01-09T00:00');
  });

  it('undo a date in one step', async () => {
    await retype('start', '2017-01-03');
    expect(host.store.state.past).to.have.length(1);
  });

  it('close with Escape, and give the focus back', async () => {
    field('end').focus();
    await sendKeys({ press: 'Escape' });
    await host.updateComplete;
    expect(host.renderRoot.querySelector('.dates')).to.equal(null);
    expect(host.shadowRoot?.activeElement).to.equal(host.at('.dates-button'));
  });
});

describe('the overview', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds (${scheme}), shut and open`, async () => {
      const host = await overviewHost();
      host.style.colorScheme = scheme;
      await expect(host).to.be.accessible();
      host.at('.dates-button').click();
      await host.updateComplete;
      const field = host.inputAt('#start-date');
      field.value = 'nonsense';
      field.dispatchEvent(new Event('change'));
      await host.updateComplete;
      await expect(host).to.be.accessible();
    });
  }

  it('waits for data', async () => {
    const host = await overviewHost(false);
    expect(host.at('.window').style.width).to.equal('');
    host.at('.grip-end input').focus();
    await sendKeys({ press: 'ArrowRight' });
    showDays(host);
    await host.updateComplete;
    expect(host.at('.window').style.width).to.not.equal('');
  });
});
