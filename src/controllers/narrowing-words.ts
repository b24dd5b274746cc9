import { filterMessage } from '../a11y/messages.js';
import { eventName } from '../a11y/option-words.js';
import { dateBrief } from '../locale/date-brief.js';
import { readTypedDate } from '../state/navigate-date.js';
import { matchPlace } from '../state/commands-find.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { TimelineCore } from './timeline-core.js';

/** Says how many events a filter leaves and a search finds, whoever has asked; not what a page begins with. */
export class NarrowingWords {
  readonly #core: TimelineCore;
  #isFilterAsked = false;
  #isSearchAsked = false;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.store.subscribe((state, before) => {
      this.#hear(state, before);
    });
  }

  /**
   * Says how many are found, and on which of them the focus is: its place among them, and its name. Of what is no word of any
   * event but a date, that one can go there.
   */
  sayFound(): void {
    const { commandContext, announcer, locale, store, surroundings } = this.#core;
    if (!commandContext || !surroundings) return;
    const { found, place } = matchPlace(commandContext);
    const { wording } = surroundings;
    const { search, focused } = store.state;
    const date = found === 0 ? readTypedDate(search, wording.table, locale.askedTag) : undefined;
    if (date) {
      announcer.say('limit', locale.ui.find.goTo(dateBrief(date, { ...wording.words, weekday: undefined })));
      return;
    }
    const counted = locale.ui.live.found(search, found, place);
    announcer.say('limit', place > 0 ? `${counted} ${eventName(wording, focused)}` : counted);
  }

  #hear(state: TimelineState, before: TimelineState): void {
    if (!state.table || state.table !== before.table) return;
    if (state.filter !== before.filter) this.#isFilterAsked = true;
    if (state.search !== before.search) this.#isSearchAsked = state.search.trim() !== '';
    if (state.passing !== before.passing && this.#isFilterAsked) {
      this.#isFilterAsked = false;
      const { surroundings, announcer } = this.#core;
      if (surroundings) announcer.say('limit', filterMessage(surroundings.wording, state.passing));
    }
    if (state.found && state.found !== before.found && this.#isSearchAsked) {
      this.#isSearchAsked = false;
      this.sayFound();
    }
  }
}
