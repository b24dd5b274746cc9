import { expect } from '@open-wc/testing';
import { toggleLane, toggleRows } from '../../src/state/fold-lanes.js';
import { Store } from '../../src/state/store.js';
import { initialState } from '../../src/state/timeline-state.js';

describe('folding lanes', () => {
  for (const [toggle, key] of [
    [toggleLane, 'collapsed'],
    [toggleRows, 'opened'],
  ] as const) {
    it(`turns a lane round and back in \`${key}\`, each time as a new set`, () => {
      const store = new Store(initialState);
      const heard: (readonly number[])[] = [];
      store.subscribe((state) => heard.push([...state[key]]));
      for (const lane of [2, 5, 2]) toggle(store, lane);
      expect(heard).to.deep.equal([[2], [2, 5], [5]]);
      expect([...initialState[key]]).to.deep.equal([]);
    });
  }
});
