import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = path.join(root, 'node_modules', '.bin');

/**
 * Runs a program of an installed package, or Node itself, at the top of the repository.
 * @param {readonly string[]} command program and arguments
 * @param {{ shown?: boolean, env?: Record<string, string> }} [options] `shown`: its output goes to ours as it comes
 * @returns {Promise<{ code: number, output: string }>} its exit code, and everything it printed
 */
export function run([program, ...args], { shown = true, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        chunks.push(chunk);
        if (shown) to.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
