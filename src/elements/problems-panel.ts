import { html, nothing, type TemplateResult } from 'lit';
import { alikeProblems } from '../events/alike-problems.js';
import { problemSentence } from '../locale/problem-sentence.js';
import type { Problem, Problems } from '../events/problems.js';
import type { Locale, ProblemWords } from '../locale/locale.js';
import { iconButton } from './icon-button.js';
import { turnsTemplate } from './list-turns.js';
import { problemsStyles } from './problems-panel.styles.js';

export const styles = [problemsStyles];

export interface ProblemsContext {
  readonly locale: Locale;
  readonly words: ProblemWords;
  readonly problems: Problems;
  /** Counts from 0. */
  readonly page: number;
  readonly turnTo: (page: number) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

const pageLength = 100;
const mostAlike = 20;

/** What goes on after the path, which stands before it in its own type. */
function sentenceOf({ code, parameters }: Pick<Problem, 'code' | 'parameters'>, words: ProblemWords): string {
  return problemSentence({ code, parameters }, words);
}

function problemTemplate(problem: Problem, { locale, words }: ProblemsContext): TemplateResult {
  const { pages } = locale.ui;
  const { line, path, outcome, value } = problem;
  return html`<li class=${outcome}>
    <p>
      ${line === undefined ? nothing : html`<span class="soft">${pages.line(line)}</span> `}
      <code dir="ltr">${path}</code> ${sentenceOf(problem, words)}
    </p>
    <p class="soft">
      ${pages.outcome[outcome]}${value === undefined ? nothing : html`: <code><bdi>${value}</bdi></code>`}
    </p>
  </li>`;
}

/** What rows of a group have in common of their paths: the field, without its row. */
function fieldOf(path: string): string {
  return path.replace(/^[^[]*\[\d+\]\.?/, '');
}

function groupsTemplate({ problems, locale, words }: ProblemsContext): TemplateResult | typeof nothing {
  const alike = alikeProblems(problems, mostAlike);
  if (alike.length === 0) return nothing;
  return html`<ul class="plain groups">
    ${alike.map(({ example, count }) => {
      const field = fieldOf(example.path);
      return html`<li>
        <b>${locale.ui.pages.rows(count)}</b>
        ${field === '' ? nothing : html`<code dir="ltr">${field}</code> `}<span class="soft"
          >${sentenceOf(example, words)}</span
        >
      </li>`;
    })}
  </ul>`;
}

/** What was wrong with the data: totals, groups, and every entry, a page at a time. A modal dialog. */
export function problemsTemplate(context: ProblemsContext): TemplateResult {
  const { locale, problems, page, turnTo, copy, close } = context;
  const { pages, details } = locale.ui;
  const last = Math.max(1, Math.ceil(problems.length / pageLength));
  return html`<dialog
    class="sheet"
    data-panel="problems"
    part="problems-list"
    aria-labelledby="problems-heading"
  >
    <div class="sheet-head">
      <h2 class="heading" id="problems-heading">${pages.problems}</h2>
      <button type="button" class="button copy" @click=${copy}>${pages.copyProblems}</button>
      ${iconButton('close', details.close, close)}
    </div>
    <p class="totals">${pages.outcomes(problems.skipped, problems.mended, problems.noted)}</p>
    ${groupsTemplate(context)}
    <ol class="plain problems" start=${page * pageLength + 1}>
      ${problems
        .slice(page * pageLength, (page + 1) * pageLength)
        .map((problem) => problemTemplate(problem, context))}
    </ol>
    ${turnsTemplate(pages, { page, pages: last, turnTo })}
  </dialog>`;
}
