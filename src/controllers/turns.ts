import { runWhile, type Slices } from '../base/slices.js';

/** How long one turn of long work may take, in ms, so that the page stays at hand. */
const turnMs = 8;

/** Lets input and painting go first. */
export async function pause(): Promise<void> {
  await new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

/** Settles when the next frame is on screen: a message that is sent within it arrives afterwards. */
export async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      void pause().then(resolve);
    });
  });
}

/**
 * Runs long work in short turns and gives its value; undefined once `signal` has told to give it up. What fits into the first
 * turn is done without a pause; `onPause` is told before each.
 */
export async function inTurns<Value>(
  slices: Slices<Value>,
  signal?: AbortSignal,
  onPause?: () => void,
): Promise<Value | undefined> {
  for (;;) {
    if (signal?.aborted === true) return undefined;
    const over = performance.now() + turnMs;
    const step = runWhile(slices, () => performance.now() >= over);
    if (step.done === true) return step.value;
    onPause?.();
    await pause();
  }
}

/** Work that is done within this time, in ms, is done at once; other work takes turns. */
const atOnceMs = 12;

/** Runs what may be long: `done` is told its value at once where there is little of it, else later, unless `signal` has told to give it up. */
export function atOnceOrInTurns<Value>(
  slices: Slices<Value>,
  signal: AbortSignal,
  done: (value: Value, isLate: boolean) => void,
): void {
  const over = performance.now() + atOnceMs;
  const step = runWhile(slices, () => performance.now() >= over);
  if (step.done === true) done(step.value, false);
  else
    void inTurns(slices, signal).then((value) => {
      if (!signal.aborted) done(value as Value, true);
    });
}
