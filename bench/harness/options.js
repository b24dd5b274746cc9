import { parseArgs } from 'node:util';

const allSizes = [20, 1_000, 10_000, 100_000, 1_000_000];

export const help = `node run.js [options]

  --only a,b              only these libraries, by the names of their adapters; the run-merging floor is always among them
  --sizes 20,1000         numbers of events (${allSizes.join(', ')})
  --repetitions 5         how often floors and ourselves are measured
  --rival-repetitions 3   how often everybody else is
  --quick                 20 and 1,000 events, once
  --seed 1                of the data
  --workload plain        or "dated": doubtful dates, weights and a thousand lanes, ourselves alone
  --dpr 1                 device pixels per CSS pixel; above 1 floors and ourselves only
  --gpu                   lets the browser use one; floors and ourselves only
  --no-build              takes the one-file build in dist/ as it is
  --resume FILE           goes on with a run that was ended: what its JSON holds is not measured again
  --report FILE           measures nothing: makes the tables from that JSON
  --write-docs            puts the tables into docs/performance.md
  --self-check            plants faults, and fails if the bench does not see them
  --record N              thirty pictures of zooming from all of N events to a single one
  --help

Results go to bench/results/, as JSON with every figure and as tables in Markdown.`;

/** What the command line asks for, checked. Throws a message for people. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      repetitions: { type: 'string' },
      'rival-repetitions': { type: 'string' },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      workload: { type: 'string', default: 'plain' },
      dpr: { type: 'string', default: '1' },
      gpu: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      resume: { type: 'string' },
      report: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
      'self-check': { type: 'boolean', default: false },
      record: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  const isOurs = values.workload === 'dated';
  if (!isOurs && values.workload !== 'plain') throw new Error(`There is no workload "${values.workload}".`);
  const repetitions = wholeNumber(values.repetitions ?? (quick ? '1' : '5'), '--repetitions');
  return {
    only: isOurs ? ['event-timeline'] : values.only?.split(','),
    sizes:
      values.sizes?.split(',').map((text) => wholeNumber(text, '--sizes')) ??
      (quick ? allSizes.slice(0, 2) : allSizes),
    repetitions,
    rivalRepetitions: Math.min(
      repetitions,
      wholeNumber(values['rival-repetitions'] ?? '3', '--rival-repetitions'),
    ),
    seed: wholeNumber(values.seed, '--seed'),
    workload: values.workload,
    dpr: wholeNumber(values.dpr, '--dpr'),
    isGpu: values.gpu,
    isBuilding: !values['no-build'],
    resume: values.resume,
    report: values.report,
    isWritingDocs: values['write-docs'],
    isSelfCheck: values['self-check'],
    record: values.record === undefined ? undefined : wholeNumber(values.record, '--record'),
    isHelp: values.help,
  };
}

function wholeNumber(text, option) {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${option} takes whole numbers above 0, not "${text}".`);
  return value;
}
