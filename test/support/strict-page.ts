/** An iframe of this origin under a strict content policy, with our elements registered from source. */
export interface StrictPage {
  readonly document: Document;
  readonly window: Window;
  /** What the policy has refused so far: directive, address and place of each. */
  readonly violations: readonly string[];
  close(): void;
}

/** Opens the strict page, 1040 px wide, and waits until its scripts have run. */
export async function openStrictPage(): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.src = '/strict-page.html';
  frame.title = 'A strict page';
  frame.width = '1040';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('The strict page did not load.');
  return {
    document: contentDocument,
    window: contentWindow,
    violations: (contentWindow as unknown as { readonly violations: readonly string[] }).violations,
    close: () => frame.remove(),
  };
}
