import type { LegendMessages } from '../ui-messages-legend.js';

export const spanishLegend: LegendMessages = {
  title: 'Leyenda',
  signs: 'Signos',
  lanes: 'Carriles',
  statuses: 'Grado de certeza',
  means: {
    core: 'con certeza en curso',
    tint: 'en algún punto de aquí; se conocen los límites',
    fade: 'el propio límite es impreciso',
    arrow: 'continúa, sin límite conocido',
    dash: 'la fecha es dudosa',
    stub: 'hay un fin, nadie dice cuándo',
    dot: 'un momento',
    handle: 'centro del tiempo en cuestión, o una estimación',
    notch: 'una fecha posible cada una',
    bracket: 'una de estas',
    hatch: 'fechas posibles con huecos entre ellas',
    members: 'todas estas, un solo evento',
    tie: 'otra fecha del mismo evento, según una fuente',
    cluster: 'varios eventos, contados',
    ridge: 'muchos eventos: cuanto más alto, más hay',
    dateline: 'fecha de la información: lo que está en curso es seguro hasta aquí',
    now: 'el presente',
    era: 'un periodo, detrás de los eventos',
    link: 'un evento unido a otro',
  },
};
