import { readFileSync } from 'node:fs';
import path from 'node:path';
import { benchFolder, projectFolder } from './paths.js';

/**
 * @typedef {object} Library
 * @property {string} key names its adapter file
 * @property {string} title as in the tables
 * @property {'floor' | 'ours' | 'rival' | 'yardstick'} kind
 * @property {readonly string[]} [packages] whose versions the record names
 * @property {number} [largest] larger sizes are known to end in nothing within a minute, and are not tried
 * @property {readonly number[]} [repeated] sizes to repeat although one cell takes over half a minute: a goal needs them
 */

/** Floors first, then ourselves: neighbours in time are compared. @type {readonly Library[]} */
export const libraries = [
  { key: 'floor-merging', title: 'run-merging floor', kind: 'floor' },
  { key: 'floor-plain', title: 'plain floor', kind: 'floor' },
  { key: 'event-timeline', title: 'event-timeline', kind: 'ours' },
  {
    key: 'vis-timeline',
    title: 'vis-timeline',
    kind: 'rival',
    packages: ['vis-timeline', 'vis-data'],
    largest: 100_000,
    repeated: [10_000],
  },
  {
    key: 'vis-timeline-flat',
    title: 'vis-timeline, `stack: false`',
    kind: 'rival',
    packages: ['vis-timeline', 'vis-data'],
    largest: 10_000,
  },
  { key: 'timelines-chart', title: 'timelines-chart', kind: 'rival', packages: ['timelines-chart'] },
  {
    key: 'timelinejs',
    title: 'TimelineJS',
    kind: 'rival',
    packages: ['@knight-lab/timelinejs'],
    largest: 100_000,
  },
  {
    key: 'd3-milestones',
    title: 'd3-milestones',
    kind: 'rival',
    packages: ['d3-milestones'],
    largest: 100_000,
  },
  { key: 'echarts', title: 'ECharts, custom series', kind: 'rival', packages: ['echarts'] },
  {
    key: 'react-calendar-timeline',
    title: 'react-calendar-timeline',
    kind: 'rival',
    packages: ['react-calendar-timeline', 'react'],
    largest: 100_000,
  },
  { key: 'uplot', title: 'uPlot, start points only', kind: 'yardstick', packages: ['uplot'] },
];

/** Versions of a library's packages as installed, in one line. */
export function versionOf({ kind, packages = [] }) {
  if (kind === 'floor') return '';
  if (kind === 'ours') return packageVersion(path.join(projectFolder, 'package.json'));
  return packages
    .map((name) => `${name} ${packageVersion(path.join(benchFolder, 'node_modules', name, 'package.json'))}`)
    .join(', ');
}

function packageVersion(file) {
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
