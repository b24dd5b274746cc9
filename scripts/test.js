/**
 * `npm test`: everything a change is judged by. First the checks, each counted as one test; then the tests in a browser.
 *
 *     npm test          all of it
 *     npm run check     only the checks
 *
 * The last line is `N passed, N failed`, over checks and tests.
 */
import { run } from './run.js';

const checks = [
  { title: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], cure: 'npm run format' },
  { title: 'lint', command: ['eslint', '.'] },
  { title: 'types', command: ['tsc'] },
  { title: 'types of the dataset', command: ['node', 'scripts/types.js', '--check'], cure: 'npm run types' },
  { title: 'manifest', command: ['node', 'scripts/manifest.js', '--check'] },
];

const onlyChecks = process.argv.includes('--checks');

let passed = 0;
let failed = 0;
for (const { title, command, cure } of checks) {
  const { code, output } = await run(command, { shown: false });
  if (code === 0) passed++;
  else failed++;
  console.log(
    code === 0 ? `✓ ${title}` : `✗ ${title}${cure ? ` (cure: ${cure})` : ''}\n${output.trimEnd()}\n`,
  );
}

if (!onlyChecks) {
  const { code, output } = await run(['wtr']);
  const [, testsPassed = '0', testsFailed = '1'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  passed += Number(testsPassed);
  failed += Number(testsFailed);
  // A runner that fails without a failed test has not run them all.
  if (code !== 0 && testsFailed === '0') failed++;
}

// Not before everything is written: a pipe may still hold the runner's own last words.
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
