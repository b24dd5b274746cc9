import { expect } from '@open-wc/testing';
import { addressOf, readAddress } from '../../src/events/addresses.js';

const base = 'https://example.org/data/story.json';

const links: readonly (readonly [text: string, href: string | undefined])[] = [
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/a', 'http://example.org/a'],
  ['HTTPS://EXAMPLE.ORG/a', 'https://example.org/a'],
  ['mailto:somebody@example.org', 'mailto:somebody@example.org'],
  ['page.html', 'https://example.org/data/page.html'],
  ['/page.html', 'https://example.org/page.html'],
  ['#part', 'https://example.org/data/story.json#part'],
  ['//host/path', 'https://host/path'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['\u0000\u001fjavascript:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['java\r\nscript:alert(1)', undefined],
  ['\tjavascript\n:alert(1)', undefined],
  ['javascript://example.org/%0aalert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['data:image/svg+xml,<svg/>', undefined],
  ['vbscript:msgbox(1)', undefined],
  ['blob:https://example.org/1', undefined],
  ['filesystem:https://example.org/temporary/a', undefined],
  ['view-source:https://example.org', undefined],
  ['file:///etc/passwd', undefined],
  ['about:blank', undefined],
  ['ftp://example.org', undefined],
  ['intent://example.org', undefined],
  ['https://', undefined],
];

describe('addresses from data', () => {
  it('lead to web pages and mail, and nowhere else (TR-3)', () => {
    for (const [text, href] of links) {
      const reading = readAddress(text, 'link', { base });
      expect('href' in reading ? reading.href : undefined, JSON.stringify(text)).to.equal(href);
      expect(addressOf(text, 'link', { base })).to.deep.equal(href === undefined ? { text } : { text, href });
    }
  });

  it('name the scheme they are refused for, as a browser would read it', () => {
    expect(readAddress('java\nscript:alert(1)', 'link', {})).to.deep.equal({ refused: 'javascript:' });
    expect(readAddress('no address', 'link', {})).to.deep.equal({ refused: '' });
  });

  it('of media are https, or http where the page is', () => {
    const hrefOf = (text: string, isPlainPage: boolean) =>
      addressOf(text, 'media', { base, isPlainPage }).href;
    expect(hrefOf('a.png', false)).to.equal('https://example.org/data/a.png');
    expect(hrefOf('http://example.org/a.png', false)).to.equal(undefined);
    expect(hrefOf('http://example.org/a.png', true)).to.equal('http://example.org/a.png');
    expect(hrefOf('mailto:a@example.org', true)).to.equal(undefined);
    expect(hrefOf('data:image/png;base64,AAAA', true)).to.equal(undefined);
  });

  it('that are relative need something to count from', () => {
    expect(readAddress('a.html', 'link', {})).to.deep.equal({ refused: '' });
  });
});
