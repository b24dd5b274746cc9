import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a field a property that Lit watches, with an attribute of its name if not said otherwise. Lit's own decorator of this
 * name also serves accessors and the decorators of later standards, which no element here has.
 */
export function property(declaration?: PropertyDeclaration) {
  return (element: LitElement, name: string): void => {
    (element.constructor as typeof LitElement).createProperty(name, declaration);
  };
}
