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

/** Title and place of each label that shows, to tell letters that came later from marks that changed. Marks without one are left out. */
function labelsOf(timeline) {
  return [...timeline.shadowRoot.querySelectorAll('[part~="option"]')]
    .filter((option) => option.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((option) => {
      const { left, top, right, bottom } = option.getBoundingClientRect();
      // A date may follow on a line of its own, when there is room.
      return { words: option.textContent.trim().split('\n')[0], box: [left, top, right, bottom] };
    })
    .filter(({ words }) => words !== '');
}
