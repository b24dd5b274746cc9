import type { ReactiveControllerHost } from 'lit';

/** The element in whose shadow root a part stands: the timeline itself, or one that shows the part elsewhere on the page. */
export interface PartHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}
