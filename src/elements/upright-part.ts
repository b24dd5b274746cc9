import { uprightStyles } from './upright.styles.js';

export { UprightPlot } from '../controllers/upright-plot.js';

export const styles = [uprightStyles];
