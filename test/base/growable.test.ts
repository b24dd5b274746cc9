import { expect } from '@open-wc/testing';
import { Uint32List, grownFloat64, grownUint32 } from '../../src/base/growable.js';

describe('growing columns', () => {
  it('keep what they hold and double their room', () => {
    const grown = grownFloat64(Float64Array.of(1.5, -Infinity), 17);
    expect(grown).to.have.length(32);
    expect([...grown.subarray(0, 3)]).to.deep.equal([1.5, -Infinity, 0]);
    expect(grownUint32(new Uint32Array(32).fill(7), 33)).to.have.length(64);
  });

  it('take any number of numbers', () => {
    const list = new Uint32List();
    for (let i = 0; i < 1_000; i++) list.push(3 * i);
    expect(list.length).to.equal(1_000);
    expect(list.at(999)).to.equal(2_997);
    expect([...list.view()]).to.deep.equal(Array.from({ length: 1_000 }, (_, i) => 3 * i));
  });
});
