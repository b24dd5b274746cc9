/**
 * Serves `/strict-page.html`: an empty page that registers the elements from source, under the content policy that a
 * strict page sends. Tests open it through `strict-page.ts`.
 */
import { strictPolicy } from '../../scripts/serve.js';

const body = `<!doctype html>
<html lang="en">
  <head>
    <title>A strict page</title>
    <meta name="color-scheme" content="light dark" />
    <script src="/test/support/hear-violations.js"></script>
    <script type="module" src="/src/define.ts"></script>
  </head>
  <body></body>
</html>`;

export function strictPagePlugin() {
  return {
    name: 'strict-page',
    serve({ path }) {
      if (path !== '/strict-page.html') return undefined;
      return { type: 'html', body, headers: { 'content-security-policy': strictPolicy } };
    },
  };
}
