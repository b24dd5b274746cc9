import { wait } from './browser.js';

/** No single call may take longer: a library that does has failed at that size. */
export const callLimitMs = 60_000;

/** A call took longer than it may; the page may still be busy with it. */
export class TooLong extends Error {}

/**
 * Speaks to one page by Chromium's protocol: calls of the stage, counters of the main thread in CPU time, memory of all isolates,
 * pictures, real input.
 */
export class PageDriver {
  #page;
  #session;
  #browserSession;
  errors = [];

  static async of(browser, page) {
    const driver = new PageDriver();
    driver.#page = page;
    driver.#session = await page.createCDPSession();
    driver.#browserSession = await browser.target().createCDPSession();
    page.on('pageerror', (error) => driver.errors.push(String(error?.message ?? error).slice(0, 300)));
    await driver.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await driver.#session.send('HeapProfiler.enable');
    return driver;
  }

  async open(address) {
    await this.#page.goto(address, { waitUntil: 'load' });
    await this.#page.waitForFunction(() => 'stage' in globalThis);
  }

  /** Calls a function of the stage and gives its value, or throws what it threw. */
  async call(name, ...args) {
    const expression = `stage[${JSON.stringify(name)}](...${JSON.stringify(args)})`;
    const answered = this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    answered.catch(() => {});
    const { result, exceptionDetails } = await this.#within(answered, name);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description?.slice(0, 500) ?? exceptionDetails.text);
    }
    return result.value;
  }

  async #within(answered, name) {
    const late = wait(callLimitMs).then(() => {
      throw new TooLong(`${name} took over ${callLimitMs / 1_000} s`);
    });
    late.catch(() => {});
    return Promise.race([answered, late]);
  }

  /** Counters of the main thread, in ms of CPU time since the page began. */
  async counters() {
    const { metrics } = await this.#within(this.#session.send('Performance.getMetrics'), 'getMetrics');
    const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      busyMs: of.TaskDuration * 1_000,
      scriptMs: of.ScriptDuration * 1_000,
      layoutMs: (of.LayoutDuration + of.RecalcStyleDuration) * 1_000,
      nodes: of.Nodes,
    };
  }

  /** CPU time of all processes of the browser, in ms: what was moved off the main thread shows here. */
  async processCpuMs() {
    const { processInfo } = await this.#browserSession.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
  }

  /** Bytes in use by the page and its workers, typed arrays included, after two forced collections. */
  async memory({ isCollecting = true } = {}) {
    const parts = { heap: 0, buffers: 0, isolates: 0 };
    const workers = this.#page.workers().map(({ client }) => client);
    for (const session of [this.#session, ...workers]) {
      if (isCollecting) {
        for (let i = 0; i < 2; i++)
          await this.#within(session.send('HeapProfiler.collectGarbage'), 'collectGarbage');
      }
      const usage = await this.#within(session.send('Runtime.getHeapUsage'), 'getHeapUsage');
      parts.heap += usage.usedSize;
      parts.buffers += usage.backingStorageSize ?? 0;
      parts.isolates++;
    }
    return { ...parts, bytes: parts.heap + parts.buffers };
  }

  /**
   * Waits until the page and its workers do next to nothing: two quarters of a second in which the renderer used less than a
   * tenth of one core. Tells the greatest memory seen meanwhile, garbage included.
   */
  async quiet({ limitMs = 30_000 } = {}) {
    const until = Date.now() + limitMs;
    let still = 0;
    let peakBytes = 0;
    let before = await this.processCpuMs();
    while (still < 2 && Date.now() < until) {
      await wait(250);
      const now = await this.processCpuMs();
      still = now - before < 25 ? still + 1 : 0;
      const { bytes } = await this.memory({ isCollecting: false });
      peakBytes = Math.max(peakBytes, bytes);
      before = await this.processCpuMs();
    }
    return { isQuiet: still >= 2, peakBytes };
  }

  /** The container as PNG. Forces a paint, so never within anything timed. */
  async picture() {
    const clip = { x: 20, y: 20, width: 1200, height: 640, scale: 1 };
    const { data } = await this.#within(
      this.#session.send('Page.captureScreenshot', { format: 'png', clip }),
      'captureScreenshot',
    );
    return Buffer.from(data, 'base64');
  }

  mouse(type, x, y, more = {}) {
    const event = { type, x, y, button: 'none', pointerType: 'mouse', ...more };
    return this.#within(this.#session.send('Input.dispatchMouseEvent', event), type);
  }
}
