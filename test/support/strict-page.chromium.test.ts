import { expect } from '@open-wc/testing';
import { openStrictPage } from './strict-page.js';

describe('the strict page', () => {
  it('hears what its policy refuses', async () => {
    const page = await openStrictPage();
    const paragraph = page.document.body.appendChild(page.document.createElement('p'));
    paragraph.setAttribute('style', 'color: red');
    expect(() => (paragraph.innerHTML = '<b>bold</b>')).to.throw('TrustedHTML');
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.violations.map((violation) => violation.split(':')[0])).to.include.members([
      'style-src-attr',
      'require-trusted-types-for',
    ]);
    page.close();
  });
});
