import type { CSSResult } from 'lit';

/** A module that brings the styles of what it draws. */
export interface StyledModule {
  readonly styles: readonly CSSResult[];
}

/** A module that is on its way, with its styles in the host's shadow root before anything of it can be drawn. */
export async function withStyles<Module extends StyledModule>(
  host: HTMLElement,
  loading: Promise<Module>,
): Promise<Module> {
  const module = await loading;
  const root = host.shadowRoot;
  const sheets = module.styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  if (root) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  return module;
}
