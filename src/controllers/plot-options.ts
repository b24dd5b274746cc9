import type { Scene, SceneItem } from '../layout/scene.js';
import type { OptionWords } from './option-layer.js';
import type { PlotRequest } from './plot-request.js';
import type { PlotElements } from './plot-layers.js';
import type { UprightPlot } from './upright-plot.js';

/** What a plot asks of the component, and tells it. */
export interface PlotOptions {
  readonly elements: () => PlotElements | undefined;
  readonly request: () => PlotRequest | undefined;
  readonly optionWords: (item: SceneItem, place: number, scene: Scene) => OptionWords;
  readonly selectedKey: () => string;
  /** Fetches the code for upright plots; where time never runs down it is not asked for. */
  readonly loadUpright: () => Promise<UprightPlot>;
  /** It has come, or there is another room for the plot; and a plan of many events, which took its time. */
  readonly onUpright: () => void;
  readonly onUprightPlan: () => void;
  /** `isAwaited` has changed. */
  readonly onAwaited: () => void;
  /** After each frame. */
  readonly onFrame: (scene: Scene) => void;
  /** Once the view has been still for a while. */
  readonly onRest: (scene: Scene) => void;
}
