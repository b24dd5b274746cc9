import { sendToChromium } from '../support/chromium.js';

type State = string | number | boolean | undefined;

/** A node of the browser's own accessibility tree, as its protocol tells it. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: State };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: State } }[];
  readonly childIds?: readonly string[];
}

/** What a reader calls a role. Those that are not here are not spoken of. */
const roleWords: Readonly<Record<string, string>> = {
  alert: 'alert',
  button: 'button',
  checkbox: 'checkbox',
  dialog: 'dialog',
  DisclosureTriangle: 'disclosure',
  group: 'group',
  heading: 'heading',
  link: 'link',
  list: 'list',
  listbox: 'list box',
  listitem: '•',
  option: 'option',
  region: 'region',
  search: 'search',
  slider: 'slider',
  table: 'table',
  textbox: 'edit',
  toolbar: 'toolbar',
};

/** What is spoken when the focus comes into it. */
const containers = new Set(['dialog', 'group', 'listbox', 'region', 'search', 'table', 'toolbar']);

/** What stands on a line of its own when a page is read through. */
const blocks = new Set([
  'blockquote',
  'button',
  'checkbox',
  'definition',
  'group',
  'heading',
  'list',
  'listitem',
  'paragraph',
  'region',
  'row',
  'table',
  'term',
]);

type States = Readonly<Record<string, State>>;

function statesOf({ properties = [] }: AxNode): States {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
}

function stateWords(node: AxNode): readonly string[] {
  const { expanded, pressed, checked, disabled, selected, invalid, level } = statesOf(node);
  return [
    ...(level !== undefined && node.role?.value === 'heading' ? [`level ${String(level)}`] : []),
    ...(pressed === 'true' ? ['pressed'] : []),
    ...(checked === 'true' ? ['checked'] : checked === 'false' ? ['not checked'] : []),
    ...(expanded === true ? ['expanded'] : expanded === false ? ['collapsed'] : []),
    ...(selected === true ? ['selected'] : []),
    ...(disabled === true ? ['unavailable'] : []),
    ...(invalid === 'true' ? ['invalid entry'] : []),
  ];
}

/** The tree at one moment. */
export class Tree {
  readonly #nodes: ReadonlyMap<string, AxNode>;

  constructor(nodes: readonly AxNode[]) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
  }

  static async now(): Promise<Tree> {
    const { nodes } = await sendToChromium<{ readonly nodes: readonly AxNode[] }>(
      'Accessibility.getFullAXTree',
    );
    return new Tree(nodes);
  }

  /** What has the focus; undefined while it is on the page as a whole. */
  get focused(): AxNode | undefined {
    const focused = [...this.#nodes.values()].filter((node) => statesOf(node)['focused'] === true);
    return focused.findLast(({ role }) => role?.value !== 'RootWebArea');
  }

  /** The first node of that role, with that name. */
  named(role: string, name: string): AxNode {
    const found = [...this.#nodes.values()].find(
      (node) => !node.ignored && node.role?.value === role && node.name?.value === name,
    );
    if (!found) throw new Error(`No ${role} is called ${name}.`);
    return found;
  }

  /** The containers around a node, outermost first. */
  around(node: AxNode): readonly AxNode[] {
    const found: AxNode[] = [];
    for (let at = this.#parentOf(node); at; at = this.#parentOf(at)) {
      if (!at.ignored && containers.has(at.role?.value ?? '')) found.unshift(at);
    }
    return found;
  }

  #parentOf({ parentId }: AxNode): AxNode | undefined {
    return parentId === undefined ? undefined : this.#nodes.get(parentId);
  }

  #childrenOf({ childIds = [] }: AxNode): readonly AxNode[] {
    return childIds.map((id) => this.#nodes.get(id)).filter((child) => child !== undefined);
  }

  /** One node as it is spoken: name, role, states, value, description. */
  say(node: AxNode): string {
    const { role, name, description, value } = node;
    const words = roleWords[role?.value ?? ''];
    const parts = [
      name?.value ?? '',
      ...(words === undefined ? [] : [words]),
      ...stateWords(node),
      ...(value?.value === undefined || value.value === '' ? [] : [String(value.value)]),
    ].filter((part) => part !== '');
    const told = description?.value ?? '';
    return told === '' || told === name?.value ? parts.join(', ') : `${parts.join(', ')}. ${told}`;
  }

  /** What a reader hears who goes through a node from its beginning, a line for each stop. */
  readThrough(node: AxNode): readonly string[] {
    const lines: string[] = [];
    let line = '';
    const flush = (): void => {
      if (line.trim() !== '') lines.push(line.replace(/\s+/g, ' ').trim());
      line = '';
    };
    const visit = (at: AxNode): void => {
      const role = at.ignored ? '' : (at.role?.value ?? '');
      if (role === 'InlineTextBox') return;
      if (role === 'StaticText') {
        line += at.name?.value ?? '';
        return;
      }
      if (blocks.has(role) && line !== '• ') flush();
      if (role === 'listitem') line = '• ';
      if (role === 'button' || role === 'link' || role === 'heading' || role === 'checkbox')
        line += this.say(at);
      else if (role === 'row') lines.push(this.#row(at));
      else this.#childrenOf(at).forEach(visit);
      if (blocks.has(role)) flush();
    };
    visit(node);
    flush();
    return lines;
  }

  /** A row of a table, its cells one after the other. */
  #row(row: AxNode): string {
    const cells: string[] = [];
    const visit = (at: AxNode): void => {
      const role = at.role?.value ?? '';
      if (!at.ignored && /cell|header/i.test(role)) {
        cells.push(this.readThrough(at).join(' '));
      } else this.#childrenOf(at).forEach(visit);
    };
    this.#childrenOf(row).forEach(visit);
    return `row: ${cells.join(' | ')}`;
  }
}
