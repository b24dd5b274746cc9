/**
 * The element as it ships, from the one-file build. Only the wheel is taken from the page: without `greedy` it would belong to
 * the page, nothing would zoom, and every figure would be splendid.
 */
import 'event-timeline-bundle';

/** A notch of 120 gives 1.18; this gives what the others have, 37 after twenty. */
const deltaY = -130;

export const adapter = {
  version: 'this',
  input: { kind: 'wheel', deltaY, expectedZoom: 36.8 },
  async mount(container, events, lanes) {
    const timeline = document.createElement('event-timeline');
    timeline.setAttribute('gestures', 'greedy');
    timeline.style.cssText = 'width: 1200px; height: 640px';
    timeline.data = { lanes, events };
    container.append(timeline);
    await timeline.drawn;

    const mounted = {
      async replace(others) {
        timeline.data = { lanes, events: others };
        await timeline.drawn;
      },
      view() {
        const { centre, spanMs } = timeline.viewport;
        return [centre - spanMs / 2, centre + spanMs / 2];
      },
      labels: () => labelsOf(timeline),
    };
    // Every element has a method of this name, for nodes.
    if (timeline.append !== Element.prototype.append) {
      mounted.append = async (more) => {
        timeline.append(more);
        await timeline.drawn;
      };
    }
    return mounted;
  },
};

/** How far the ground around letters reaches. */
const haloPx = 3;

/**
 * Title and place of each label that shows, to tell letters that came later from marks that changed. An option keeps the words of
 * the last label it had, so only those that are displayed count; its own box covers the mark, so theirs is taken.
 */
function labelsOf(timeline) {
  const labels = [];
  for (const words of timeline.shadowRoot.querySelectorAll('[part~="option"] > .words')) {
    const [lead, date] = words.children;
    const title = lead?.firstElementChild?.textContent.trim() ?? '';
    if (title === '' || !words.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const boxes = [lead, date].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    labels.push({
      words: title,
      box: [
        Math.min(...boxes.map(({ left }) => left)) - haloPx,
        Math.min(...boxes.map(({ top }) => top)) - haloPx,
        Math.max(...boxes.map(({ right }) => right)) + haloPx,
        Math.max(...boxes.map(({ bottom }) => bottom)) + haloPx,
      ],
    });
  }
  return labels;
}
