import { expect } from '@open-wc/testing';
import { domNames, factsOfTexts, type SourceFacts } from '../support/source-facts.js';
import { dateWhereItMayNotBe, pageBelowTheBorder, registrationElsewhere } from './border-rules.js';
import {
  entriesThatReachTooFar,
  foreignImports,
  importCycles,
  importsAgainstTheRoad,
  unknownPlaces,
} from './import-rules.js';
import { borderRank, folders } from './ranks.js';
import { filesOutOfShape, longestFile, unfinishedComments, unwantedSyntax } from './shape-rules.js';
import { htmlSinks, styleAttributes } from './sink-rules.js';
import { inLines, type Violation } from './violation.js';

type Rule = (sources: readonly SourceFacts[]) => readonly Violation[];
type Files = Readonly<Record<string, string>>;

let pageNames: ReadonlySet<string> = new Set();
const page: Rule = (sources) => pageBelowTheBorder(sources, pageNames);

/** A rule, what is planted, and what it must say; an empty list where nothing is wrong. */
const plants: readonly [string, Rule, Files, readonly string[]][] = [
  ['a new folder', unknownPlaces, { 'src/rooms/a.ts': '' }, ['src/rooms/a.ts:1 lies in no known place']],
  ['a new entry', unknownPlaces, { 'src/other.ts': '' }, ['src/other.ts:1 lies in no known place']],
  ['what is known', unknownPlaces, { 'src/index.ts': '', 'src/time/edtf/a.ts': '' }, []],

  [
    'an import up the road',
    importsAgainstTheRoad,
    { 'src/time/edtf/a.ts': `\nimport { b } from '../../events/b.js';` },
    ['src/time/edtf/a.ts:2 (rank 1) imports src/events/b.ts (rank 2)'],
  ],
  [
    'a type up the road',
    importsAgainstTheRoad,
    { 'src/layout/a.ts': `import type { B } from '../state/b.js'; export { c } from '../paint/c.js';` },
    [
      'src/layout/a.ts:1 (rank 3) imports src/state/b.ts (rank 4)',
      'src/layout/a.ts:1 (rank 3) imports src/paint/c.ts (rank 5)',
    ],
  ],
  [
    'a neighbour of equal rank',
    importsAgainstTheRoad,
    { 'src/paint/a.ts': `type B = import('../a11y/b.js').B; void import('../a11y/c.js');` },
    [
      'src/paint/a.ts:1 (rank 5) imports src/a11y/b.ts (rank 5)',
      'src/paint/a.ts:1 (rank 5) imports src/a11y/c.ts (rank 5)',
    ],
  ],
  [
    'an entry from inside, something outside, an ending',
    importsAgainstTheRoad,
    { 'src/elements/a.ts': `import '../index.js';\nimport '../../test/b.js';\nimport './c';` },
    [
      'src/elements/a.ts:1 (rank 7) imports src/index.ts (rank 8)',
      'src/elements/a.ts:2 imports test/b.ts, outside of src',
      'src/elements/a.ts:3 imports ./c without its ending',
    ],
  ],
  [
    'the road itself',
    importsAgainstTheRoad,
    {
      'src/index.ts': `export * from './elements/a.js';`,
      'src/elements/a.ts': `import { b } from './b.js'; import { c } from '../base/c.js'; import { html } from 'lit';`,
      'src/time/a.ts': `// import '../elements/a.js'\nconst text = "import '../elements/a.js'";`,
    },
    [],
  ],

  [
    'a circle of three',
    importCycles,
    {
      'src/time/a.ts': `import { b } from './b.js';`,
      'src/time/b.ts': `export * from './c.js';`,
      'src/time/c.ts': `import { type A, a } from './a.js';`,
    },
    ['src/time/a.ts:1 circle over src/time/a.ts, src/time/b.ts, src/time/c.ts'],
  ],
  [
    'itself',
    importCycles,
    { 'src/time/a.ts': `import './a.js';` },
    ['src/time/a.ts:1 circle over src/time/a.ts'],
  ],
  [
    'a circle of types',
    importCycles,
    { 'src/time/a.ts': `import { b } from './b.js';`, 'src/time/b.ts': `import type { A } from './a.js';` },
    [],
  ],

  [
    'packages',
    foreignImports,
    {
      'src/layout/a.ts': `import { html } from 'lit';\nimport type { Axis } from 'd3-axis';`,
      'src/elements/b.ts': `import { format } from 'd3';\nimport * as all from 'lit-html';`,
    },
    [
      'src/layout/a.ts:1 imports the package lit',
      'src/layout/a.ts:2 imports the package d3-axis',
      'src/elements/b.ts:1 imports the package d3',
      'src/elements/b.ts:2 imports the package lit-html',
    ],
  ],
  [
    'packages in their place',
    foreignImports,
    { 'src/elements/a.ts': `import 'lit/directives/live.js'; import { html } from 'lit';` },
    [],
  ],

  [
    'an entry for servers that draws',
    entriesThatReachTooFar,
    {
      'src/static.ts': `export { a } from './paint/a.js';`,
      'src/paint/a.ts': `import { b } from './b.js';`,
      'src/paint/b.ts': `import { c } from '../elements/c.js';`,
      'src/time.ts': `export { d } from './locale/d.js'; export { e } from './sources/e.js';`,
    },
    ['src/static.ts:1 reaches src/elements/c.ts', 'src/time.ts:1 reaches src/sources/e.ts'],
  ],

  [
    'a page where there is none',
    page,
    {
      'src/layout/a.ts': `const width = (e: HTMLElement) => e.offsetWidth;\ndocument.title;\nglobalThis.matchMedia;\nlet t = event;`,
      'src/base/b.ts': `export const b = { document };\nfunction f() { const window = 1; return window; }\nwindow.stop();`,
      'src/paint/c.ts': `new OffscreenCanvas(1, 1);`,
    },
    [
      'src/layout/a.ts:1 uses HTMLElement',
      'src/layout/a.ts:2 uses document',
      'src/layout/a.ts:4 uses event',
      'src/layout/a.ts:3 uses globalThis.matchMedia',
      'src/base/b.ts:1 uses document',
      'src/base/b.ts:3 uses window',
      'src/base/b.ts:3 uses window.stop',
      'src/paint/c.ts:1 uses OffscreenCanvas',
    ],
  ],
  [
    'timers and addresses where all is pure',
    page,
    {
      'src/time/a.ts': `setTimeout(() => {}, 1);`,
      'src/a11y/b.ts': `new URL('x:y');`,
      'src/events/c.ts': `fetch('x');`,
    },
    ['src/time/a.ts:1 uses setTimeout', 'src/a11y/b.ts:1 uses URL', 'src/events/c.ts:1 uses fetch'],
  ],
  [
    'names of ours that a page has too',
    page,
    {
      'src/time/a.ts': `interface Range { name: string }\nexport const a = (r: Range, status: string) => r.name + status;`,
      'src/events/b.ts': `import type { Selection } from './c.js';\nexport const b = ({ event: e, parent }: Selection) => ({ open: e, parent });`,
      'src/sources/d.ts': `const response: Response = await fetch(new URL('x'));`,
      'src/paint/e.ts': `export const e = (ctx: CanvasRenderingContext2D) => ctx.fill();`,
      'src/controllers/f.ts': `document.body.append(window.name);`,
      'src/layout/g.ts': `// document\nconst words = 'document'; type T<Node> = Node extends (infer Text)[] ? Text : never;`,
    },
    [],
  ],

  [
    'Date',
    dateWhereItMayNotBe,
    {
      'src/time/a.ts': `const a = new Date(0);`,
      'src/layout/b.ts': `type B = Date | number;`,
      'src/time/c.ts': `const { Date: D } = globalThis;\nglobalThis['Date'].UTC(1);`,
      'src/locale/d.ts': `new Date();`,
      'src/time/e.ts': `/* Date */ const e = 'Date'; new Intl.DateTimeFormat(); class Date {} new Date();`,
    },
    ['src/time/a.ts:1 uses Date', 'src/layout/b.ts:1 uses Date', 'src/time/c.ts:1 uses Date'],
  ],

  [
    'registering on import',
    registrationElsewhere,
    {
      'src/elements/a.ts': `import { customElement } from 'lit/decorators.js';\ncustomElements.define('a-b', A);`,
      'src/define.ts': `customElements.define('a-b', A);`,
    },
    ['src/elements/a.ts:2 uses customElements', 'src/elements/a.ts:1 imports the decorator customElement'],
  ],

  [
    'sinks',
    htmlSinks,
    {
      'src/elements/a.ts': `a.innerHTML = b;\na['outerHTML'] = b;\ndocument.write(b);\nconst { parseHTMLUnsafe } = Document;`,
      'src/elements/b.ts': `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nimport { html } from 'lit/static-html.js';`,
      'src/elements/c.ts': 'html`<p .innerHTML=${b}></p>`;\nhtml`<iframe srcdoc=${b}></iframe>`;',
      'src/sources/d.ts': `new DOMParser();\neval('1');\nnew Function('1');`,
    },
    [
      'src/elements/a.ts:1 uses innerHTML',
      'src/elements/a.ts:2 uses outerHTML',
      'src/elements/a.ts:3 uses write',
      'src/elements/a.ts:4 uses parseHTMLUnsafe',
      'src/elements/b.ts:1 imports from lit/directives/unsafe-html.js',
      'src/elements/b.ts:2 imports from lit/static-html.js',
      'src/elements/c.ts:1 has a sink in a template',
      'src/elements/c.ts:2 has a sink in a template',
      'src/sources/d.ts:1 uses DOMParser',
      'src/sources/d.ts:2 uses eval',
      'src/sources/d.ts:3 uses Function',
    ],
  ],
  [
    'what only looks like a sink',
    htmlSinks,
    {
      'src/elements/a.ts':
        '// innerHTML\nconst a = "innerHTML"; stream.write(a); html`<p>innerHTML ${a}</p>`;',
    },
    [],
  ],

  [
    'style attributes',
    styleAttributes,
    {
      'src/elements/a.ts': 'html`<p style="color: red"></p>`;\nhtml`<p\n  style=${a}></p>`;',
      'src/elements/b.ts': `import { styleMap } from 'lit/directives/style-map.js';\na.style.cssText = b;`,
      'src/paint/c.ts': `const text = '<g style="fill:none">';\nwords += ' style="';`,
    },
    [
      'src/elements/a.ts:1 writes a style attribute',
      'src/elements/a.ts:2 writes a style attribute',
      'src/elements/b.ts:1 imports styleMap',
      'src/elements/b.ts:2 uses cssText',
      'src/paint/c.ts:1 writes a style attribute',
      'src/paint/c.ts:2 writes a style attribute',
    ],
  ],
  [
    'other styles',
    styleAttributes,
    {
      'src/elements/a.ts':
        'a.style.left = "1px"; html`<p era-style="bc">${style}</p>`; css`p { font-style: italic }`;',
    },
    [],
  ],

  [
    'long files and empty names',
    filesOutOfShape,
    {
      'src/time/a.ts': '\n'.repeat(longestFile + 1),
      'src/time/b.ts': '\n'.repeat(longestFile),
      'src/time/CamelCase.ts': '',
      'src/elements/find-panel.styles.ts': '',
      'src/elements/find.panel.ts': '',
      'src/time/utils/c.ts': '',
      'src/time/date-helpers.ts': '',
    },
    [
      `src/time/a.ts:301 has 301 lines`,
      'src/time/CamelCase.ts:1 is not named in kebab-case',
      'src/elements/find.panel.ts:1 is not named in kebab-case',
      'src/time/utils/c.ts:1 is named for nothing',
      'src/time/date-helpers.ts:1 is named for nothing',
    ],
  ],

  [
    'syntax',
    unwantedSyntax,
    {
      'src/time/a.ts': `export default 1;\nenum B { c }\nnamespace D {}\nclass E { constructor(readonly f: number) {} }\nlet g: any;`,
      'src/time/b.ts': `declare global { interface HTMLElementTagNameMap { a: B } } // enum any`,
    },
    [
      'src/time/a.ts:1 default export',
      'src/time/a.ts:2 enum',
      'src/time/a.ts:3 namespace',
      'src/time/a.ts:4 parameter property',
      'src/time/a.ts:5 any',
    ],
  ],

  [
    'unfinished comments',
    unfinishedComments,
    {
      'src/time/a.ts': `const a = 1; // TODO\n/** FIXME later */\nconst b = \`\${ /* XXX */ a}\`;`,
      'src/time/b.ts': `const b = 'TODO'; const c = /\\/\\/ TODO/; const d = \`// TODO\`; // todos are a list`,
    },
    [
      'src/time/a.ts:1 leaves something to do',
      'src/time/a.ts:2 leaves something to do',
      'src/time/a.ts:3 leaves something to do',
    ],
  ],
];

describe('the rules find what is planted', () => {
  before(async function () {
    this.timeout(20_000); // A compiler reads its own libraries.
    pageNames = await domNames();
  });

  for (const [title, rule, files, expected] of plants) {
    it(title, async () => {
      expect(inLines(rule(await factsOfTexts(files)))).to.deep.equal(expected);
    });
  }

  it('the table itself keeps the border', () => {
    for (const [folder, { rank, globals, packages }] of Object.entries(folders)) {
      if (rank >= borderRank) continue;
      expect(globals, folder).to.not.equal('all');
      expect(packages, folder).to.not.include('lit');
    }
  });
});
