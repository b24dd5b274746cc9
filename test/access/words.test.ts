import { expect, html } from '@open-wc/testing';
import { nameOf, onPage, optionsOf } from '../elements/on-page.js';

interface Written {
  readonly events: readonly { readonly title: string; readonly when?: string; readonly said?: string }[];
}

const languages = ['en-GB', 'ar', 'de', 'es', 'fr', 'pt-BR', 'ru'];

/** What EDTF writes and nobody says: qualifiers, unspecified digits, open ends, exponents. */
const raw = /[~?%]|X\b|\.\.|\bY-?\d|\dE\d|\d[Ss]\d\b/;

describe('AX-7: dates in the names of options', () => {
  for (const name of ['deir-ez-zor', 'antiquity', 'deep-time', 'spaceflight']) {
    it(`are words, whatever the language: ${name}`, async () => {
      const address = `/data/${name}.json`;
      const { events } = (await (await fetch(address)).json()) as Written;
      // Longest first, so that no title is taken for the beginning of another.
      const titles = events.map(({ title }) => title).sort((a, b) => b.length - a.length);
      const said = events.map((each) => each.said).filter((each) => each !== undefined);
      const seen = new Set<string>();
      for (const lang of languages) {
        const timeline = await onPage(html`<event-timeline src=${address} lang=${lang}></event-timeline>`);
        for (const option of optionsOf(timeline)) {
          const whole = nameOf(option);
          const title = titles.find((each) => whole.startsWith(each));
          // The data's own words are the data's own.
          const words = said.reduce((rest, each) => rest.replace(each, ''), whole.slice(title?.length ?? 0));
          expect(words, `${lang}: ${whole}`).to.not.match(raw);
          expect(words.trim(), `${lang}: ${whole}`).to.not.equal('');
        }
        seen.add(optionsOf(timeline).map(nameOf).join('\n'));
        timeline.remove();
      }
      expect(seen.size, 'every language has words of its own').to.equal(languages.length);
    });
  }
});
