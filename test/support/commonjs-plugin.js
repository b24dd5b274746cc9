/** Serves packages that are CommonJS, or that import CommonJS, as one ES module each: browsers load nothing else. */
import { build } from 'esbuild';

const prefix = '/bundled/';

/** @param {readonly string[]} packages import names as the tests write them */
export function commonjsPlugin(packages) {
  const bundles = new Map();
  return {
    name: 'commonjs',
    resolveImport: ({ source }) => (packages.includes(source) ? prefix + source : undefined),
    async serve({ path: requested }) {
      if (!requested.startsWith(prefix)) return undefined;
      const name = requested.slice(prefix.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { type: 'js', body: await bundles.get(name) };
    },
  };
}

async function bundle(name) {
  const names = Object.keys(await import(name)).filter((key) => /^[\w$]+$/.test(key));
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${name}';`, resolveDir: '.' },
    bundle: true,
    keepNames: true, // A package may tell its own classes apart by name.
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
