import { lateSettled } from './late-parts.js';
import type { TimelineCore } from './timeline-core.js';
import { pause } from './turns.js';

/** Settles when what the present state asks for is visible: data read, words found, picture painted, options written, late code here. */
export async function drawn({
  host,
  loaded,
  live,
  filter,
  language,
  view,
  plot,
}: TimelineCore): Promise<void> {
  await host.updateComplete;
  await loaded.data.settled();
  await live.settled();
  await language.settled();
  await filter.settled();
  await host.updateComplete;
  await lateSettled(host);
  while (view.isGliding) await twoFrames();
  await plot.settled;
  if (!plot.scene) {
    // The size of a new plot may be told after its first frame, and nothing is drawn without it.
    await twoFrames();
    await plot.settled;
  }
  await host.updateComplete;
  await painted();
}

/** Settles when the next frame is on screen: a message that is sent within it arrives afterwards. */
async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      void pause().then(resolve);
    });
  });
}

async function twoFrames(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
