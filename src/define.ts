import { define } from './elements/define-elements.js';

define();
