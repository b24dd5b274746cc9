import { expect } from '@open-wc/testing';
import { runNode } from '../support/node.js';

const program = `
import { SourceMap } from 'node:module';
import { minify } from 'terser';
import { nearAlike } from './scripts/near-alike.js';
import { text } from 'node:stream/consumers';
const { codes, source } = JSON.parse(await text(process.stdin));
const { code, map } = await minify({ 'source.js': source }, { module: true, compress: false, sourceMap: true });
const moved = nearAlike(code, map);
const found = new SourceMap(JSON.parse(moved.map));
const places = [...moved.code.matchAll(/"[a-z ]+"/g)].map(({ 0: word, index }) => {
  const { originalLine, originalColumn } = found.findEntry(0, index);
  return [word, source.split('\\n')[originalLine].slice(originalColumn + 1, originalColumn + word.length - 1)];
});
console.log(JSON.stringify({ codes: codes.map((one) => nearAlike(one).code), isMoved: code !== moved.code, places }));
`;

/** A module, and the same with what is alike side by side. */
const cases: readonly [title: string, code: string, moved: string][] = [
  [
    'puts functions after the one they share most with',
    'function a(x){return x.start+x.end}function b(){alert("one"),alert("two")}function c(x){return x.start-x.end}',
    'function a(x){return x.start+x.end}function c(x){return x.start-x.end}function b(){alert("one"),alert("two")}',
  ],
  [
    'brings names of functions and plain values to the front, and leaves the rest in its order',
    'f();var a=1,b=g(),c=()=>b,d=[-1,"x",{y:null}],e=[b],i=class{};h();',
    'var a=1,c=()=>b,d=[-1,"x",{y:null}],i=class{};f();var b=g(),e=[b];h();',
  ],
  [
    'keeps apart what is declared in different ways',
    'f();const a=1;let b=2;export{a,b};',
    'const a=1;let b=2;f();export{a,b};',
  ],
  [
    'moves no class that asks for another, or does something, when it is made',
    'f();class A{x=1}class B extends A{}class C{static x=f()}class D{[f()]=1}class E{static{f()}}',
    'class A{x=1}f();class B extends A{}class C{static x=f()}class D{[f()]=1}class E{static{f()}}',
  ],
  [
    'moves no value that reads a name or runs something',
    'f();var a=b.c,d=`${b}`,e=new Map,{g}=b,h=+b,i={[b]:1},j={...b},k={b},l;',
    'f();var a=b.c,d=`${b}`,e=new Map,{g}=b,h=+b,i={[b]:1},j={...b},k={b},l',
  ],
  ['leaves nothing out at the end', 'f()', 'f()'],
];

/** Strings that tell where they stand. */
const source = `
start('the start');
export const first = (x) => x + 'of the first';
export const table = new Map([['key', 'of the table']]);
export function last(x) { return x + 'of the last'; }
end('the end');
`;

describe('a bundle with what is alike side by side', function () {
  this.timeout(10_000); // A compiler starts.

  let answer: { codes: string[]; isMoved: boolean; places: [string, string][] };
  before(async () => {
    const input = JSON.stringify({ codes: cases.map(([, code]) => code), source });
    const { stdout, stderr } = await runNode(['--input-type=module', '-e', program], input);
    if (stdout === '') throw new Error(stderr);
    answer = JSON.parse(stdout) as typeof answer;
  });

  cases.forEach(([title, , moved], i) => {
    it(title, () => {
      expect(answer.codes[i]).to.equal(moved);
    });
  });

  it('has a source map that still tells where everything was written', () => {
    expect(answer.isMoved).to.equal(true);
    expect(answer.places).to.have.length(6);
    for (const [word, written] of answer.places) expect(`"${written}"`).to.equal(word);
  });
});
