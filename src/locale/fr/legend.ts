import type { LegendMessages } from '../ui-messages-legend.js';

export const frenchLegend: LegendMessages = {
  title: 'Légende',
  signs: 'Signes',
  lanes: 'Couloirs',
  statuses: 'Degré de certitude',
  means: {
    core: 'en cours, avec certitude',
    tint: 'quelque part ici\u00a0; les limites sont connues',
    fade: 'la limite elle-même est floue',
    arrow: 'se poursuit, sans limite connue',
    dash: 'la date est douteuse',
    stub: 'il y a une fin, personne ne dit quand',
    dot: 'un moment',
    handle: 'milieu du temps en question, ou estimation',
    notch: 'une date possible chacune',
    bracket: 'l’une de celles-ci',
    hatch: 'dates possibles avec des lacunes entre elles',
    members: 'toutes celles-ci, un seul événement',
    tie: 'une autre date du même événement, selon une source',
    cluster: 'plusieurs événements, comptés',
    ridge: 'beaucoup d’événements\u00a0: plus c’est haut, plus il y en a',
    dateline: 'date des informations\u00a0: ce qui est en cours est sûr jusqu’ici',
    now: 'le présent',
    era: 'une période, derrière les événements',
    link: 'un événement lié à un autre',
  },
};
