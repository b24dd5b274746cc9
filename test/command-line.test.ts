import { expect } from '@open-wc/testing';
import { runNode, type ProgramResult } from './support/node.js';

const program = ['--import', './test/support/run-from-source.js', 'bin/event-timeline.js'];
const run = (args: readonly string[], input?: string): Promise<ProgramResult> =>
  runNode([...program, ...args], input);

const broken = `{
  "events": [
    { "title": "Fine", "when": "2017" },
    { "title": "Lost", "when": "2017-13-01" },
    { "title": "Mended",
      "when": "2018",
      "color": "blurple" }
  ]
}`;

describe('the command line', function () {
  this.timeout(20_000); // Each test starts programs.

  it('validate: nothing to say of good data', async () => {
    const { code, stdout } = await run(['validate', 'data/deir-ez-zor.json']);
    expect(stdout).to.equal('15 events read.\n');
    expect(code).to.equal(0);
  });

  it('validate: line, path, outcome and cure of each problem, and 1 where a row is lost', async () => {
    const { code, stdout } = await run(['validate', '-'], broken);
    expect(stdout.split('\n')).to.deep.equal([
      '(input):4: left out: events[1].when: “2017-13-01” has month 13. Use 01 to 12.',
      '(input):7: mended: events[2].color is not a colour.',
      '2 events read, 1 left out, 1 mended.',
      '',
    ]);
    expect(code).to.equal(1);
  });

  it('validate: 0 where every row is kept, 1 where nothing could be taken', async () => {
    const mended = await run(['validate', '-'], broken.replace('2017-13-01', '2017-12-01'));
    expect(mended.code).to.equal(0);
    const cut = await run(['validate', '-'], broken.slice(0, 60));
    expect([cut.code, cut.stdout]).to.deep.equal([
      1,
      '(input):4: stopped: The data end too early, at line 4.\nNothing was taken.\n',
    ]);
    expect((await run(['validate', '-', '--strict'], broken)).stdout).to.contain('1 row could not be read');
  });

  it('convert: a table in, the dataset out, with a report beside it', async () => {
    const table = 'Name,Date,Crew\n=Apollo 11,1969-07-20,3\nNever,soon,\n';
    const { code, stdout, stderr } = await run(['convert', '-', '--column', 'title=Name'], table);
    const { events } = JSON.parse(stdout) as { events: readonly object[] };
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({ title: '=Apollo 11', when: '1969-07-20', data: { Crew: '3' } });
    expect(stderr).to.contain('(input):3: left out: Date');
    expect(stderr).to.contain('1 event read, 1 left out.');
    expect(code).to.equal(1);
  });

  it('convert: there and back as a table, guards on and off, and what does not fit is told', async () => {
    const there = await run(['convert', 'data/deir-ez-zor.json', '--as', 'csv']);
    expect(there.stderr).to.match(/Not in csv: \d+ links\./);
    const back = await run(['convert', '-'], there.stdout);
    expect([there.code, back.code]).to.deep.equal([0, 0]);
    const { events } = JSON.parse(back.stdout) as { events: readonly { when: string }[] };
    const whole = await run(['convert', 'data/deir-ez-zor.json']);
    const { events: given } = JSON.parse(whole.stdout) as { events: readonly { when: string }[] };
    expect(events.map(({ when }) => when).sort()).to.deep.equal(given.map(({ when }) => when).sort());
  });

  it('render: a picture, or a page without a script', async () => {
    const svg = await run([
      'render',
      'data/deir-ez-zor.json',
      '--width',
      '700',
      '--from',
      '2017-01',
      '--to',
      '2017-01',
    ]);
    expect(svg.stdout).to.match(/^<svg [^>]*width="700"/);
    expect(svg.code).to.equal(0);
    const page = await run([
      'render',
      'data/deir-ez-zor.json',
      '--as',
      'html',
      '--lang',
      'de',
      '--style',
      'page.css',
    ]);
    expect(page.stdout).to.match(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(page.stdout).to.contain('<link rel="stylesheet" href="page.css">');
    expect(page.stdout).to.not.match(/<script|<style|\sstyle=|\son[a-z]+=/);
  });

  const mistakes: readonly (readonly [args: readonly string[], says: string])[] = [
    [[], 'event-timeline validate data.json'],
    [['draw', 'x.json'], 'event-timeline validate data.json'],
    [['validate'], 'event-timeline validate data.json'],
    [['validate', 'no-such-file.json'], 'no-such-file.json: '],
    [['validate', 'data/deir-ez-zor.json', '--colour'], "Unknown option '--colour'"],
    [['render', 'data/deir-ez-zor.json', '--width', 'wide'], '--width wide: give 200 to 20000.'],
    [['render', 'data/deir-ez-zor.json', '--from', 'soon'], 'from is "soon"'],
    [['render', 'data/deir-ez-zor.json', '--time-zone', 'Mars'], 'timeZone is "Mars"'],
    [
      ['convert', 'data/deir-ez-zor.json', '-o', 'x.docx'],
      'x.docx: no format to write here. Known are json, csv, ics.',
    ],
  ];
  it('a mistake of whoever calls is 2, and told without a stack', async () => {
    const results = await Promise.all(mistakes.map(([args]) => run(args)));
    for (const [i, { code, stdout, stderr }] of results.entries()) {
      const [args = [], says = ''] = mistakes[i] ?? [];
      expect(stderr, args.join(' ')).to.contain(says);
      expect(stderr).to.not.contain('    at ');
      expect([code, stdout], args.join(' ')).to.deep.equal([2, '']);
    }
  });

  it('says how it is used, and which version it is', async () => {
    expect((await run(['--help'])).stdout).to.contain('event-timeline convert in.csv -o out.json');
    expect((await run(['--version'])).stdout).to.match(/^\d+\.\d+\.\d+\n$/);
  });
});
