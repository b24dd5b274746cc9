import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { benchFolder, projectFolder } from './paths.js';

const bundleFile = path.join(projectFolder, 'dist/event-timeline.min.js');

/**
 * Makes sure of what the project itself gives: its packages (browser, driver, bundler), and the one-file build of now.
 * @param {{ isBuilding: boolean }} options
 * @returns {string} the one-file build
 */
export function prepareProject({ isBuilding }) {
  if (!existsSync(path.join(benchFolder, 'node_modules'))) {
    throw new Error('The rivals are not installed: run `npm ci` in bench/ first.');
  }
  if (!existsSync(path.join(projectFolder, 'node_modules/puppeteer-core'))) {
    console.log('Installing the project itself …');
    runInProject('npm', ['ci']);
  }
  if (isBuilding || !existsSync(bundleFile)) {
    const script = "import('./scripts/bundle.js').then(({ writeBundle }) => writeBundle())";
    runInProject(process.execPath, ['--input-type=module', '-e', script]);
  }
  return bundleFile;
}

function runInProject(program, args) {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(program, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: isWindows && program === 'npm',
  });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed in the project's folder.`);
}

/** What was measured and on what: without it no figure means anything. */
export function commitOfProject() {
  const ask = (args) => spawnSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = ask(['rev-parse', '--short=12', 'HEAD']);
  return ask(['status', '--porcelain', '--', 'src']) === '' ? commit : `${commit} with changes`;
}
