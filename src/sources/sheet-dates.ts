/** The parts of a date as a TimelineJS sheet has them, each in a cell of its own. */
export interface SheetDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
}

/**
 * Puts the cells of a sheet together as EDTF; undefined where there is no year. Years before Christ are counted historically
 * there (−44 is 44 BC), so that they shift by one. What is no number goes through as it is, for the date reader to refuse.
 */
export function edtfFromSheet({ year, month, day, time }: SheetDate): string | undefined {
  const cells = [year, month, day].map((cell) => cell.trim());
  const [yearText = '', monthText = '', dayText = ''] = cells;
  if (yearText === '') return undefined;
  let text = edtfYear(yearText);
  if (monthText !== '') text += `-${padded(monthText)}`;
  if (dayText !== '') text += `-${padded(dayText)}`;
  return time.trim() === '' ? text : `${text}T${timeOfDay(time.trim())}`;
}

function edtfYear(text: string): string {
  if (!/^-?\d{1,12}$/.test(text)) return text;
  const year = Number(text) < 0 ? Number(text) + 1 : Number(text);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function padded(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** "3:05 pm" and "15:5:00" as EDTF has them. */
function timeOfDay(text: string): string {
  const match = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*(am|pm)?$/i.exec(text);
  if (!match) return text;
  const [, hourText = '', minute = '', second, half] = match;
  let hour = Number(hourText);
  if (half?.toLowerCase() === 'pm' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'am' && hour === 12) hour = 0;
  return [String(hour), minute, ...(second === undefined ? [] : [second])].map(padded).join(':');
}
