import type { LegendMessages } from '../ui-messages-legend.js';

export const englishLegend: LegendMessages = {
  title: 'Legend',
  signs: 'Signs',
  lanes: 'Lanes',
  statuses: 'How sure',
  means: {
    core: 'certainly going on',
    tint: 'somewhere in here; the limits are known',
    fade: 'the limit itself is soft',
    arrow: 'goes on, no limit known',
    dash: 'the date is doubted',
    stub: 'there is an end, nobody says when',
    dot: 'one moment',
    handle: 'centre of the time in question, or an estimate',
    notch: 'one possible date each',
    bracket: 'one of these',
    hatch: 'possible dates with gaps between',
    members: 'all of these, one event',
    tie: 'another date for the same event, from a source',
    cluster: 'several events, counted',
    ridge: 'many events: the higher, the more',
    dateline: 'date of the statement: what goes on is certain up to here',
    now: 'the present',
    era: 'a period, behind the events',
    link: 'one event joined to another',
  },
};
