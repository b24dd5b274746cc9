import type { LegendMessages } from '../ui-messages-legend.js';

export const portugueseLegend: LegendMessages = {
  title: 'Legenda',
  signs: 'Sinais',
  lanes: 'Faixas',
  statuses: 'Grau de certeza',
  means: {
    core: 'certamente em andamento',
    tint: 'em algum ponto daqui; os limites são conhecidos',
    fade: 'o próprio limite é impreciso',
    arrow: 'continua, sem limite conhecido',
    dash: 'a data é duvidosa',
    stub: 'há um fim, ninguém diz quando',
    dot: 'um momento',
    handle: 'centro do tempo em questão, ou uma estimativa',
    notch: 'uma data possível cada',
    bracket: 'uma destas',
    hatch: 'datas possíveis com lacunas entre elas',
    members: 'todas estas, um só evento',
    tie: 'outra data do mesmo evento, segundo uma fonte',
    cluster: 'vários eventos, contados',
    ridge: 'muitos eventos: quanto mais alto, mais há',
    dateline: 'data das informações: o que está em andamento é certo até aqui',
    now: 'o presente',
    era: 'um período, atrás dos eventos',
    link: 'um evento ligado a outro',
  },
};
