import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextStep, stepOfView } from '../layout/overview-steps.js';
import { gripPx, gripZones, type ViewEdge, windowOf, withEdgeAt } from '../layout/overview-window.js';
import type { Plan } from '../layout/plan-lanes.js';
import { spanOf, type Viewport, type ViewportLimits } from '../layout/viewport.js';
import type { WordsContext } from '../locale/words-context.js';
import type { Palette } from '../paint/palette.js';
import { isSameView, remembered, rememberScale } from '../state/past-views.js';
import type { Store } from '../state/store.js';
import type { Instant } from '../time/instant.js';
import { OverviewDates } from './overview-dates.js';
import { OverviewDrag } from './overview-drag.js';
import { OverviewPicture } from './overview-picture.js';
import { edgeInWords } from './overview-words.js';
import { SizeController } from './size-controller.js';

/** How the overview moves the view. */
export interface OverviewView {
  /** Where the view is, or where a glide under way will end. */
  readonly target: Viewport;
  readonly limits: ViewportLimits;
  jumpTo(viewport: Viewport): void;
  /** Goes there softly, within the limits. */
  glideTo(viewport: Viewport): void;
}

export interface OverviewOptions {
  /** The outermost element of the part, once it is rendered. */
  readonly element: () => HTMLElement | null | undefined;
  readonly store: Store;
  readonly view: OverviewView;
  /** The lanes as they are drawn; another one where data, filter or language changed. */
  readonly plan: () => Plan | undefined;
  /** Another one where the theme changed. */
  readonly palette: () => Palette | undefined;
  /** How dates are said. Undefined while there is nothing to show. */
  readonly words: () => WordsContext | undefined;
  /** The room for the names of lanes beside the plot: the strip begins where the plot does. */
  readonly gutterPx: () => number;
  /** A drag has begun or ended. */
  readonly setDragging: (isDragging: boolean) => void;
  /** Says something through the polite live region. */
  readonly announce: (text: string) => void;
}

const edges: readonly ViewEdge[] = ['start', 'end'];
/** How finely the two sliders tell where on the whole they stand. */
export const sliderSteps = 1000;
/** A gutter narrower than this has no room for the strip's name. */
const leastNamePx = 88;

/**
 * Keeps the strip that shows all events small, and a window on it that shows what is in view. The picture is drawn once for each
 * plan, size and theme; a frame moves the window alone, and words wait for an update of the component.
 */
export class OverviewController implements ReactiveController {
  readonly dates: OverviewDates;
  readonly #options: OverviewOptions;
  readonly #size: SizeController;
  readonly #drag: OverviewDrag;
  readonly #picture = new OverviewPicture();
  #element: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, options: OverviewOptions) {
    this.#options = options;
    // Before the size is taken, the gutter has to have its width.
    host.addController(this);
    this.#size = new SizeController(
      host,
      () => this.#part('.strip'),
      () => {
        this.update();
      },
    );
    this.#drag = new OverviewDrag({
      whole: () => this.#whole(),
      viewport: () => options.store.state.viewport,
      limits: () => options.view.limits,
      show: (viewport) => {
        options.view.jumpTo(viewport);
      },
      begin: () => {
        options.setDragging(true);
      },
      end: (before, isGivenUp) => {
        options.setDragging(false);
        if (isGivenUp) options.view.jumpTo(before);
        else rememberScale(options.store, before);
        host.requestUpdate();
      },
      centre: (viewport) => {
        options.view.glideTo(viewport);
      },
    });
    this.dates = new OverviewDates(host, options);
  }

  hostUpdated(): void {
    const element = this.#options.element() ?? undefined;
    if (element !== this.#element) {
      this.#element?.removeEventListener('keydown', this.#onKeydown);
      this.#element?.removeEventListener('input', this.#onInput);
      this.#element = element;
      element?.addEventListener('keydown', this.#onKeydown);
      element?.addEventListener('input', this.#onInput);
      this.#drag.attach(this.#part('.strip'));
    }
    if (!element) return;
    const gutterPx = this.#options.gutterPx();
    element.style.setProperty('--_gutter', `${String(gutterPx)}px`);
    element.classList.toggle('nameless', gutterPx < leastNamePx);
    this.update();
    this.#speak(this.#options.store.state.viewport);
  }

  hostDisconnected(): void {
    this.#drag.cancel();
  }

  /** Brings the strip in step with the view. To be called once a frame. */
  update(): void {
    const whole = this.#whole();
    const canvas = this.#part('canvas');
    if (!whole || !(canvas instanceof HTMLCanvasElement)) return;
    const { plan, palette, store } = this.#options;
    this.#picture.paint(canvas, plan(), whole, palette());
    const seen = windowOf(whole, store.state.viewport);
    const zones = gripZones(seen, whole.widthPx);
    const frame = this.#part('.window');
    if (frame) {
      frame.style.transform = translation(seen.left);
      frame.style.width = `${String(seen.width)}px`;
    }
    const start = this.#part('.grip-start');
    const end = this.#part('.grip-end');
    if (start) start.style.transform = translation(zones.windowFrom - gripPx);
    if (end) end.style.transform = translation(zones.windowTo);
  }

  #part(selector: string): HTMLElement | undefined {
    return this.#element?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** All of the data in the width of the strip. */
  #whole(): Viewport | undefined {
    const { store, plan } = this.#options;
    const { centre, spanMs } = store.state.fit;
    const widthPx = this.#size.width;
    return widthPx > 0 && plan() ? { centre, spanMs, widthPx } : undefined;
  }

  /** Tells the two sliders where they stand, as a place and in words. */
  #speak(viewport: Viewport): void {
    const words = this.#options.words();
    if (!words) return;
    const whole = spanOf(this.#options.store.state.fit);
    for (const edge of edges) {
      const slider = this.#slider(edge);
      if (!slider) continue;
      const share = (spanOf(viewport)[edge] - whole.start) / (whole.end - whole.start);
      slider.value = String(Math.round(share * sliderSteps));
      slider.ariaValueText = edgeInWords(viewport, edge, words);
    }
  }

  #slider(edge: ViewEdge): HTMLInputElement | undefined {
    const slider = this.#part(`.grip-${edge} input`);
    return slider instanceof HTMLInputElement ? slider : undefined;
  }

  #edgeOf(target: EventTarget | null): ViewEdge | undefined {
    return edges.find((edge) => this.#slider(edge) === target);
  }

  /** Moves an end as a key or a screen reader asks for it; quick presses add up. */
  #moveEdge(edge: ViewEdge, at: Instant, isFirst: boolean): void {
    const { view, store } = this.#options;
    const { target } = view;
    const wanted = withEdgeAt(target, edge, at, view.limits);
    if (isFirst && !isSameView(wanted, target)) store.set({ past: remembered(store.state.past, target) });
    view.glideTo(wanted);
    this.#speak(wanted);
  }

  /** One step of the calendar from where an end stands; a large one crosses a quarter of the view. */
  #stepped(edge: ViewEdge, direction: 1 | -1, isLarge: boolean): Instant | undefined {
    const words = this.#options.words();
    const { target } = this.#options.view;
    const at = spanOf(target)[edge];
    return words && nextStep(at, direction, stepOfView(target.spanMs, isLarge), words.zone);
  }

  /** The farthest an end goes: that of the whole, or one large step from the other end. */
  #farthest(edge: ViewEdge, key: 'Home' | 'End'): Instant | undefined {
    const whole = spanOf(this.#options.store.state.fit);
    if (edge === 'start' && key === 'Home') return whole.start;
    if (edge === 'end' && key === 'End') return whole.end;
    return edge === 'start' ? this.#stepped('end', -1, true) : this.#stepped('start', 1, true);
  }

  #wanted(edge: ViewEdge, key: string): Instant | undefined {
    switch (key) {
      // Time runs to the right in every language.
      case 'ArrowRight':
      case 'ArrowUp':
        return this.#stepped(edge, 1, false);
      case 'ArrowLeft':
      case 'ArrowDown':
        return this.#stepped(edge, -1, false);
      case 'PageUp':
        return this.#stepped(edge, 1, true);
      case 'PageDown':
        return this.#stepped(edge, -1, true);
      case 'Home':
      case 'End':
        return this.#farthest(edge, key);
      default:
        return undefined;
    }
  }

  readonly #onKeydown = (press: KeyboardEvent): void => {
    const edge = this.#edgeOf(press.target);
    if (!edge || press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return;
    const at = this.#wanted(edge, press.key);
    if (at === undefined) return;
    press.preventDefault();
    this.#moveEdge(edge, at, !press.repeat);
  };

  /** A slider moved by other means than our keys: one step is as a press of an arrow, any other a place on the whole. */
  readonly #onInput = (input: Event): void => {
    const edge = this.#edgeOf(input.target);
    const slider = edge && this.#slider(edge);
    if (!slider) return;
    const whole = spanOf(this.#options.store.state.fit);
    const placeOf = (at: Instant): number => ((at - whole.start) / (whole.end - whole.start)) * sliderSteps;
    const steps = slider.valueAsNumber - Math.round(placeOf(spanOf(this.#options.view.target)[edge]));
    const at =
      Math.abs(steps) === 1
        ? this.#stepped(edge, steps > 0 ? 1 : -1, false)
        : whole.start + (slider.valueAsNumber / sliderSteps) * (whole.end - whole.start);
    if (at !== undefined) this.#moveEdge(edge, at, true);
  };
}

function translation(px: number): string {
  return `translateX(${String(px)}px)`;
}
