import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { sendToChromium } from '../support/chromium.js';
import {
  nameOf,
  onPage,
  optionNamed,
  optionsOf,
  plotOf,
  shadowOf,
  storyAddress,
} from '../elements/on-page.js';
import { coloursOn, pixelAt, rgbOf, type Rgb } from './pixels.js';

/** The story once more, with colours of an author's, which a reader's own go before. */
async function colouredStory(color: (place: number) => string): Promise<object> {
  const story = (await (await fetch(storyAddress)).json()) as { readonly lanes: readonly object[] };
  return { ...story, lanes: story.lanes.map((lane, i) => ({ ...lane, color: color(i) })) };
}

const system = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText'];

/** How far a colour is from the nearest mixture of two others. */
function offMixtures(colour: Rgb, palette: readonly Rgb[]): number {
  let nearest = Infinity;
  for (const a of palette)
    for (const b of palette) {
      const way = a.map((value, i) => (b[i] ?? 0) - value);
      const length = way.reduce((sum, each) => sum + each * each, 0);
      const along = colour.reduce((sum, value, i) => sum + (value - (a[i] ?? 0)) * (way[i] ?? 0), 0);
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
      const off = colour.map((value, i) => value - (a[i] ?? 0) - share * (way[i] ?? 0));
      nearest = Math.min(nearest, Math.hypot(...off));
    }
  return nearest;
}

describe('AX-25: forced colours', () => {
  beforeEach(async () => {
    await sendToChromium('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  });
  afterEach(async () => {
    await sendToChromium('Emulation.setEmulatedMedia', { features: [] });
  });

  const hues = ['#d01c8b', '#4dac26', 'orange', 'hsl(260, 80%, 50%)'];

  it('paint the plot in those of the system and their mixtures, whatever the data say', async () => {
    const data = await colouredStory((i) => hues[i] ?? '');
    const timeline = await onPage(
      html`<event-timeline .data=${data} selected="heavy-losses"></event-timeline>`,
    );
    const palette = system.map(rgbOf);
    const painted = [...coloursOn(timeline)];
    // Edges and tints are mixtures of two, a pixel here and there of three; what covers most is one of them.
    const total = painted.reduce((sum, [, count]) => sum + count, 0);
    const strange = painted.filter(([key]) => {
      const [red = 0, green = 0, blue = 0] = key.split(',').map(Number);
      return offMixtures([red, green, blue], palette) > 4;
    });
    const strangeCount = strange.reduce((sum, [, count]) => sum + count, 0);
    expect(strangeCount / total, strange.map(String).join(' ')).to.be.below(0.003);
    const [most] = painted.sort(([, a], [, b]) => b - a);
    expect(palette.map(String)).to.include(most?.[0]);
    expect(painted.length).to.be.greaterThan(3);
    timeline.selected = null;
    await timeline.settled;
    const box = optionNamed(timeline, 'Reinforcements').getBoundingClientRect();
    const plot = plotOf(timeline).getBoundingClientRect();
    const inBar = pixelAt(timeline, box.right - plot.left - 8, box.top - plot.top + box.height / 2);
    expect(inBar).to.deep.equal(rgbOf('CanvasText'));
  });

  it('write in those of the system, and outline the focus', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const palette = new Set([...system, 'ButtonFace', 'LinkText'].map((name) => String(rgbOf(name))));
    for (const text of shadowOf(timeline).querySelectorAll('bdi, p, button, .lane-name')) {
      if (!text.checkVisibility()) continue;
      expect(palette, nameOf(text)).to.include(String(rgbOf(getComputedStyle(text).color)));
    }
    const option = optionNamed(timeline, 'Reinforcements');
    option.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(option);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});

describe('AX-29: where all lanes are of one grey', () => {
  const names = ['Ground', 'Air', 'Supply', 'Statements'];

  async function greyStory(orientation: string): Promise<EventTimeline> {
    const data = await colouredStory(() => '#666666');
    return onPage(html`<event-timeline .data=${data} orientation=${orientation}></event-timeline>`);
  }

  for (const orientation of ['horizontal', 'vertical']) {
    it(`each is told by its name, and each event by that of its lane: ${orientation}`, async () => {
      const timeline = await greyStory(orientation);
      const lanes = [...shadowOf(timeline).querySelectorAll('.lane-name .name')].map(nameOf);
      expect(lanes).to.deep.equal(names);
      const told = optionsOf(timeline).map((option) => option.getAttribute('aria-description') ?? '');
      for (const name of names)
        expect(told.filter((text) => text.startsWith(`${name},`)).length, name).to.be.greaterThan(0);
      expect(told.every((text) => names.some((name) => text.startsWith(`${name},`)))).to.equal(true);
    });
  }

  it('each has a band of its own', async () => {
    const timeline = await greyStory('horizontal');
    const bands = [...shadowOf(timeline).querySelectorAll('.lane-name')].map((band) =>
      band.getBoundingClientRect(),
    );
    for (const option of optionsOf(timeline)) {
      const { top, bottom } = option.getBoundingClientRect();
      const lane = names.findIndex((name) => option.getAttribute('aria-description')?.startsWith(`${name},`));
      const middle = (top + bottom) / 2;
      const within = bands.map((band) => middle >= band.top && middle < band.bottom);
      expect(within.indexOf(true), nameOf(option)).to.equal(lane);
    }
  });

  it('doubt is told in words, not in a hue', async () => {
    const timeline = await greyStory('horizontal');
    expect(nameOf(optionNamed(timeline, 'Foreign fighters'))).to.match(/believed$/);
    const shown = [...optionNamed(timeline, 'Foreign fighters').querySelectorAll('bdi')].map(
      ({ dataset }) => dataset['text'] ?? '',
    );
    expect(shown.join()).to.contain('believed');
  });
});
