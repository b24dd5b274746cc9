const signBit = 0x8000_0000;

/** The key under which larger 32-bit floats come first; −0 equals 0. */
export function descendingKeys(values: Float32Array): Uint32Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const keys = new Uint32Array(values.length);
  for (let i = 0; i < keys.length; i++) {
    const word = words[i] ?? 0;
    keys[i] = word > signBit ? word : ~word & ~signBit;
  }
  return keys;
}
