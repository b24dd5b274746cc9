import type { Speech } from '../speech.js';
import type { RoomMessages } from '../ui-messages.js';

type MakeRooms = (speech: Speech) => RoomMessages;

let makeRooms: MakeRooms | undefined;

/** Takes in the English words of rooms, which come later than the others: no first picture has any of them. */
export function bringRooms(make: MakeRooms): void {
  makeRooms = make;
}

/** The words of rooms, made when they are first asked for. */
export function broughtRooms(speech: Speech): () => RoomMessages {
  let made: RoomMessages | undefined;
  return () => {
    if (!makeRooms) throw new TypeError('The English words of rooms are not here yet.');
    return (made ??= makeRooms(speech));
  };
}
