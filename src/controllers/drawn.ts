import { lateSettled } from './late-parts.js';
import type { TimelineCore } from './timeline-core.js';

/** Settles when what the present state asks for is visible: data read, words found, picture painted, options written, late code here. */
export async function drawn({ host, loaded, filter, language, plot }: TimelineCore): Promise<void> {
  await host.updateComplete;
  await loaded.data.settled();
  await language.settled();
  await filter.settled();
  await host.updateComplete;
  await lateSettled(host);
  await host.updateComplete;
  await plot.settled;
  await host.updateComplete;
  await nextFrame();
  await nextFrame();
}

async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
