import { expect } from '@open-wc/testing';
import { runNode } from '../support/node.js';

const program = `
import { shorten } from './scripts/short-templates.js';
import { text } from 'node:stream/consumers';
console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(shorten)));
`;

/** A source, and what is left of it. */
const cases: readonly [string, string][] = [
  ['const a = css`\n  :host {\n    color: red;\n  }\n`;', 'const a = css` :host{color:red}`;'],
  ['css`a  b, c > d{ width: calc(1px + ${x}  * 2) }`', 'css`a b,c > d{width:calc(1px + ${x} * 2)}`'],
  [`css\`/* why */ p::before { content: "a;  {b}" }\``, `css\` p::before{content:"a;  {b}"}\``],
  ['html`<p>\n  one   <b>two</b>\n</p>`', 'html`<p> one   <b>two</b> </p>`'],
  [
    'html`<ul>\n  ${items.map((i) => html`<li>\n${i}</li>`)}\n</ul>`',
    'html`<ul> ${items.map((i) => html`<li> ${i}</li>`)} </ul>`',
  ],
  ['svg`<g>\n<path d="M0 0\n1 1"></path></g>`', 'svg`<g> <path d="M0 0 1 1"></path></g>`'],
  [
    'css`@media (width < 600px) and (hover: hover) { a:hover { --x: 1 } }`',
    'css`@media (width < 600px) and (hover:hover){a:hover{--x:1}}`',
  ],
  ['const text = `a\n  b {  c }`; other`x\n y`', 'const text = `a\n  b {  c }`; other`x\n y`'],
];

describe('shortened templates', () => {
  it('lose what means nothing to a browser, and nothing else', async () => {
    const sources = JSON.stringify(cases.map(([source]) => source));
    const { stdout, stderr } = await runNode(['--input-type=module', '-e', program], sources);
    expect(JSON.parse(stdout || '[]'), stderr).to.deep.equal(cases.map(([, short]) => short));
  }).timeout(10_000); // A compiler starts.
});
