const words = (
  'accord ambush archive arms arrival army border bridge bank cabinet camp census charter city coast colony crowd ' +
  'congress convoy council courier crossing debate decree delta depot deputy dispatch district dock election embassy envoy ' +
  'fair famine ferry flood fort garrison gate harbour hearing inquiry island journal landing launch law ledger line march ' +
  'market meeting memoir mill minister mission motion offer orchard outpost parade parish patrol petition pilot poll port ' +
  'protest quarter railway reform relief report river road rocket senate siege tower trial union vote'
).split(' ');

/** A title of three to eight words, 37 characters on average. */
export function titleFrom(random) {
  const count = 3 + Math.floor(random() * 6);
  let title = '';
  for (let i = 0; i < count; i++) {
    const word = words[Math.floor(random() * words.length)];
    title += i === 0 ? word[0].toUpperCase() + word.slice(1) : ` ${word}`;
  }
  return title;
}
