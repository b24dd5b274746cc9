/**
 * Lets a `*.chromium.test.ts` send any command of Chromium's own protocol to its page: real wheel and touch,
 * emulated media, heap, counters, throttling. Tests call it through `chromium.ts`.
 */
export function chromiumPlugin() {
  const clients = new WeakMap();
  return {
    name: 'chromium',
    async executeCommand({ command, payload, session }) {
      if (command !== 'chromium') return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
}
