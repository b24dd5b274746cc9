import type { TimelineEventDetails, TimelineEventName } from '../controllers/event-details.js';

/** The component's DOM events, as `addEventListener` knows them. */
export type TimelineEventMap = {
  [Name in TimelineEventName]: CustomEvent<TimelineEventDetails[Name]>;
};

/** Sends one of the component's DOM events from `element`. */
export function send<Name extends TimelineEventName>(
  element: HTMLElement,
  name: Name,
  detail: TimelineEventDetails[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  // Lets `document.addEventListener('timeline-select', …)` know what it gets.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends TimelineEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface DocumentEventMap extends TimelineEventMap {}
}
