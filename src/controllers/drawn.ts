import { lateSettled } from './late-parts.js';
import type { TimelineCore } from './timeline-core.js';
import { painted } from './turns.js';

/** Settles when what the present state asks for is visible: data read, words found, picture painted, late code here. */
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
  // The size of a new plot may be told after its first frame, and nothing is drawn without it.
  if (!plot.scene && !plot.shown.isOn) await twoFrames();
  const isPainted = plot.shown.isOn;
  await plot.shown.over;
  await host.updateComplete;
  if (!isPainted) await painted();
}

/** Settles when what is said of the picture is written, too. */
export async function atRest(core: TimelineCore): Promise<void> {
  await drawn(core);
  await core.plot.settled.over;
  await core.host.updateComplete;
  await painted();
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
