/** One design token: a custom property that a page may set, its default in light and dark, and what it colours or sizes. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly meaning: string;
}

const both = (value: string): Pick<Token, 'light' | 'dark'> => ({ light: value, dark: value });

/** Colours of the house. Text tones stand at 4.5:1 or more on `paper` and `band`; lane tones at 3:1 or more. */
export const colourTokens: readonly Token[] = [
  { name: 'paper', light: '#ffffff', dark: '#111418', meaning: 'The ground everything stands on.' },
  { name: 'ink', light: '#1c2126', dark: '#e8ebee', meaning: 'Titles and other first text.' },
  { name: 'soft', light: '#56616b', dark: '#a9b3bc', meaning: 'Dates and other second text.' },
  { name: 'faint', light: '#66707a', dark: '#96a1ab', meaning: 'Axis lines, chips, least text.' },
  { name: 'rule', light: '#e3e6e9', dark: '#2c333a', meaning: 'Rules between cells of the axis and parts.' },
  {
    name: 'strong-rule',
    light: '#b9c0c6',
    dark: '#535d66',
    meaning: 'Rules where the context row changes, and under the lanes.',
  },
  { name: 'band', light: '#f7f8f9', dark: '#171b20', meaning: 'Every other lane.' },
  { name: 'shade', light: '#1c212609', dark: '#e8ebee0b', meaning: 'Weekends.' },
  { name: 'chip', light: '#eef1f4', dark: '#22292f', meaning: 'Buttons and the overview.' },
  { name: 'accent', light: '#0b63ce', dark: '#6db0ff', meaning: 'Focus, selection, the dateline.' },
  { name: 'on-accent', light: '#ffffff', dark: '#0b1117', meaning: 'Text on the accent.' },
  { name: 'on-lane', light: '#ffffff', dark: '#101418', meaning: 'Text on a solid bar of a lane.' },
  {
    name: 'lane-1',
    light: '#b4472e',
    dark: '#f08a6d',
    meaning: 'Marks of the first lane, and of every ninth after it.',
  },
  { name: 'lane-2', light: '#2667b0', dark: '#7db4f0', meaning: 'Marks of the second lane.' },
  { name: 'lane-3', light: '#3d7d46', dark: '#86c98f', meaning: 'Marks of the third lane.' },
  { name: 'lane-4', light: '#7a5aa6', dark: '#bda3e6', meaning: 'Marks of the fourth lane.' },
  { name: 'lane-5', light: '#0b7a75', dark: '#6fcbc4', meaning: 'Marks of the fifth lane.' },
  { name: 'lane-6', light: '#91640a', dark: '#dcb464', meaning: 'Marks of the sixth lane.' },
  { name: 'lane-7', light: '#b03a7c', dark: '#f094c2', meaning: 'Marks of the seventh lane.' },
  { name: 'lane-8', light: '#52616e', dark: '#a5b5c2', meaning: 'Marks of the eighth lane.' },
];

/** How many lane colours there are before they repeat. */
const laneColours = 8;

/** The tone of the lane at place `lane`, counted from 0. */
export function laneTone(lane: number): string {
  return `lane-${String((lane % laneColours) + 1)}`;
}

export const sizeTokens: readonly Token[] = [
  {
    name: 'font',
    ...both("Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"),
    meaning: 'The family of all text.',
  },
  { name: 'radius', ...both('10px'), meaning: 'Corners of the whole; its parts take a share of it.' },
  { name: 'padding', ...both('24px'), meaning: 'Room between the edge and what stands inside.' },
];

/** The defaults as declarations of custom properties; colours follow the page's `color-scheme`. */
export function tokenDeclarations(): string {
  const line = ({ name, light, dark }: Token): string =>
    `--_${name}: var(--timeline-${name}, ${light === dark ? light : `light-dark(${light}, ${dark})`});`;
  return [...colourTokens, ...sizeTokens].map(line).join('');
}
