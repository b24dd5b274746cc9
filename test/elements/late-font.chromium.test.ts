import { html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { onPage, partOf } from './on-page.js';

const file = '/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

describe('a font that arrives late', () => {
  it('has the words measured anew', async () => {
    const data = { events: [{ title: 'Title', when: '2010', lane: 'WWWWWW' }] };
    const timeline = await onPage(
      html`<event-timeline style="--timeline-font: 'Late face', monospace" .data=${data}></event-timeline>`,
    );
    const gutterPx = (): number => Number.parseFloat(partOf(timeline, '.lane-name').style.width);
    const before = gutterPx();
    const face = new FontFace('Late face', `url(${file})`, { sizeAdjust: '200%' } as FontFaceDescriptors);
    document.fonts.add(face);
    await face.load();
    // Twice as wide as any other.
    await waitUntil(() => gutterPx() > before + 40, 'the names of the lanes have room');
    document.fonts.delete(face);
  });
});
