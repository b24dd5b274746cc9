import { expect } from '@open-wc/testing';
import { runNode } from '../../support/node.js';

describe('the weight of reading dates', () => {
  it('stays within what the parser may add to a page', async () => {
    const { code, stdout } = await runNode(['bench/edtf/parser-size.js']);
    expect(stdout).to.match(/^parser: text to tree or problem: \d\.\d\d kB gzip, at most 4 kB$/m);
    expect(code, stdout).to.equal(0);
  });
});
