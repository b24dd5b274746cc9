/** One design token: a custom property that a page may set, and its default in light and dark. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const both = (value: string): Pick<Token, 'light' | 'dark'> => ({ light: value, dark: value });

/** Colours of the house. Text tones stand at 4.5:1 or more on `paper` and `band`; lane tones at 3:1 or more. */
export const colourTokens: readonly Token[] = [
  { name: 'paper', light: '#ffffff', dark: '#111418' },
  { name: 'ink', light: '#1c2126', dark: '#e8ebee' },
  { name: 'soft', light: '#56616b', dark: '#a9b3bc' },
  { name: 'faint', light: '#636d77', dark: '#96a1ab' },
  { name: 'rule', light: '#e3e6e9', dark: '#2c333a' },
  {
    name: 'strong-rule',
    light: '#b9c0c6',
    dark: '#535d66',
  },
  { name: 'band', light: '#f7f8f9', dark: '#171b20' },
  { name: 'shade', light: '#1c212609', dark: '#e8ebee0b' },
  { name: 'chip', light: '#eef1f4', dark: '#22292f' },
  { name: 'accent', light: '#0b63ce', dark: '#6db0ff' },
  { name: 'on-accent', light: '#ffffff', dark: '#0b1117' },
  { name: 'on-lane', light: '#ffffff', dark: '#101418' },
  {
    name: 'lane-1',
    light: '#b4472e',
    dark: '#f08a6d',
  },
  { name: 'lane-2', light: '#2667b0', dark: '#7db4f0' },
  { name: 'lane-3', light: '#3d7d46', dark: '#86c98f' },
  { name: 'lane-4', light: '#7a5aa6', dark: '#bda3e6' },
  { name: 'lane-5', light: '#0b7a75', dark: '#6fcbc4' },
  { name: 'lane-6', light: '#91640a', dark: '#dcb464' },
  { name: 'lane-7', light: '#b03a7c', dark: '#f094c2' },
  { name: 'lane-8', light: '#52616e', dark: '#a5b5c2' },
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
  },
  { name: 'radius', ...both('10px') },
  { name: 'padding', ...both('24px') },
];

/** The defaults as declarations of custom properties; colours follow the page's `color-scheme`. */
export function tokenDeclarations(): string {
  const line = ({ name, light, dark }: Token): string =>
    `--_${name}: var(--timeline-${name}, ${light === dark ? light : `light-dark(${light}, ${dark})`});`;
  return [...colourTokens, ...sizeTokens].map(line).join('');
}
