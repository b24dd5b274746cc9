/**
 * Measures event-timeline beside other timelines and beside the least program that draws the same data, all in one run:
 *
 *     cd bench && npm ci && node run.js
 *
 * `node run.js --help` tells the options, docs/performance.md what is measured and why.
 */
import { help, readOptions } from './harness/options.js';
import { prepareProject } from './harness/prepare.js';

const options = readOptions(process.argv.slice(2));
if (options.isHelp) {
  console.log(help);
} else if (options.report) {
  const { reportOn } = await import('./harness/session.js');
  await reportOn(options.report, options);
} else {
  const bundleFile = prepareProject(options);
  // Only now are the project's packages sure to be there.
  const session = await import('./harness/session.js');
  if (options.isSelfCheck) process.exitCode = (await session.selfCheck(bundleFile, options)) ? 0 : 1;
  else if (options.record !== undefined) await session.record(bundleFile, options);
  else await session.measure(bundleFile, options);
}
