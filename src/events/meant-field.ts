/** What others call a field of ours. */
const otherNames: Readonly<Record<string, string>> = { date: 'when', name: 'title' };

/** Whether one word is another but for a letter that is wrong, missing, too much or in its neighbour's place. */
function isNearly(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const most = Math.min(one.length, other.length) - from;
  let same = 0;
  while (same < most && one.at(-1 - same) === other.at(-1 - same)) same++;
  const rest = one.slice(from, one.length - same);
  const otherRest = other.slice(from, other.length - same);
  const isTurned = rest.length === 2 && rest === `${otherRest.charAt(1)}${otherRest.charAt(0)}`;
  return isTurned || (rest.length < 2 && otherRest.length < 2);
}

/** The known field that an unknown one was meant to be, by its name. */
export function meantField(field: string, known: Iterable<string>): string | undefined {
  const name = field.toLowerCase();
  if (Object.hasOwn(otherNames, name)) return otherNames[name];
  return name.length < 3 ? undefined : [...known].find((one) => isNearly(name, one.toLowerCase()));
}
