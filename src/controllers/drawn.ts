import { lateSettled } from './late-parts.js';
import type { TimelineCore } from './timeline-core.js';

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
  // The size of a new plot is told after its first frame, and nothing is drawn without it.
  if (!plot.scene) await twoFrames();
  while (view.isGliding) await twoFrames();
  await plot.settled;
  await host.updateComplete;
  await twoFrames();
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
