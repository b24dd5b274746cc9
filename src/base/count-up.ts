/** 0, 1, 2 … count − 1, with room for more. */
export function countUp(count: number, room = count): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(Math.max(count, room));
  // A function of its own: engines do not optimise loops in the middle of a generator.
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}
