import { EventTimeline } from './elements/event-timeline.js';

if (!customElements.get('event-timeline')) customElements.define('event-timeline', EventTimeline);
