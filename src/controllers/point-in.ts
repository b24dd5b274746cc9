/** How many px of the page one of an element's own is: more than one where page or reader ask for larger text. */
export function scaleOf(element: Element): number {
  // Engines that do not know it do not scale by style sheet either.
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Where a point of the window lies in an element, in its own px. */
export function pointIn(
  element: Element,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
