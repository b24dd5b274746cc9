/** Runs the stories of one CSF module as tests: rendered, played, without a warning, without an axe violation, Scene as stored. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import { loadTestFonts } from './load-test-fonts.js';

/** One story of a CSF module, as far as the tests look at it. */
export interface Story {
  readonly args?: object;
  readonly parameters?: {
    /** Something is written to the console, and must be. */
    readonly warns?: boolean;
    /** A scrollbar stands in it, which takes room in some engines: its Scene is that of Chromium. */
    readonly scrolls?: boolean;
    /** It shows what stands while data are on their way, and nobody waits for them. */
    readonly isWaiting?: boolean;
    /** What the clock shows while it is tested, in ms since 1970: its picture depends on the present. */
    readonly present?: number;
  };
  readonly render?: (args: object) => unknown;
  readonly play?: (context: { readonly canvasElement: HTMLElement; readonly args: object }) => Promise<void>;
}

interface Timeline extends HTMLElement {
  readonly settled?: Promise<void>;
  toSVG?(options: { readonly span: 'view' }): Promise<string>;
}

interface SceneResult {
  readonly same: boolean;
  readonly stored: string;
  readonly changed: string;
}

/** A plot draws, loads and speaks in its own time: what a story may take before it is called stuck. */
const storyLimitMs = 10_000;

/** One width in every engine, whatever window it opens: Scenes are made for it. */
const storyWidth = '1040px';

/** The exports of a stories file. */
export type Stories = Record<string, Story & { readonly title?: string }>;

/**
 * Declares one test per exported story. What a story leaves out is taken from `default`, as in Storybook. Scenes are
 * compared unless told otherwise: they are the same in every colour scheme and need it once.
 */
export function testStories({ default: meta, ...stories }: Stories, comparesScenes = true): void {
  const title = meta?.title ?? 'Stories without a title';
  describe(title, () => {
    before(async () => {
      // As in Storybook: the page goes with the reader's scheme.
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      await loadTestFonts();
    });
    for (const [exported, story] of Object.entries(stories)) {
      it(exported, async function () {
        this.timeout(storyLimitMs);
        const whole = { ...meta, ...story, args: { ...meta?.args, ...story.args } };
        await testStory(whole, comparesScenes ? `${title} ${inWords(exported)}` : undefined);
      });
    }
  });
}

/** WebKitGTK words dates as the system does; what is drawn then depends on the machine. */
const isChromium = navigator.userAgent.includes('Chrome');
const bringsItsWords = /Chrome|Firefox/.test(navigator.userAgent);

/** The name of an export as Storybook shows it: `WithAnEventOpen` is `With An Event Open`. */
function inWords(exported: string): string {
  return exported.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
}

/** Tests one story; where it has a Scene to its name, that too. */
async function testStory(
  { args = {}, parameters, render: template, play }: Story,
  scene: string | undefined,
): Promise<void> {
  const canvasElement = document.body.appendChild(document.createElement('main'));
  canvasElement.style.width = storyWidth;
  const warnings = hearWarnings();
  const { now } = Date;
  const present = parameters?.present;
  if (present !== undefined) Date.now = () => present;
  try {
    render(template?.(args), canvasElement);
    const isWaiting = parameters?.isWaiting ?? false;
    await settle(canvasElement, isWaiting);
    await play?.({ canvasElement, args });
    await settle(canvasElement, isWaiting);

    expectWarnings(warnings.heard, parameters?.warns ?? false);
    await expect(canvasElement).to.be.accessible({ ignoredRules: ['region', 'landmark-one-main'] });
    const timeline = canvasElement.querySelector<Timeline>('event-timeline');
    if (
      scene !== undefined &&
      timeline?.toSVG &&
      bringsItsWords &&
      (parameters?.scrolls !== true || isChromium)
    )
      await expectStoredScene(scene, await timeline.toSVG({ span: 'view' }));
  } finally {
    warnings.stop();
    Date.now = now;
    canvasElement.remove();
  }
}

async function settle(canvasElement: HTMLElement, isWaiting: boolean): Promise<void> {
  const timelines = isWaiting ? [] : canvasElement.querySelectorAll<Timeline>('event-timeline');
  for (const timeline of timelines) await timeline.settled;
  await new Promise(requestAnimationFrame);
}

function hearWarnings(): { readonly heard: readonly string[]; stop(): void } {
  const heard: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...parts: unknown[]) => void heard.push(parts.join(' '));
  const onViolation = (violation: SecurityPolicyViolationEvent): void => {
    heard.push(`content policy: ${violation.violatedDirective}`);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return {
    heard,
    stop() {
      Object.assign(console, { warn, error });
      document.removeEventListener('securitypolicyviolation', onViolation);
    },
  };
}

function expectWarnings(heard: readonly string[], expected: boolean): void {
  if (!expected && heard.length > 0) throw new Error(`The story warns: ${heard.join('\n')}`);
  if (expected && heard.length === 0) throw new Error('The story is marked `warns`, and does not warn.');
}

async function expectStoredScene(title: string, scene: string): Promise<void> {
  const story = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const { same, stored, changed } = await executeServerCommand<SceneResult, object>('compare-scene', {
    story,
    scene,
  });
  if (!same) {
    throw new Error(
      `The Scene is not that of ${stored}; the new one is ${changed}. If it is better: npx wtr --update-snapshots <this file>`,
    );
  }
}
