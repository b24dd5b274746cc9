import { css } from 'lit';

/**
 * Where page or reader ask for larger text, everything is larger: what is measured and painted keeps to its words. A window keeps 320
 * of its px. Only where boxes and pointers are told in the same px then, which is where the zoom of an element can be asked for; and
 * by an angle only where lengths cannot be divided: some engines that can take the angle between two lengths wrong.
 */
const largeText =
  typeof Element !== 'undefined' && 'currentCSSZoom' in Element.prototype
    ? css`
        .base {
          zoom: max(1, tan(atan2(min(1rem, 5vw), 16px)));
        }
        @supports (zoom: calc(1rem / 1px)) {
          .base {
            zoom: max(1, min(1rem, 5vw) / 16px);
          }
        }
      `
    : css``;

/**
 * Fills what a page gives: of its own accord an element would be as wide as the window and as narrow as a dot, also in rows, floats
 * and cells, which ask for its width before they give it one.
 */
export const roomStyles = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
    min-height: 0;
  }
  :host::before {
    content: '. .';
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 100vw;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    container-type: inline-size;
  }
  ${largeText}
`;
