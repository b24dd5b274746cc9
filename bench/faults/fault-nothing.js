/** Draws nothing at all: the fastest timeline there is. */
export const adapter = {
  version: 'faulty',
  input: { kind: 'wheel', deltaY: -120, expectedZoom: 36.6 },
  mount: () => ({}),
};
