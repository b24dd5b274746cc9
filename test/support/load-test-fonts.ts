/**
 * The fonts that pictures and measured text use in tests, from this repository's own packages: one width everywhere.
 * Inter brings Latin, Greek and Cyrillic in every weight, Noto Sans Arabic what the packaged browser leaves blank.
 */
const inter = '/node_modules/@fontsource-variable/inter/files/inter-';
const arabic = '/node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-';

const faces: readonly {
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly range: string;
}[] = [
  {
    family: 'Inter Variable',
    file: `${inter}latin-wght-normal.woff2`,
    weight: '100 900',
    range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212',
  },
  {
    family: 'Inter Variable',
    file: `${inter}latin-ext-wght-normal.woff2`,
    weight: '100 900',
    range: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  },
  {
    family: 'Inter Variable',
    file: `${inter}cyrillic-wght-normal.woff2`,
    weight: '100 900',
    range: 'U+0301, U+0400-045F, U+0490-0491, U+2116',
  },
  {
    family: 'Inter Variable',
    file: `${inter}greek-wght-normal.woff2`,
    weight: '100 900',
    range: 'U+0370-03FF',
  },
  {
    family: 'Noto Sans Arabic',
    file: `${arabic}400-normal.woff2`,
    weight: '400',
    range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
  },
  {
    family: 'Noto Sans Arabic',
    file: `${arabic}700-normal.woff2`,
    weight: '700',
    range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
  },
];

/** What a test or a picture writes into `font-family`. */
export const testFontFamily = "'Inter Variable', 'Noto Sans Arabic', sans-serif";

let loaded: Promise<void> | undefined;

/** Registers the fonts and waits until each is ready to measure with. Calling it again waits for the same load. */
export function loadTestFonts(): Promise<void> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<void> {
  await Promise.all(
    faces.map(async ({ family, file, weight, range }) => {
      const face = new FontFace(family, `url(${file}) format('woff2')`, { weight, unicodeRange: range });
      document.fonts.add(face);
      await face.load();
    }),
  );
}
