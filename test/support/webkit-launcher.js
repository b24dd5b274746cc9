/**
 * Runs the tests in WebKitGTK over plain WebDriver. Needs `WebKitWebDriver`, and `Xvfb` where there is no display.
 * No media emulation, no accessibility tree, no viewport command: tests that need them are not run in it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const buttons = { left: 0, middle: 1, right: 2 };

/** WebDriver's code points for keys that have no character. */
const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** A launcher for the `browsers` list of the runner: one window, one test file at a time. */
export function webkitLauncher() {
  const children = [];
  const urls = new Map();
  const settings = stillDesktop();
  let driver;
  let started;

  async function start() {
    const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', XDG_CONFIG_HOME: settings };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(children);
    const port = await freePort();
    children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    driver = await openBrowser(`http://127.0.0.1:${port}`);
    await driver.post('/window/rect', { width: 1024, height: 768 });
  }

  const act = (source) => driver.post('/actions', { actions: [source] });
  const point = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button) => ({ type: 'pointerDown', button: buttons[button] ?? 0 });
  const up = (button) => ({ type: 'pointerUp', button: buttons[button] ?? 0 });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    initialize() {},
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async startSession(id, url) {
      await (started ??= start());
      urls.set(id, url);
      await driver.post('/url', { url });
    },
    async stopSession(id) {
      await driver.post('/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    sendKeys: (_id, names) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: names
          .map((name) => keys[name] ?? name)
          .flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
      }),
    sendMouseMove: (_id, x, y) => point([move(x, y)]),
    sendMouseClick: (_id, x, y, button) => point([move(x, y), down(button), up(button)]),
    sendMouseDown: (_id, button) => point([down(button)]),
    sendMouseUp: (_id, button) => point([up(button)]),
    resetMouse: () => driver.delete('/actions'),
    async stop() {
      await driver?.delete('').catch(() => {});
      for (const child of children.reverse()) child.kill();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/** A folder of desktop settings by which motion is reduced, as it is for the tests in the other engines. */
function stillDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-settings-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  return folder;
}

async function startDisplay(children) {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(display);
  const [number] = await once(display.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits for the driver, opens one browser window, and returns calls relative to it. */
async function openBrowser(address) {
  for (let i = 0; i < 100; i++) {
    const ready = await fetch(`${address}/status`).catch(() => undefined);
    if (ready) break;
    await delay(50);
  }
  const options = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const { sessionId } = await call(`${address}/session`, 'POST', { capabilities: { alwaysMatch: options } });
  const at = `${address}/session/${sessionId}`;
  return {
    post: (place, body) => call(at + place, 'POST', body),
    delete: (place) => call(at + place, 'DELETE'),
  };
}

async function call(url, method, body) {
  const response = await fetch(url, body ? { method, body: JSON.stringify(body) } : { method });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
