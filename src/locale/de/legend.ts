import type { LegendMessages } from '../ui-messages-legend.js';

export const germanLegend: LegendMessages = {
  title: 'Legende',
  signs: 'Zeichen',
  lanes: 'Spuren',
  statuses: 'Wie sicher',
  means: {
    core: 'mit Sicherheit im Gange',
    tint: 'irgendwo hier; die Grenzen sind bekannt',
    fade: 'die Grenze selbst ist unscharf',
    arrow: 'geht weiter, keine Grenze bekannt',
    dash: 'das Datum ist zweifelhaft',
    stub: 'es gibt ein Ende, niemand sagt, wann',
    dot: 'ein Augenblick',
    handle: 'Mitte der fraglichen Zeit oder ein Schätzwert',
    notch: 'je ein mögliches Datum',
    bracket: 'eines von diesen',
    hatch: 'mögliche Daten mit Lücken dazwischen',
    members: 'alle diese, ein Ereignis',
    tie: 'ein anderes Datum desselben Ereignisses, aus einer Quelle',
    cluster: 'mehrere Ereignisse, gezählt',
    ridge: 'viele Ereignisse: je höher, desto mehr',
    dateline: 'Stand der Angaben: was im Gange ist, ist bis hierher sicher',
    now: 'die Gegenwart',
    era: 'ein Zeitabschnitt, hinter den Ereignissen',
    link: 'ein Ereignis, mit einem anderen verknüpft',
  },
};
