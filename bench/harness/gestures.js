/**
 * The steps of a cell as real input, phase by phase. Each phase is a list of steps, and each step one input event, or one whole
 * stroke where a library knows no smaller gesture. Zooming in, moving left, zooming in, moving back, and all the way out again, so
 * that everybody passes through the full view, the dearest place.
 */
export function phasesOf(input) {
  if (input.kind === 'none') return [];
  const kind = { wheel: wheelKind, buttons: buttonKind, brush: brushKind }[input.kind](input);
  return [
    { name: 'in', steps: kind.zoomIn },
    { name: 'left', ...kind.drag(-1) },
    { name: 'in', steps: kind.zoomIn },
    { name: 'back', ...kind.drag(1), isRestAfter: true },
    { name: 'out', steps: kind.zoomOut, isRestAfter: true },
  ];
}

const dragStepPx = 12;
const alt = 1;

function repeat(count, step) {
  return Array.from({ length: count }, () => step);
}

/** Wheel at the centre, then a drag from there, in single moves. */
function wheelKind({ container, deltaY, modifiers = 0, dragAt }) {
  const x = container.left + container.width / 2;
  const y = container.top + container.height / 2;
  const turn = (delta) => (driver) =>
    driver.mouse('mouseWheel', x, y, { deltaX: 0, deltaY: delta, modifiers });
  return {
    zoomIn: repeat(10, turn(deltaY)),
    zoomOut: repeat(20, turn(-deltaY)),
    drag: dragFrom(dragAt ?? [x, y], [x, y]),
  };
}

/** Buttons that are really clicked; places are asked for in the page. */
function buttonKind({ zoomInAt, zoomOutAt, dragAt, zoomSteps = 10 }) {
  const click = (place) => async (driver) => {
    await driver.mouse('mousePressed', ...place, { button: 'left', buttons: 1, clickCount: 1 });
    await driver.mouse('mouseReleased', ...place, { button: 'left', clickCount: 1 });
  };
  return {
    zoomIn: repeat(zoomSteps, click(zoomInAt)),
    zoomOut: repeat(zoomSteps * 2, click(zoomOutAt)),
    drag: dragFrom(dragAt),
  };
}

/** A stroke over the plot zooms; a whole stroke is one step. A text resets, an overview moves. */
function brushKind({ brush, resetAt, dragAt }) {
  const stroke = async (driver) => {
    const [from, to] = brush;
    await driver.mouse('mouseMoved', ...from);
    await driver.mouse('mousePressed', ...from, { button: 'left', buttons: 1, clickCount: 1 });
    for (let i = 1; i <= 4; i++) {
      const at = [from[0] + ((to[0] - from[0]) * i) / 4, from[1] + ((to[1] - from[1]) * i) / 4];
      await driver.mouse('mouseMoved', ...at, { button: 'left', buttons: 1 });
    }
    await driver.mouse('mouseReleased', ...to, { button: 'left', clickCount: 1 });
  };
  const reset = async (driver) => {
    await driver.mouse('mousePressed', ...resetAt, { button: 'left', buttons: 1, clickCount: 1 });
    await driver.mouse('mouseReleased', ...resetAt, { button: 'left', clickCount: 1 });
  };
  return { zoomIn: repeat(5, stroke), zoomOut: repeat(1, reset), drag: dragFrom(dragAt) };
}

/** Pressing before and letting go after belong to no step: what they cause falls into the next one. */
function dragFrom(from, after = from) {
  return (direction) => {
    const held = { button: 'left', buttons: 1 };
    let x = from[0];
    const y = from[1];
    const move = async (driver) => {
      x += direction * dragStepPx;
      await driver.mouse('mouseMoved', x, y, held);
    };
    return {
      before: async (driver) => {
        x = from[0];
        await driver.mouse('mouseMoved', x, y);
        await driver.mouse('mousePressed', x, y, { ...held, clickCount: 1 });
      },
      steps: repeat(10, move),
      after: async (driver) => {
        await driver.mouse('mouseReleased', x, y, { button: 'left', clickCount: 1 });
        await driver.mouse('mouseMoved', ...after);
      },
    };
  };
}

/** The bit that says Alt is held. */
export const modifierBits = { alt };
