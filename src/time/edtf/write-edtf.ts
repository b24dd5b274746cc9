import type { EdtfComponent, EdtfDate, EdtfEnd, EdtfMember, EdtfTime, EdtfTree, EdtfYear } from './tree.js';

/** The EDTF text of a tree; of a tree that was read, the text it was read from. */
export function writeEdtf(tree: EdtfTree): string {
  if (tree.kind === 'date') return writeDate(tree);
  if (tree.kind === 'interval') return `${writeEnd(tree.start)}/${writeEnd(tree.end)}`;
  const members = tree.members.map(writeMember).join();
  return tree.kind === 'one-of' ? `[${members}]` : `{${members}}`;
}

function writeEnd(end: EdtfEnd): string {
  if (end.kind !== 'date') return end.kind === 'open' ? '..' : '';
  return `${end.reach === 'before' ? '..' : ''}${writeDate(end)}${end.reach === 'after' ? '..' : ''}`;
}

function writeMember(member: EdtfMember): string {
  if (member.kind === 'date') return writeDate(member);
  return `${member.start ? writeDate(member.start) : ''}..${member.end ? writeDate(member.end) : ''}`;
}

function writeDate({ year, month, grouping, day, time }: EdtfDate): string {
  const middle = month ?? grouping;
  return [
    withSigns(year, yearDigits(year)),
    middle && `-${withSigns(middle, digitsOf(middle, 2))}`,
    day && `-${withSigns(day, digitsOf(day, 2))}`,
    time && `T${timeDigits(time)}`,
  ].join('');
}

function withSigns({ before, after }: EdtfComponent, digits: string): string {
  return (before ?? '') + digits + (after ?? '');
}

function digitsOf({ value, mask }: EdtfComponent, width: number): string {
  return mask ?? String(Math.abs(value)).padStart(width, '0');
}

function yearDigits(year: EdtfYear): string {
  const { value, exponent, significantDigits } = year;
  const digits = exponent ? `${Math.abs(value) / 10 ** exponent}E${exponent}` : digitsOf(year, 4);
  const isLong = exponent ?? digits.length > 4;
  return `${isLong ? 'Y' : ''}${value < 0 ? '-' : ''}${digits}${significantDigits ? `S${significantDigits}` : ''}`;
}

function timeDigits({ hour, minute, second, fraction, shift, zone, zoneIsCritical }: EdtfTime): string {
  const clock = [hour, minute, ...(second === undefined ? [] : [second])];
  const suffix = zone === undefined ? '' : `[${zoneIsCritical ? '!' : ''}${zone}]`;
  return (
    clock.map((part) => String(part).padStart(2, '0')).join(':') + (fraction ?? '') + (shift ?? '') + suffix
  );
}
