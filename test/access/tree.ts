import { a11ySnapshot, executeServerCommand } from '@web/test-runner-commands';

/** A node of the browser's accessibility tree, as far as a reader hears of it. */
interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly TreeNode[];
  readonly [property: string]: unknown;
}

/** What is told of a node beside its role and name. */
const told = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'disabled',
  'selected',
  'orientation',
  'busy',
  'invalid',
];

/** The runner's own types say that the command gives nothing back. */
async function takeSnapshot(): Promise<TreeNode> {
  return (a11ySnapshot as (options: object) => Promise<unknown>)({}) as Promise<TreeNode>;
}

/** The accessibility tree of the page, through shadow roots, as lines of text: role, name, description, states. */
export async function accessibilityTree(): Promise<string> {
  const root = await takeSnapshot();
  return `${(root.children ?? []).flatMap((node) => linesOf(node, '')).join('\n')}\n`;
}

function linesOf(node: TreeNode, indent: string): readonly string[] {
  const { role, name = '', description = '', children = [] } = node;
  const states = told
    .filter((key) => node[key] !== undefined && node[key] !== false && node[key] !== 'false')
    .map((key) => ` ${key}=${String(node[key])}`);
  // A button's tooltip repeats its name.
  const more = description === '' || description === name ? '' : ` — ${description}`;
  const line = `${indent}${role}${name === '' ? '' : ` "${name}"`}${more}${states.join('')}`;
  return [line, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
}

/** All roles in the tree with their names, flat. */
export async function rolesOnPage(): Promise<readonly { readonly role: string; readonly name: string }[]> {
  const flat: { role: string; name: string }[] = [];
  const visit = ({ role, name = '', children = [] }: TreeNode): void => {
    flat.push({ role, name });
    children.forEach(visit);
  };
  visit(await takeSnapshot());
  return flat;
}

/** Compares with the tree stored in `test/scenes/`, or stores it where the runner was told to. */
export async function expectStoredTree(title: string, tree: string): Promise<void> {
  await expectStoredText(`scenes/tree-${title.replaceAll(' ', '-')}`, tree);
}

/** The same of any text, by its place in `test/`. */
export async function expectStoredText(place: string, text: string): Promise<void> {
  const { same, stored, changed } = await executeServerCommand<
    { readonly same: boolean; readonly stored: string; readonly changed: string },
    object
  >('compare-scene', { story: `../${place}`, scene: text, ending: 'txt' });
  if (!same) throw new Error(`What is told is not that of ${stored}; the new one is ${changed}.`);
}
