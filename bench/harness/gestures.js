import { wait } from './browser.js';

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

function repeat(count, step) {
  return Array.from({ length: count }, () => step);
}

/** Wheel at the centre, then a drag from there, in single moves. */
function wheelKind({ container, deltaY, modifiers = 0 }) {
  const x = container.left + container.width / 2;
  const y = container.top + container.height / 2;
  const turn = (delta) => (driver) =>
    driver.mouse('mouseWheel', x, y, { deltaX: 0, deltaY: delta, modifiers });
  return {
    zoomIn: repeat(10, turn(deltaY)),
    zoomOut: repeat(20, turn(-deltaY)),
    drag: dragFrom(() => [x, y]),
  };
}

/** Buttons that are really clicked; places are asked for in the page. */
function buttonKind({ zoomInAt, zoomOutAt, zoomSteps = 10 }) {
  const click = (place) => async (driver) => {
    await driver.mouse('mousePressed', ...place, { button: 'left', buttons: 1, clickCount: 1 });
    await driver.mouse('mouseReleased', ...place, { button: 'left', clickCount: 1 });
  };
  return {
    zoomIn: repeat(zoomSteps, click(zoomInAt)),
    zoomOut: repeat(zoomSteps * 2, click(zoomOutAt)),
    drag: dragFrom(placeAsked),
  };
}

/** A stroke over the plot zooms; a whole stroke is one step. A text resets, an overview moves. */
function brushKind({ brush, resetAt }) {
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
  return { zoomIn: repeat(5, stroke), zoomOut: repeat(1, reset), drag: dragFrom(placeAsked) };
}

/** What is dragged may have moved since, and may still be on its way; what that costs counts in the next step all the same. */
async function placeAsked(driver) {
  await wait(150);
  return (await driver.call('input')).dragAt;
}

/** Pressing before and letting go after belong to no step: what they cause falls into the next one. */
function dragFrom(findPlace) {
  return (direction) => {
    const held = { button: 'left', buttons: 1 };
    let from;
    let x;
    let y;
    const move = async (driver) => {
      x += direction * dragStepPx;
      await driver.mouse('mouseMoved', x, y, held);
    };
    return {
      before: async (driver) => {
        from = await findPlace(driver);
        [x, y] = from;
        await driver.mouse('mouseMoved', x, y);
        await driver.mouse('mousePressed', x, y, { ...held, clickCount: 1 });
      },
      steps: repeat(10, move),
      after: async (driver) => {
        await driver.mouse('mouseReleased', x, y, { button: 'left', clickCount: 1 });
        await driver.mouse('mouseMoved', ...from);
      },
    };
  };
}
