/**
 * Weighs what a page loads, in bytes after gzip, and fails when it is heavier than it may be. The limits stand here and
 * nowhere else; 1 kB is 1,000 bytes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlePath } from './bundle.js';
import { firstPartPath } from './parts.js';

// The promise is 60 kB for the one file and 45 kB for the first picture; this is what they weigh with all that is in them,
// and they may only become lighter.
const limits = { oneFile: 172_500, firstPicture: 89_700 };

/**
 * Weighs the written builds: the one file, and of that in parts what the first picture needs.
 * @returns {readonly { what: string, bytes: number, limit: number }[]}
 */
export function weigh() {
  return [
    { what: 'one-file build', bytes: gzipped(readFileSync(bundlePath)), limit: limits.oneFile },
    { what: 'first picture', bytes: gzipped(readFileSync(firstPartPath)), limit: limits.firstPicture },
  ];
}

/** Prints the weights; gives back whether all of them are within their limits. */
export function printWeights() {
  const weights = weigh();
  for (const { what, bytes, limit } of weights) {
    const verdict = bytes <= limit ? 'at most' : 'TOO MUCH, at most';
    console.log(`${what}: ${kilobytes(bytes)} kB gzip (${verdict} ${kilobytes(limit)})`);
  }
  return weights.every(({ bytes, limit }) => bytes <= limit);
}

/** Prints what the one-file build is made of, largest first: folders of ours and packages, then files. Before compression. */
export function printParts(metafile) {
  const files = Object.entries(metafile.outputs[bundlePath].inputs).map(([file, { bytesInOutput }]) => [
    file,
    bytesInOutput,
  ]);
  const parts = new Map();
  for (const [file, bytes] of files) parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytes);
  const inWords = (list) =>
    list
      .sort(([, one], [, other]) => other - one)
      .slice(0, 20)
      .map(([what, bytes]) => `${what} ${kilobytes(bytes)}`)
      .join(', ');
  console.log(`before gzip, in kB: ${inWords([...parts])}`);
  console.log(
    `largest files, in kB: ${inWords(files.map(([file, bytes]) => [file.replace(/^(src|node_modules)\//, ''), bytes]))}`,
  );
}

/** A package, or a folder of ours; Lit comes in many packages and counts as one. */
function partOf(file) {
  const [, installed] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (installed === undefined) return path.dirname(file).split('/').slice(0, 2).join('/');
  return installed.startsWith('lit') || installed.startsWith('@lit') ? 'lit' : installed;
}

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
