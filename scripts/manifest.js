/**
 * Makes `custom-elements.json` from the doc comments of the elements, and holds it against what they really do.
 *
 *     npm run manifest                  writes it, and says what is not in step
 *     node scripts/manifest.js --check  writes nothing, and fails where something is not in step
 *
 * The file is made and not stored; Storybook's pages, editors and typings read it.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { buildSync } from 'esbuild';

const elements = 'src/elements';
/** What elements are run by: it sends their DOM events, and makes some of their parts. */
const controllers = 'src/controllers';
const target = 'custom-elements.json';

/** The text of every source of a folder, by path. */
function readFolder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The manifest of these sources: elements alone, their public members alone, under the paths that are published. */
export function makeManifest(sources, tokenTable) {
  const modules = sources.map(({ file, text }) =>
    ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true),
  );
  const whole = create({ modules, plugins: litPlugin(), context: {} });
  const published = (file) => file.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  const isElement = ({ tagName }) => tagName !== undefined;

  return {
    schemaVersion: whole.schemaVersion,
    readme: 'README.md',
    modules: whole.modules
      .filter(({ declarations = [] }) => declarations.some(isElement))
      .map((module) => ({
        ...module,
        path: published(module.path),
        declarations: module.declarations
          .filter(isElement)
          .map((declaration) => asPublished(declaration, tokenTable)),
        exports: module.exports
          .filter(({ declaration }) =>
            module.declarations.some((each) => isElement(each) && each.name === declaration.name),
          )
          .map((each) => ({ ...each, declaration: { ...each.declaration, module: published(module.path) } })),
      })),
  };
}

function asPublished(declaration, tokenTable) {
  const isPublic = ({ privacy, name, static: isStatic }) =>
    (privacy === undefined || privacy === 'public') && !isStatic && !/^[_#]/.test(name);
  const members = (declaration.members ?? [])
    .filter(isPublic)
    .map((member) => ({ ...member, inheritedFrom: undefined }))
    .filter(({ kind, name }) => kind !== 'method' || !lifecycle.includes(name));
  // The tokens stand in a table of their own; what reads it need not be told again.
  const cssProperties = declaration.tagName === 'event-timeline' ? tokenTable : declaration.cssProperties;
  return { ...declaration, members, ...(cssProperties ? { cssProperties } : {}) };
}

/** Methods that the browser or Lit calls. */
const lifecycle = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'connectedMoveCallback',
  'addController',
  'createRenderRoot',
  'getUpdateComplete',
  'scheduleUpdate',
  'performUpdate',
  'requestUpdate',
  'shouldUpdate',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'render',
];

/** The tokens as the manifest tells them: `--timeline-…`, with meaning and default. */
export async function readTokens() {
  const { colourTokens, sizeTokens } = await load('src/themes/tokens.ts');
  const { tokenMeanings } = await load('src/themes/token-meanings.ts');
  return [...colourTokens, ...sizeTokens].map(({ name, light, dark }) => ({
    name: `--timeline-${name}`,
    description: tokenMeanings.get(name),
    default: light === dark ? light : `light-dark(${light}, ${dark})`,
  }));
}

function load(file) {
  const { outputFiles } = buildSync({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/**
 * What is not in step: something public without a description; a tag, part, slot or DOM event that the sources have
 * and the manifest does not tell, or the other way round.
 */
export function findDisagreements(manifest, sources) {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  const problems = declared.flatMap(undescribed);
  const compare = (what, told, done) => {
    for (const name of done) if (!told.has(name)) problems.push(`${what} ${name} is used and not documented`);
    for (const name of told) if (!done.has(name)) problems.push(`${what} ${name} is documented and not used`);
  };
  const told = (list) =>
    new Set(declared.flatMap((declaration) => (declaration[list] ?? []).map(({ name }) => name)));
  const inSources = (pattern) =>
    new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1])));

  compare('tag', new Set(declared.map(({ tagName }) => tagName)), tagsIn(sources));
  compare(
    'part',
    told('cssParts'),
    new Set(
      [...inSources(/\bpart(?:="|\.add\('|', ')([^"'$]+)["']/g)].flatMap((names) => names.split(/\s+/)),
    ),
  );
  compare('slot', withoutOwn(told('slots')), withoutOwn(inSources(/<slot name="([^"$]+)"/g)));
  compare(
    'DOM event',
    told('events'),
    inSources(/'(timeline-(?:load|progress|error|problems|view|select|hover|range|change))'/g),
  );
  return problems;
}

function undescribed({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}) {
  const problems = description ? [] : [`${tagName} has no description`];
  const lists = {
    attribute: attributes,
    member: members,
    'DOM event': events,
    slot: slots,
    part: cssParts,
    token: cssProperties,
  };
  for (const [what, list] of Object.entries(lists)) {
    for (const { name, description: words } of list) {
      if (!words) problems.push(`${tagName}: the ${what} ${name || '(default)'} has no description`);
    }
  }
  return problems;
}

/** Tags that the sources tell the page's types about. */
function tagsIn(sources) {
  const maps = sources.flatMap(({ text }) => [
    ...text.matchAll(/interface HTMLElementTagNameMap\s*\{([^}]*)\}/g),
  ]);
  return new Set(maps.flatMap(([, body]) => [...body.matchAll(/'([a-z-]+)'\s*:/g)].map((match) => match[1])));
}

/** Without the nameless slot, and without the ones that are made per event. */
const withoutOwn = (names) => new Set([...names].filter((name) => name !== '' && !name.startsWith('event:')));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readFolder(elements);
  const manifest = makeManifest(sources, await readTokens());
  const problems = findDisagreements(manifest, [...sources, ...readFolder(controllers)]);
  for (const problem of problems) console.error(`manifest: ${problem}`);
  if (!process.argv.includes('--check')) writeFileSync(target, `${JSON.stringify(manifest, null, 2)}\n`);
  else if (problems.length > 0) process.exitCode = 1;
  const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  if (problems.length === 0) console.log(`manifest: ${tags.join(', ') || 'no elements yet'}`);
}
