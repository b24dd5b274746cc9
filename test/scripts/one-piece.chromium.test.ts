import { expect } from '@open-wc/testing';
import { runNode } from '../support/node.js';

const program = `
import { inOnePiece } from './scripts/one-piece.js';
import { text } from 'node:stream/consumers';
console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(inOnePiece)));
`;

/** A source, and what stands in the one-file build for it. */
const cases: readonly [string, string][] = [
  [
    "const load = () => import('./list.js');",
    "import * as lateModule0 from './list.js';const load = () => Promise.resolve(lateModule0);",
  ],
  [
    "a(() => import('./a.js'));\nb(async () => (await import('./b.js')).b);",
    "import * as lateModule0 from './a.js';import * as lateModule1 from './b.js';" +
      'a(() => Promise.resolve(lateModule0));\nb(async () => (await Promise.resolve(lateModule1)).b);',
  ],
  ["let list: typeof import('./list.js');", "let list: typeof import('./list.js');"],
  ['const text = "import(\'./x.js\')";', 'const text = "import(\'./x.js\')";'],
  ["import { x } from './x.js';", "import { x } from './x.js';"],
];

describe('a build in one piece', () => {
  it('has at its top what the sources import late', async () => {
    const sources = JSON.stringify(cases.map(([source]) => source));
    const { stdout, stderr } = await runNode(['--input-type=module', '-e', program], sources);
    expect(JSON.parse(stdout || '[]'), stderr).to.deep.equal(cases.map(([, whole]) => whole));
  }).timeout(10_000); // A compiler starts.
});
