/**
 * Lets a test in the browser ask Node for what a browser cannot see: the text of our own files, and what one of
 * our programs prints. Tests call it through `node.ts`.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} root the repository */
export function nodePlugin(root) {
  return {
    name: 'node',
    executeCommand({ command, payload }) {
      if (command === 'read-sources') return readSources(root, payload);
      if (command === 'read-text') return { text: readFileSync(inside(root, payload.path), 'utf8') };
      if (command === 'run-node') return runNode(root, payload);
      return undefined;
    },
  };
}

function readSources(root, { folder, ending = '.ts' }) {
  return readdirSync(inside(root, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      path: path.posix.join(folder, ...name.split(path.sep)),
      text: readFileSync(path.join(root, folder, name), 'utf8'),
    }));
}

function runNode(cwd, { args, input = '' }) {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin.on('error', () => {}); // The program may end without reading what we hand it.
    child.stdin.end(input);
  });
}

function inside(root, place) {
  const found = path.resolve(root, place);
  if (path.relative(root, found).startsWith('..'))
    throw new Error(`${place} lies outside of the repository.`);
  return found;
}
