import type { EdtfDate, EdtfEnd, EdtfMember, EdtfTree } from './tree.js';

/** The same tree with each of its dates as `change` makes it. */
export function mapDates(tree: EdtfTree, change: (date: EdtfDate) => EdtfDate): EdtfTree {
  const changed = <Part extends EdtfEnd | EdtfMember | undefined>(part: Part): Part =>
    part?.kind === 'date' ? (change(part) as Part) : part;
  if (tree.kind === 'date') return change(tree);
  if (tree.kind === 'interval') return { ...tree, start: changed(tree.start), end: changed(tree.end) };
  const members = tree.members.map((member) => {
    if (member.kind === 'date') return change(member);
    const { start, end } = member;
    return { ...member, ...(start && { start: change(start) }), ...(end && { end: change(end) }) };
  });
  return { ...tree, members };
}
