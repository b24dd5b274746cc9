import { html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { generatedDataset } from '../../stories/generated-events.js';
import { sendToChromium } from '../support/chromium.js';
import { onPage, storyAddress } from '../elements/on-page.js';
import { loadTestFonts } from '../support/load-test-fonts.js';
import { Transcript } from './transcript.js';
import { expectStoredText } from './tree.js';

/** Where a reader comes from, by Tab. */
const start = html`<button id="before">before</button>`;

describe('AX-1: what a screen reader is told', () => {
  before(async () => {
    await setViewport({ width: 1100, height: 900 });
    await loadTestFonts();
    await sendToChromium('Accessibility.enable');
  });
  after(async () => {
    await sendToChromium('Accessibility.disable');
    await setViewport({ width: 800, height: 600 });
  });

  it('in five of the six tasks, of the story', async function () {
    this.timeout(90_000);
    const timeline = await onPage(html`${start}<event-timeline src=${storyAddress}></event-timeline>`);
    const reader = new Transcript(timeline);
    document.getElementById('before')?.focus();

    reader.begin('FIND AN EVENT');
    await reader.press('Tab', 'Tab', 'Enter');
    await reader.type('six bombers');
    await reader.listen();
    await reader.press('Enter');
    await reader.listen();
    await reader.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await reader.listen();

    reader.begin('OPEN ITS SOURCES');
    await reader.readThrough('region', 'Six Tu-22M3 bombers strike');
    await reader.press('Tab', 'Tab', 'Escape');
    await reader.listen();

    reader.begin('GO FROM EVENT TO EVENT');
    await reader.press('ArrowRight', 'ArrowRight', 'ArrowUp', 'Home');
    await reader.listen();

    reader.begin('GO TO A DATE');
    await reader.press('/');
    await reader.type('2017-01-28');
    await reader.listen();
    await reader.press('Enter');
    await reader.listen();
    await reader.press('Escape');
    await reader.press('+');
    await reader.listen();
    await reader.press('0');
    await reader.listen();

    reader.begin('FILTER');
    await reader.press('/', 'Backspace');
    await reader.press('Tab', 'Tab', 'Tab', 'Tab');
    await reader.press('Enter', 'Tab', ' ');
    await reader.listen();
    await reader.press(' ', 'Escape');
    await reader.listen();

    reader.begin('READ THE TABLE');
    await reader.press('Shift+Tab', 'End', 'ArrowLeft', 'Enter');
    await reader.listen();
    await reader.readThrough('table', 'Events 1 to 15 of 15');
    await expectStoredText('access/transcript-story', reader.text);
  });

  it('in the sixth, of a thousand made-up events', async function () {
    this.timeout(30_000);
    const timeline = await onPage(
      html`${start}<event-timeline .data=${generatedDataset(1_000)}></event-timeline>`,
    );
    const reader = new Transcript(timeline);
    document.getElementById('before')?.focus();

    reader.begin('ZOOM INTO A CLUSTER');
    await reader.press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    await reader.press('Enter');
    await reader.listen();
    await reader.press('ArrowRight', 'ArrowRight', 'PageDown', 'Backspace');
    await reader.listen();
    await expectStoredText('access/transcript-generated', reader.text);
  });
});
