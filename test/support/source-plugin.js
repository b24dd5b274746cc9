/** Answers the rules' questions about our sources; the asking side is `source-facts.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { domNames, sourceFacts } from './source-facts.js';

/** @param {string} root the repository */
export function sourcePlugin(root) {
  return {
    name: 'sources',
    executeCommand({ command, payload }) {
      if (command === 'facts-of-folder') return factsOfFolder(root, payload.folder);
      if (command === 'facts-of-texts') return payload.files.map((file) => sourceFacts(file.path, file.text));
      if (command === 'dom-names') return domNames();
      return undefined;
    },
  };
}

function factsOfFolder(root, folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) =>
      sourceFacts(
        path.posix.join(folder, ...name.split(path.sep)),
        readFileSync(path.join(root, folder, name), 'utf8'),
      ),
    );
}
