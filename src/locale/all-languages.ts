import { arabic } from './ar.js';
import { german } from './de.js';
import { bringRooms } from './en/rooms-brought.js';
import { englishRooms } from './en/rooms.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { addLanguage } from './languages.js';
import { portuguese } from './pt-br.js';
import { russian } from './ru.js';

let isDone = false;

/** Adds the words of every language there is, for programs that have them all at hand and cannot wait for one. */
export function addAllLanguages(): void {
  if (isDone) return;
  isDone = true;
  bringRooms(englishRooms);
  for (const words of [arabic, german, spanish, french, portuguese, russian]) addLanguage(words);
}
