/** The language of the page around an element: its own `lang`, or that of the nearest element that has one, through shadow roots. */
export function languageAround(element: Element): string | undefined {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang !== null && lang !== undefined && lang !== '') return lang;
    const root: Node = (holder ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Calls `changed` when a `lang` or `dir` anywhere around an element changes, until the returned function is called. */
export function watchLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang', 'dir'],
    subtree: true,
  });
  return () => {
    observer.disconnect();
  };
}
