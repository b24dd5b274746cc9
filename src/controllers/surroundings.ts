export { surroundingsOf, type Surroundings, type SpeakingSettings } from '../a11y/surroundings.js';
