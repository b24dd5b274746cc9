/**
 * Finds the Chromium that tests and pictures run in, and downloads nothing.
 *
 * In order: `CHROME_PATH`; on Linux x64 the headless shell inside `@sparticuz/chromium`, so that everyone and
 * the continuous build look at the same pixels; elsewhere an installed Chrome, Chromium or Edge.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Flags every run shares: calm, no background traffic, and the sandbox only where the system allows one. */
export const chromiumFlags = [
  '--disable-component-update',
  '--disable-gpu',
  '--force-prefers-reduced-motion',
  // Root has no sandbox to give; nobody else gives theirs up.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Launch options for puppeteer: `executablePath`, `headless`, and `env` where the browser needs its own.
 * @returns {{ executablePath: string, headless: boolean | 'shell', env?: Record<string, string | undefined> }}
 */
export function findChromium() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const executablePath = installedPlaces().find((place) => existsSync(place));
  if (executablePath) return { executablePath, headless: true };
  throw new Error('The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its program.');
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]);
  }
  return ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium');
}

function packagedChromium() {
  const folder = unpack();
  tellFonts(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    headless: 'shell',
    // Its own libraries (a bare container has no NSS) and its own font, so that text has one width everywhere.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
    },
  };
}

/**
 * Unpacks once per version, into a folder that gets its name when it is complete: two runs cannot meet half-way,
 * and an upgrade leaves nothing stale behind.
 */
function unpack() {
  const root = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const read = (name) => brotliDecompressSync(readFileSync(path.join(root, 'bin', name)));
  writeFileSync(path.join(unfinished, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const name of ['swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) {
    const tar = spawnSync('tar', ['xf', '-', '--no-same-owner', '-C', unfinished], { input: read(name) });
    if (tar.status !== 0) throw new Error(`could not unpack ${name}: ${tar.error ?? tar.stderr}`);
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Where its font is, and where the index of it is kept: as a whole path, else it lands in whatever folder we run in. */
function tellFonts(folder) {
  const file = path.join(folder, 'fonts.conf');
  const dir = path.join(folder, 'fonts');
  const cachedir = path.join(folder, 'font-cache');
  const settings = `<fontconfig><dir>${dir}</dir><cachedir>${cachedir}</cachedir></fontconfig>`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== settings) writeFileSync(file, settings);
}
