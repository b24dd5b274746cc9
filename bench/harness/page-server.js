import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { benchFolder, buildFolder } from './paths.js';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves the white page on the loopback address: `/?adapter=floor-plain` with that adapter's style sheet, where it has one.
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function startPageServer() {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'), response).catch(() =>
      response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

async function answer({ pathname, searchParams }, response) {
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const file = pathname === '/' ? path.join(benchFolder, 'page/page.html') : fileOf(pathname);
  let content = await readFile(file);
  if (pathname === '/') {
    const style = `${searchParams.get('adapter')}.css`;
    const hasStyle = await readFile(path.join(buildFolder, style)).catch(() => undefined);
    const link = hasStyle ? `<link rel="stylesheet" href="/adapters/${style}" />` : '';
    content = content.toString().replace('<!-- styles -->', link);
  }
  response.writeHead(200, {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(content);
}

/** Only the page's own scripts, the workload and the built adapters are handed out. */
function fileOf(pathname) {
  const name = path.basename(pathname);
  if (pathname.startsWith('/adapters/')) return path.join(buildFolder, name);
  if (pathname.startsWith('/workload/')) return path.join(benchFolder, 'workload', name);
  return path.join(benchFolder, 'page', name);
}
