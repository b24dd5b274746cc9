import { bringRooms } from '../../src/locale/en/rooms-brought.js';
import { englishRooms } from '../../src/locale/en/rooms.js';

// For tests of what an element shows only once these words have come.
bringRooms(englishRooms);
