const words = (
  'accord ambush archive arms arrival army border bridge bank cabinet camp census charter city coast colony crowd ' +
  'congress convoy council courier crossing debate decree delta depot deputy dispatch district dock election embassy envoy ' +
  'fair famine ferry flood fort garrison gate harbour hearing inquiry island journal landing launch law ledger line march ' +
  'market meeting memoir mill minister mission motion offer orchard outpost parade parish patrol petition pilot poll port ' +
  'protest quarter railway reform relief report river road rocket senate siege tower trial union vote'
).split(' ');

const capitalised = words.map((word) => word[0].toUpperCase() + word.slice(1));

/**
 * A title of three to eight words, 37 characters on average. Joined, not added up: added strings are kept as trees until somebody
 * reads them, and whoever does would seem to give memory back.
 */
export function titleFrom(random) {
  const title = [];
  const count = 3 + Math.floor(random() * 6);
  for (let i = 0; i < count; i++) {
    title.push((i === 0 ? capitalised : words)[Math.floor(random() * words.length)]);
  }
  return title.join(' ');
}
