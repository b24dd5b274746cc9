import type { Locale } from '../../src/locale/locale.js';
import { dateSamples, problemSamples, uiSamples } from './message-samples.js';

/** One message as a reader gets it. */
export interface RenderedMessage {
  /** Where it stands in the tables of messages, with the number of the sample: "ui.live.found 1". */
  readonly path: string;
  readonly values: readonly unknown[];
  readonly text: string;
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function walk(messages: Tree, samples: Tree, path: string, found: RenderedMessage[]): void {
  for (const [key, message] of Object.entries(messages)) {
    const at = `${path}.${key}`;
    const calls = samples[key];
    if (typeof message === 'string') found.push({ path: at, values: [], text: message });
    else if (typeof message === 'function') {
      if (!Array.isArray(calls)) throw new Error(`${at} has no samples`);
      calls.forEach((values: readonly unknown[], i) =>
        found.push({
          path: `${at} ${String(i)}`,
          values,
          text: (message as (...values: readonly unknown[]) => string)(...values),
        }),
      );
    } else if (isTree(message)) walk(message, isTree(calls) ? calls : {}, at, found);
    else throw new Error(`${at} is no message`);
  }
}

/** Every message of a locale, called with every sample. */
export async function renderedMessages({ ui, dates, problems }: Locale): Promise<readonly RenderedMessage[]> {
  const found: RenderedMessage[] = [];
  const called = Object.fromEntries(
    Object.entries(problemSamples).map(([code, samples]) => [code, samples.map((values) => [values])]),
  );
  walk(ui as unknown as Tree, uiSamples, 'ui', found);
  walk(dates as unknown as Tree, dateSamples, 'dates', found);
  walk((await problems()).messages, called, 'problems', found);
  return found;
}
