import { css, nothing } from 'lit';
import { KeyboardController } from '../controllers/keyboard-controller.js';
import { LatePart } from '../controllers/late-parts.js';
import { PopoverController } from '../controllers/popover-controller.js';
import { SizeController } from '../controllers/size-controller.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { legendOf } from '../layout/legend.js';
import type { CompanionPart } from './companion.js';
import { DetailsPart } from './details-part.js';
import { detailsStyles } from './details.styles.js';
import { FindPart } from './find-part.js';
import { findStyles } from './find-panel.styles.js';
import { withStyles } from './late-styles.js';
import { OverviewPart } from './overview-part.js';
import { overviewStyles } from './overview.styles.js';
import type { PartHost } from './part-host.js';
import type { TimelineToolbar } from './timeline-toolbar.js';
import { readControls } from './toolbar-controls.js';
import { ToolbarPart } from './toolbar-part.js';
import { panelStyles, toolbarStyles } from './toolbar.styles.js';

/** Elsewhere on the page a part has the room the page gives it, and no edge towards a plot. */
const ownStyles = css`
  .toolbar .panel {
    inset-inline: 0 auto;
  }
  .details {
    border-block-start: 0;
    border-radius: var(--_radius);
  }
  .find {
    width: auto;
  }
  .overview {
    padding-inline: 14px 0;
  }
`;

export const styles = [panelStyles, toolbarStyles, detailsStyles, findStyles, overviewStyles, ownStyles];

/** Keys that act anywhere inside a timeline act here too: Escape, and those that open something. */
function listenToKeys(host: PartHost, core: TimelineCore): void {
  new KeyboardController(host, {
    context: () => core.commandContext,
    listbox: () => null,
    isVertical: () => core.isVertical,
    shortcuts: () => core.host.settings.shortcuts,
    keymap: () => core.host.settings.keymap,
  });
}

export function toolbarCompanion(host: TimelineToolbar, core: TimelineCore): CompanionPart {
  listenToKeys(host, core);
  const size = new SizeController(
    host,
    () => host.shadowRoot?.querySelector('.base'),
    () => {
      // The size is first known while an update is coming to its end, and another is asked for after it.
      queueMicrotask(() => {
        host.requestUpdate();
      });
    },
  );
  new PopoverController(host, {
    panel: () => core.store.state.panel,
    close: () => {
      core.store.set({ panel: 'none' });
    },
  });
  return new ToolbarPart(host, core, {
    controls: () => readControls(host.controls, core.host.settings.now === 'follow'),
    roomPx: () => size.width,
  });
}

export function detailsCompanion(host: PartHost, core: TimelineCore): CompanionPart {
  listenToKeys(host, core);
  const part = new DetailsPart(host, core, () => 'below');
  return {
    template: () => part.template(),
    focusDetails: () => {
      host.requestUpdate();
      void host.updateComplete.then(() => {
        host.shadowRoot?.querySelector<HTMLElement>('#details-heading')?.focus();
      });
    },
  };
}

export function overviewCompanion(host: PartHost, core: TimelineCore): CompanionPart {
  listenToKeys(host, core);
  const part = new OverviewPart(host, core, () => 0);
  const update = (): void => {
    part.update();
  };
  core.onFrame.add(update);
  return {
    template: () => part.template(),
    leave: () => {
      core.onFrame.delete(update);
    },
  };
}

export function searchCompanion(host: PartHost, core: TimelineCore): CompanionPart {
  listenToKeys(host, core);
  const part = new FindPart(host, core);
  // The command that opens the timeline's own field leads here instead.
  const stop = core.store.subscribe((state) => {
    if (state.panel !== 'find') return;
    core.store.set({ panel: 'none' });
    host.shadowRoot?.querySelector<HTMLElement>('input')?.focus();
  });
  return { template: () => part.template(), leave: stop };
}

export function legendCompanion(host: PartHost, core: TimelineCore): CompanionPart {
  const legend = new LatePart(host, () => withStyles(host, import('./legend.js')));
  return {
    template: () => {
      const { surroundings, plot, store } = core;
      const { table } = store.state;
      const template = legend.get()?.legendTemplate;
      if (!template || !surroundings || !table || !plot.scene) return nothing;
      return template({ wording: surroundings.wording, ...legendOf(plot.scene, table) });
    },
  };
}
