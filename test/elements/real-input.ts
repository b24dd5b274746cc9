import { sendToChromium } from '../support/chromium.js';

/** Input as the browser itself gets it: trusted, with everything it does by default. Only for `*.chromium.test.ts`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Held {
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly alt?: boolean;
}

function modifiersOf({ ctrl = false, shift = false, meta = false, alt = false }: Held): number {
  return (alt ? 1 : 0) + (ctrl ? 2 : 0) + (meta ? 4 : 0) + (shift ? 8 : 0);
}

/** One turn of the wheel. */
export async function turnWheel(
  { x, y }: Point,
  { deltaX = 0, deltaY = 0, ...held }: Held & { readonly deltaX?: number; readonly deltaY?: number },
): Promise<void> {
  const modifiers = modifiersOf(held);
  await sendToChromium('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
}

type MouseStep = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

async function mouse(type: MouseStep, { x, y }: Point, held: Held, clickCount = 1): Promise<void> {
  const isHeldDown = type !== 'mouseReleased';
  await sendToChromium('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button: 'left',
    buttons: isHeldDown ? 1 : 0,
    clickCount: type === 'mouseMoved' ? 0 : clickCount,
    modifiers: modifiersOf(held),
  });
}

/** Moves the mouse with no button down. */
export async function hoverAt({ x, y }: Point): Promise<void> {
  await sendToChromium('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

export async function press(at: Point, held: Held = {}): Promise<void> {
  await mouse('mousePressed', at, held);
}

/** Moves the mouse with its button down, in a few steps. */
export async function pull(from: Point, to: Point, held: Held = {}): Promise<void> {
  const steps = 5;
  for (let i = 1; i <= steps; i++) {
    const part = i / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    await mouse('mouseMoved', at, held);
  }
}

export async function release(at: Point, held: Held = {}): Promise<void> {
  await mouse('mouseReleased', at, held);
}

export async function drag(from: Point, to: Point, held: Held = {}): Promise<void> {
  await press(from, held);
  await pull(from, to, held);
  await release(to, held);
}

export async function click(at: Point, held: Held = {}): Promise<void> {
  await press(at, held);
  await release(at, held);
}

export async function doubleClick(at: Point): Promise<void> {
  await click(at);
  await mouse('mousePressed', at, {}, 2);
  await mouse('mouseReleased', at, {}, 2);
}

/** The middle of an element in the window. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Sets where fingers are: all that touch the screen at the moment, none when they are lifted. */
export async function fingers(
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...points: Point[]
): Promise<void> {
  const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
  await sendToChromium('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Two fingers that start so and end so, in a few steps. */
export async function pinch(from: readonly [Point, Point], to: readonly [Point, Point]): Promise<void> {
  const between = (a: Point, b: Point, part: number): Point => ({
    x: a.x + (b.x - a.x) * part,
    y: a.y + (b.y - a.y) * part,
  });
  await fingers('touchStart', ...from);
  const steps = 6;
  for (let i = 1; i <= steps; i++) {
    await fingers('touchMove', between(from[0], to[0], i / steps), between(from[1], to[1], i / steps));
  }
  await fingers('touchEnd');
}

const codes: Readonly<Record<string, readonly [code: string, keyCode: number]>> = {
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  Home: ['Home', 36],
  End: ['End', 35],
  PageUp: ['PageUp', 33],
  PageDown: ['PageDown', 34],
  Enter: ['Enter', 13],
  Escape: ['Escape', 27],
  Backspace: ['Backspace', 8],
  Tab: ['Tab', 9],
  ' ': ['Space', 32],
  '.': ['Period', 190],
};

/** Presses a key as it is called in `KeyboardEvent.key`. */
export async function pressKey(key: string, held: Held = {}): Promise<void> {
  const [code, keyCode] = codes[key] ?? [`Key${key.toUpperCase()}`, key.toUpperCase().charCodeAt(0)];
  const isTyped = (key.length === 1 || key === 'Enter') && !(held.ctrl ?? held.alt ?? held.meta ?? false);
  const shared = { key, code, windowsVirtualKeyCode: keyCode, modifiers: modifiersOf(held) };
  await sendToChromium('Input.dispatchKeyEvent', {
    ...shared,
    type: isTyped ? 'keyDown' : 'rawKeyDown',
    ...(isTyped && { text: key === 'Enter' ? '\r' : key }),
  });
  await sendToChromium('Input.dispatchKeyEvent', { ...shared, type: 'keyUp' });
}

/** Puts words into the field with the focus, as a keyboard on the screen or dictation does: without any key. */
export async function insertText(text: string): Promise<void> {
  await sendToChromium('Input.insertText', { text });
}
