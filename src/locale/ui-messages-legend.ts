/** The signs of the plot. */
export type LegendSign =
  | 'core'
  | 'tint'
  | 'fade'
  | 'arrow'
  | 'dash'
  | 'stub'
  | 'dot'
  | 'handle'
  | 'notch'
  | 'bracket'
  | 'hatch'
  | 'members'
  | 'tie'
  | 'cluster'
  | 'ridge'
  | 'dateline'
  | 'now'
  | 'era'
  | 'link';

export interface LegendMessages {
  readonly title: string;
  readonly signs: string;
  readonly lanes: string;
  readonly statuses: string;
  /** What each sign means, as a phrase. */
  readonly means: Readonly<Record<LegendSign, string>>;
}
