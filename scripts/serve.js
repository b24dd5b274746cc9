/**
 * A static server for one machine: the pages, the built bundle and the data, under a strict content policy. The demo
 * page, the pictures and whoever wants to look at the build use it.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders a page may ask for. Nothing else of the repository is handed out. */
const openFolders = [
  'stories',
  'dist',
  'data',
  'schema',
  'node_modules/@fontsource-variable/inter',
  'node_modules/@fontsource/noto-sans-arabic',
];

/** What a file is, by its ending. */
export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a strict page may ask of us: nothing from elsewhere, nothing inline, no markup out of text but Lit's own templates. */
export const strictPolicy =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html event-timeline";

/**
 * Starts serving on 127.0.0.1. The address `/` leads to `home`. Port 0 takes any free one; a taken one moves on to the next.
 * @param {{ port?: number, home?: string }} [options]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve({ port = 0, home = '/stories/embed.html' } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, home).catch(() => {
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(request, response, home) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, { location: home }).end();
    return;
  }
  const file = path.join(root, decodeURIComponent(pathname));
  const within = path.relative(root, file).split(path.sep).join('/');
  const isOpen = openFolders.some((folder) => within.startsWith(`${folder}/`));
  const found = isOpen ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'content-security-policy': strictPolicy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

async function listen(server, port) {
  for (let attempt = port; ; attempt++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(attempt, '127.0.0.1', () => resolve(undefined));
    });
    if (!error) return server.address().port;
    if (error.code !== 'EADDRINUSE' || attempt > port + 20) throw error;
  }
}

/** A port nobody listens on, at or after the given one. */
export async function freePort(from) {
  const server = createServer();
  const port = await listen(server, from);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ port: 6007 });
  console.log(`The built bundle in a plain page: ${address}`);
}
