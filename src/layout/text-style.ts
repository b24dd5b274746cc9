/** The kinds of text a Scene holds. Sizes in CSS px, none under 12. */
export interface TextStyle {
  readonly sizePx: number;
  readonly weight: number;
  readonly italic: boolean;
}

export const textStyles = {
  heading: { sizePx: 17, weight: 650, italic: false },
  title: { sizePx: 12.5, weight: 560, italic: false },
  uprightTitle: { sizePx: 14, weight: 600, italic: false },
  date: { sizePx: 12, weight: 400, italic: false },
  chip: { sizePx: 12, weight: 400, italic: true },
  lane: { sizePx: 12, weight: 600, italic: false },
  tick: { sizePx: 12, weight: 400, italic: false },
  context: { sizePx: 12, weight: 600, italic: false },
  line: { sizePx: 12, weight: 600, italic: false },
  count: { sizePx: 12, weight: 600, italic: false },
} as const satisfies Readonly<Record<string, TextStyle>>;

export type TextKind = keyof typeof textStyles;

/** How wide a text stands, in CSS px. Never less than what the page will need. */
export type TextMeasure = (text: string, kind: TextKind) => number;
