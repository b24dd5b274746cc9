import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAddress } from '../../src/events/addresses.js';
import { limits } from '../../src/events/limits.js';
import type { MarkdownElement, MarkdownNode } from '../../src/events/markdown.js';
import { markdownText, readMarkdown } from '../../src/events/markdown.js';

/** A tree as markup, for reading in a table. */
function shown(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { kind, children, href, start } = node;
      const attribute = href ?? (start === undefined ? undefined : String(start));
      return `<${kind}${attribute === undefined ? '' : ` ${attribute}`}>${shown(children)}</${kind}>`;
    })
    .join('');
}

const table: readonly (readonly [text: string, tree: string])[] = [
  ['', ''],
  ['plain', '<p>plain</p>'],
  ['*em* and **strong**', '<p><em>em</em> and <strong>strong</strong></p>'],
  ['***both***', '<p><strong><em>both</em></strong></p>'],
  ['**strong *em* strong**', '<p><strong>strong <em>em</em> strong</strong></p>'],
  ['*em **strong***', '<p><em>em <strong>strong</strong></em></p>'],
  ['a*b*c 5*3*2', '<p>a*b*c 5*3*2</p>'],
  ['* not em *', '<p>* not em *</p>'],
  ['*open', '<p>*open</p>'],
  ['**open *closed*', '<p>**open <em>closed</em></p>'],
  ['*a **b* c**', '<p><em>a **b</em> c**</p>'],
  ['*one and *two*', '<p>*one and <em>two</em></p>'],
  ['****', '<p>****</p>'],
  ['(*em*), „*em*“', '<p>(<em>em</em>), „<em>em</em>“</p>'],
  ['[text](https://example.org/)', '<p><a https://example.org/>text</a></p>'],
  ['[*em*](https://example.org/a_(b))', '<p><a https://example.org/a_(b)><em>em</em></a></p>'],
  ['[text](mailto:a@example.org)', '<p><a mailto:a@example.org>text</a></p>'],
  ['[text](javascript:alert(1))', '<p>[text](javascript:alert(1))</p>'],
  ['[text](data:text/html,x)', '<p>[text](data:text/html,x)</p>'],
  ['[text](java\nscript:alert(1))', '<p>[text](java\nscript:alert(1))</p>'],
  ['[text] (https://example.org/)', '<p>[text] (https://example.org/)</p>'],
  ['[](https://example.org/)', '<p>[](https://example.org/)</p>'],
  ['[a [b](https://example.org/)', '<p>[a <a https://example.org/>b</a></p>'],
  ['![image](https://example.org/)', '<p>!<a https://example.org/>image</a></p>'],
  ['https://example.org', '<p>https://example.org</p>'],
  ['<b>tags</b> &amp;', '<p><b>tags</b> &amp;</p>'],
  ['# heading', '<p># heading</p>'],
  ['one\ntwo\n\n\n  \nthree', '<p>one\ntwo</p><p>three</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['3. a', '<ol 3><li>a</li></ol>'],
  ['text\n- a', '<p>text</p><ul><li>a</li></ul>'],
  ['It was in\n1984. Then', '<p>It was in\n1984. Then</p>'],
  ['- a\n  - b\n    1. c\n- d', '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>'],
  ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['- a\nmore', '<ul><li>a\nmore</li></ul>'],
  ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n\nafter', '<ul><li>a</li></ul><p>after</p>'],
  ['-no', '<p>-no</p>'],
  ['- *a*', '<ul><li><em>a</em></li></ul>'],
  [
    '- 1\n - 2\n  - 3\n   - 4\n    - 5',
    '<ul><li>1<ul><li>2<ul><li>3<ul><li>4\n    - 5</li></ul></li></ul></li></ul></li></ul>',
  ],
];

const kinds = ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li'];

function eachElement(nodes: readonly MarkdownNode[], visit: (element: MarkdownElement) => void): number {
  let count = 0;
  for (const node of nodes) {
    count++;
    if (typeof node === 'string') continue;
    visit(node);
    count += eachElement(node.children, visit);
  }
  return count;
}

function leaves(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : leaves(node.children))).join('');
}

/** Whether `part` is `whole` with nothing taken away but what signs of Markdown are made of. */
function isWithoutSigns(part: string, whole: string): boolean {
  let i = 0;
  let isInAddress = false;
  for (const character of whole) {
    if (part.startsWith(character, i)) i += character.length;
    else if (character === '(') isInAddress = true;
    else if (!isInAddress && !/[*[\]()\s\d.-]/.test(character)) return false;
    if (character === ')') isInAddress = false;
  }
  return i === part.length;
}

const signs = fc.constantFrom(
  '*',
  '**',
  '***',
  '[',
  ']',
  '](',
  ')',
  '](https://a.b)',
  '](javascript:x)',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '  ',
  ' ',
  'word',
  'é',
  '😀',
  '<b>',
  '\\',
  '_',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(signs, { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('the Markdown of descriptions', () => {
  it('knows emphasis, links, lists and paragraphs, and shows the rest as typed', () => {
    for (const [text, tree] of table) expect(shown(readMarkdown(text)), JSON.stringify(text)).to.equal(tree);
  });

  it('makes only its seven elements, and links only where addresses may lead (TR-16)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const count = eachElement(readMarkdown(text), ({ kind, href }) => {
          expect(kinds).to.include(kind);
          expect(kind === 'a').to.equal(href !== undefined);
          if (href !== undefined) expect(readAddress(href, 'link', {})).to.have.property('href');
        });
        expect(count).to.be.at.most(limits.markdownNodes);
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });

  it('keeps the text, in order, less the signs it understood (TR-16)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = leaves(readMarkdown(text));
        expect(isWithoutSigns(left, text), JSON.stringify([text, left])).to.equal(true);
      }),
      { seed: 2, numRuns: 3_000 },
    );
  });

  it('ends at 500 nodes; what follows is text', () => {
    const text = '*a* '.repeat(2_000);
    const tree = readMarkdown(text);
    const count = eachElement(tree, () => undefined);
    expect(count).to.be.within(limits.markdownNodes / 2, limits.markdownNodes);
    expect(leaves(tree)).to.contain('*a* *a*');
    const lines = readMarkdown('- a\n'.repeat(2_000));
    expect(eachElement(lines, () => undefined)).to.be.within(limits.markdownNodes / 2, limits.markdownNodes);
    expect(leaves(lines)).to.contain('- a\n- a');
  });

  it('gives the words alone', () => {
    expect(markdownText(readMarkdown('One *two*\n\n- a\n- [b](https://a.b)\n  1. c'))).to.equal(
      'One two\n\na\nb\nc',
    );
  });

  it('reads a megabyte of anything in one pass', () => {
    // Each is a trap for a reader that looks back: the test is that it ends at all, within the runner's patience.
    for (const piece of ['[', '*a', '](', '[a](', '- a\n', '** **a', '[a](http://b', '  - ', '(']) {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(leaves(readMarkdown(text)).length).to.be.at.most(text.length);
    }
  });
});
