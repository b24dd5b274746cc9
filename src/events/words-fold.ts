/** Letters that are one with a plainer letter to whoever types them, and that no decomposition parts. */
const plainer: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/** Scripts written without spaces: each sign is a word, and a word of theirs is a phrase. */
const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const asciiWord = /[a-z0-9]+/g;
const anyWord = new RegExp(`[${spaceless}]|(?:(?![${spaceless}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const beyondAscii = /[^\0-\x7f]/;
/** Accents, Hebrew points and Arabic vowel signs. Vowel signs of Indian scripts are letters to their readers and stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const rareLetters = /[ßæœøłđðþıς]/g;

/** The words of a text as they are compared: lower case, without accents, compatible forms made one. In order, repeated ones too. */
export function foldedWords(text: string): readonly string[] {
  if (!beyondAscii.test(text)) return text.toLowerCase().match(asciiWord) ?? [];
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(rareLetters, (letter) => plainer.get(letter) ?? letter);
  return plain.match(anyWord) ?? [];
}

/** The folded words with one space between: what phrases are looked for in. */
export function foldedText(text: string): string {
  return foldedWords(text).join(' ');
}

/** A name as it is compared: its folded words, or itself in lower case where it has none (a tag of one sign). */
export function foldedName(name: string): string {
  const folded = foldedText(name);
  return folded === '' ? name.trim().toLowerCase() : folded;
}
