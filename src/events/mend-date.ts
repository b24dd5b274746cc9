import { isEdtfProblem, type EdtfProblem, type EdtfReading } from '../time/edtf/problem.js';
import { readEdtf } from '../time/edtf/read-edtf.js';

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Words in dates, each with what stands for it in EDTF. */
const words: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^(\d\d?)(?:\.|st|nd|rd|th) *[cj][a-z.]*$/i,
    (_, century) => `${String(Number(century) - 1).padStart(2, '0')}XX`,
  ],
  [
    /^(?:(\d\d?)\.? )?([a-z]{3})[a-z]*\.? (?:(\d\d?),? )?(\d{4})$/i,
    (all, first, name, second, year) => {
      const month = months.indexOf(name.toLowerCase()) / 3 + 1;
      return month % 1 ? all : [year, month, first, second].filter(Boolean).join('-');
    },
  ],
  [/^\d\d:\d\d(:\d\d)?$/, (time) => `2017-01-30T${time}`],
  [/ *(?:UTC|GMT)$/, () => 'Z'],
  [/ *CES?T$/, () => '[Europe/Berlin]'],
  [/ *E[DS]T$/, () => '[America/New_York]'],
];

/** Days with the year first, and times after them: they mean one thing only, however they are parted. */
const certain =
  /^\s*(?:\d{4}([-./])\d\d?\1\d\d?(?:(?:T|\s+)\d\d:[\d:.]+(?: *(?:UTC|GMT))?)?\s*(?:\/\s*|$)){1,2}$/;

function figuresOf(text: string): string {
  return text.replace(/[\D0]/g, '');
}

/** A date in EDTF in place of one that was refused: the nearest there is, or an example. */
export function cureOf({ text, cure }: EdtfProblem): string {
  const inFigures = words.reduce((attempt, [pattern, form]) => attempt.replace(pattern, form), text);
  if (inFigures === text) return cure;
  const reading = readEdtf(inFigures);
  return isEdtfProblem(reading) ? reading.cure : inFigures;
}

/** Reads a date; one that is no EDTF, but can mean one thing only, is read as that. Which of two numbers is the month is never guessed. */
export function readMended(text: string): EdtfReading | EdtfProblem {
  const reading = readEdtf(text);
  if (!isEdtfProblem(reading) || !certain.test(text)) return reading;
  const cure = cureOf(reading);
  // Where no figure is lost, nothing else was changed than the signs between them.
  const mended = figuresOf(cure) === figuresOf(text) ? readEdtf(cure) : reading;
  return isEdtfProblem(mended) ? reading : mended;
}
