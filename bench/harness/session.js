import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { tablesOf } from '../report/tables.js';
import { writeDocs } from '../report/write-docs.js';
import { bundleAdapters, emptyBuildFolder, removeBuildFolder } from './bundle-adapters.js';
import { measureCell } from './cell.js';
import { libraries, versionOf } from './libraries.js';
import { startPageServer } from './page-server.js';
import { resultsFolder } from './paths.js';
import { commitOfProject } from './prepare.js';
import { recordZoom } from './record-zoom.js';
import { isUpdatingAt, plannedCells } from './run-plan.js';
import { checkFaults, faultKeys } from './self-check.js';

/** Who takes part: what was asked for, with the floor that everything is compared with. */
function chosen({ only, workload, dpr, isGpu }) {
  const unknown = only?.find((key) => !libraries.some((library) => library.key === key));
  if (unknown) {
    throw new Error(`There is no "${unknown}"; there are ${libraries.map(({ key }) => key).join(', ')}.`);
  }
  // The floors cannot read dates in words.
  if (workload === 'dated') return libraries.filter(({ kind }) => kind === 'ours');
  const isOwnMatter = dpr !== 1 || isGpu;
  return libraries.filter(({ key, kind }) => {
    if (key === 'floor-merging') return true;
    if (isOwnMatter && kind !== 'floor' && kind !== 'ours') return false;
    return only?.includes(key) ?? true;
  });
}

/** Measures everything asked for. The results are written after each cell: a run that is ended keeps what it has. */
export async function measure(bundleFile, options) {
  const taking = chosen(options);
  await emptyBuildFolder(bundleFile);
  const bytes = await bundleAdapters(
    taking.map(({ key }) => key),
    build,
  );
  const before = options.resume ? JSON.parse(await readFile(options.resume, 'utf8')) : undefined;
  const now = { ...conditions(taking, bytes, options), bundle: await hashOf(bundleFile) };
  const run = before ? goOn(before.run, now) : now;
  const cells = before?.cells ?? [];
  const file = options.resume ?? path.join(resultsFolder, `${run.startedAt.replaceAll(':', '-')}.json`);
  const picturesFolder = path.join(resultsFolder, 'pictures', options.workload);
  const server = await startPageServer();
  try {
    for (const { library, count, repetition, isImpatient } of plannedCells(taking, options, cells)) {
      const { key } = library;
      const isSame = (cell) =>
        cell.key === key &&
        cell.count === count &&
        cell.repetition === repetition &&
        cell.isImpatient === isImpatient;
      if (cells.some(isSame)) continue;
      const cell = await measureCell({
        ...options,
        key,
        count,
        isImpatient,
        address: server.address,
        isUpdating: isUpdatingAt(cells, key, count),
        picturesFolder: repetition === 1 ? picturesFolder : undefined,
      });
      run.browser ??= cell.browser;
      cells.push({ ...cell, repetition });
      await writeFile(file, JSON.stringify({ run, cells }));
      console.log(lineOf(cell, repetition));
    }
  } finally {
    server.stop();
    await removeBuildFolder();
  }
  console.log(`\n${file}`);
  await reportOn(file, options);
}

async function hashOf(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}

/** A run that goes on knows those who join it; what is measured of ourselves has to be the same build. */
function goOn(before, now) {
  for (const part of ['bundle', 'workload', 'seed', 'dpr', 'isGpu']) {
    if (before[part] !== now[part])
      throw new Error(`That run had another ${part}: ${before[part]}, not ${now[part]}.`);
  }
  return {
    ...before,
    bytes: { ...before.bytes, ...now.bytes },
    versions: { ...before.versions, ...now.versions },
  };
}

/** One line a cell, so that whoever waits sees what happens. */
function lineOf({ key, count, boot, rest, steps, failure, isImpatient, tookMs }, repetition) {
  const sorted = [...(steps?.busy ?? [])].sort((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  const told = [
    `${repetition}`,
    `${key}${isImpatient ? ', impatient' : ''}`.padEnd(28),
    `${count}`.padStart(8),
    `boot ${boot?.wallMs.toFixed(0) ?? '–'}`.padEnd(11),
    `busy ${p95?.toFixed(1) ?? '–'}`.padEnd(11),
    `${rest ? (rest.bytes / 1e6).toFixed(1) : '–'} MB`.padEnd(9),
    `${rest?.elements ?? '–'} elements`.padEnd(16),
    `${(tookMs / 1_000).toFixed(0)} s`,
    failure?.split('\n')[0] ?? '',
  ];
  return told.join('  ');
}

/** What the run was made of and on: without it no figure means anything. */
function conditions(taking, bytes, { dpr, isGpu, workload, seed }) {
  const startedAt = new Date().toISOString().slice(0, 19);
  const processors = cpus();
  return {
    startedAt,
    date: startedAt.slice(0, 10),
    commit: commitOfProject(),
    node: process.version.slice(1),
    cpu: processors[0]?.model.trim() || 'unknown processor',
    cores: processors.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    dpr,
    isGpu,
    workload,
    seed,
    versions: Object.fromEntries(taking.map((library) => [library.key, versionOf(library)])),
    bytes,
  };
}

/** Makes the tables of a run, prints them, and puts them into the documentation where that is asked for. */
export async function reportOn(file, { isWritingDocs }) {
  const tables = tablesOf(JSON.parse(await readFile(file, 'utf8')), libraries);
  const tablesFile = file.replace(/\.json$/, '.md');
  await writeFile(tablesFile, tables);
  console.log(`\n${tables}\n${tablesFile}`);
  if (isWritingDocs) console.log(await writeDocs(tables));
}

/** Plants faults and tells whether the bench saw them all. */
export async function selfCheck(bundleFile, options) {
  await emptyBuildFolder(bundleFile);
  await bundleAdapters(faultKeys, build);
  const server = await startPageServer();
  try {
    return await checkFaults({ ...options, address: server.address });
  } finally {
    server.stop();
    await removeBuildFolder();
  }
}

/** Takes the pictures of a zoom from everything to one event. */
export async function record(bundleFile, options) {
  await emptyBuildFolder(bundleFile);
  await bundleAdapters(['event-timeline'], build);
  const server = await startPageServer();
  try {
    const folder = path.join(resultsFolder, `zoom-${options.workload}-${options.record}`);
    await recordZoom({ ...options, address: server.address, folder });
  } finally {
    server.stop();
    await removeBuildFolder();
  }
}
