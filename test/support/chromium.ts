import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Sends one command of Chromium's protocol to this page and gives back its answer, for example
 * `sendToChromium('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 100 })`.
 * Only `*.chromium.test.ts` files may use it: other engines do not understand it.
 */
export function sendToChromium<Answer = unknown>(method: string, params: object = {}): Promise<Answer> {
  return executeServerCommand<Answer, object>('chromium', { method, params });
}
