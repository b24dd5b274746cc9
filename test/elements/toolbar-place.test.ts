import { expect } from '@open-wc/testing';
import { readControls } from '../../src/elements/toolbar-controls.js';
import { toolbarPlace, toolbarRoomPx } from '../../src/elements/toolbar-place.js';
import { inHost } from './in-host.js';

/** Containers, what the page wants in the toolbar, and how many buttons have room. */
const cases: readonly [number, string | null, number][] = [
  [1200, null, 11],
  [1200, 'zoom', 2],
  [1200, 'view keys', 4],
  [600, null, 8],
  [320, null, 8],
];

describe('the place of the toolbar', () => {
  for (const [widthPx, controls, buttons] of cases) {
    it(`has ${buttons} buttons in ${widthPx} px for ${controls ?? 'the usual ones'}`, async () => {
      const host = await inHost(() => toolbarPlace(readControls(controls, false), widthPx));
      expect(host.all('.button')).to.have.length(buttons);
      expect(host.at('.toolbar').getAttribute('aria-hidden')).to.equal('true');
      expect(host.at('.toolbar').getBoundingClientRect().height).to.equal(28);
      const last = host.all('.button').at(-1)?.getBoundingClientRect();
      const room = toolbarRoomPx(widthPx);
      expect((last?.right ?? 0) - host.at('.toolbar').getBoundingClientRect().left).to.be.at.most(room);
    });
  }

  it('is none where there is no toolbar', async () => {
    const host = await inHost(() => toolbarPlace(readControls('none', false), 1200));
    expect(host.all('.toolbar')).to.have.length(0);
  });
});
