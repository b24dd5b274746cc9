/**
 * The one-file build holds code of others. What in it makes markup or a program out of text is counted here, and a new
 * place fails the build: Lit's own, behind its Trusted Types policy, is the only one.
 */
import { readFileSync } from 'node:fs';
import { bundlePath } from './bundle.js';

const known = { innerHTML: 1 };

const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTML|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|eval|Function|document\.write(?:ln)?)\b(?!["'`])/g;

/** Prints what is not as known; gives back whether all of it is. */
export function printForeignSinks() {
  const found = {};
  for (const [, sink] of readFileSync(bundlePath, 'utf8').matchAll(sinks))
    found[sink] = (found[sink] ?? 0) + 1;
  const isKnown = JSON.stringify(found) === JSON.stringify(known);
  if (!isKnown) {
    console.error(
      `${bundlePath} makes markup or code of text: ${JSON.stringify(found)}, known is ${JSON.stringify(known)}`,
    );
  }
  return isKnown;
}
