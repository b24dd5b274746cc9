import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { portugueseDetails } from './details.js';
import { portugueseLegend } from './legend.js';
import { portuguesePages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'confirmado',
  reported: 'relatado',
  believed: 'suposto',
  disputed: 'contestado',
  retracted: 'desmentido',
  planned: 'planejado',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function portugueseInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# evento', other: '# eventos' });
  const lanes = (value: number): string => count(value, { one: '# faixa', other: '# faixas' });
  return {
    timeline: 'Linha do tempo',
    skip: 'Pular a linha do tempo',
    end: 'Fim da linha do tempo',
    commands: {
      earlier: 'Antes',
      later: 'Depois',
      zoomIn: 'Aproximar',
      zoomOut: 'Afastar',
      showAll: 'Mostrar tudo',
      find: 'Buscar ou ir para uma data',
      undoZoom: 'Desfazer zoom',
      view: 'Visualização',
      timeline: 'Linha do tempo',
      list: 'Lista',
      table: 'Tabela',
      keys: 'Teclas',
      more: 'Mais',
      copyLink: 'Copiar link',
      download: 'Baixar',
      fullScreen: 'Tela cheia',
      leaveFullScreen: 'Sair da tela cheia',
      follow: 'Acompanhar novos eventos',
      stopFollowing: 'Parar de acompanhar',
      pause: 'Pausar ou retomar o acompanhamento',
      nextEvent: 'Próximo evento',
      previousEvent: 'Evento anterior',
      nextLane: 'Evento mais próximo na faixa seguinte',
      previousLane: 'Evento mais próximo na faixa anterior',
      firstInView: 'Primeiro evento visível',
      lastInView: 'Último evento visível',
      firstEvent: 'Primeiro evento de todos',
      lastEvent: 'Último evento de todos',
      screenLater: 'Uma tela depois',
      screenEarlier: 'Uma tela antes',
      open: 'Abrir o evento ou ampliar o grupo',
      close: 'Fechar ou cancelar',
      typeAhead: 'Ir para o evento com este título',
      clearFilter: 'Limpar o filtro',
      foldLane: 'Recolher faixa',
      openLane: 'Expandir faixa',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [lanes(laneCount)] : [])].join(', ')}.`,
      most: (span) => `A maioria, ${span}.`,
      approximate: (value) =>
        count(value, { one: '# data é aproximada.', other: '# datas são aproximadas.' }),
      uncertain: (value) => count(value, { one: '# data é incerta.', other: '# datas são incertas.' }),
      undated: (value) => count(value, { one: '# não tem data.', other: '# não têm data.' }),
      commonStatus: (value) => `${capital(status[value])}, salvo indicação em contrário.`,
      zone: (zone) => `Hora de ${isolate(zone)}.`,
      asOf: (date) => `Data das informações: ${date}.`,
    },
    plot: {
      toolbar: 'Controles da linha do tempo',
      eventsIn: (span) => `Eventos, ${span}`,
      keysLine:
        'As setas passam de um evento a outro, Enter abre um, o ponto de interrogação mostra todas as teclas.',
      wheelHint: (isMac) => `Use ${isMac ? '⌘' : 'Ctrl'} + rolagem para ampliar`,
      touchHint: 'Use dois dedos para ampliar',
      approximate: 'aproximado',
      uncertain: 'incerto',
      orderNotCertain: 'ordem incerta',
      sources: (value) => count(value, { one: '# fonte', other: '# fontes' }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => `e mais ${number(value)}`,
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
      overview: 'Visão geral',
      viewStart: 'Início do trecho visível',
      viewEnd: 'Fim do trecho visível',
      from: 'De',
      to: 'Até',
      dateline: (date) => `situação: ${date}`,
      now: 'agora',
      lanes: 'Faixas',
      otherLanes: 'Outras',
      noLane: 'Sem faixa',
    },
    live: {
      loading: 'Carregando eventos.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `${count(shown, { one: '# evento mostrado', other: '# eventos mostrados' })}, ${count(skipped, { one: '# linha ignorada', other: '# linhas ignoradas' })}.`,
      showing: (span, value) => `Mostrando ${span}, ${events(value)}.`,
      closestZoom: 'Zoom máximo.',
      wholeTimeline: 'Linha do tempo inteira.',
      startOfTimeline: 'Início da linha do tempo.',
      endOfTimeline: 'Fim da linha do tempo.',
      filtered: (value, shown, all) =>
        shown === all ? `${events(value)}.` : `${number(shown)} de ${lanes(all)}, ${events(value)}.`,
      found: (words, found, place) => {
        const position = place > 0 ? `, ${number(place)} de ${number(found)}` : '';
        return found === 0
          ? `${isolate(words)}: nada encontrado.`
          : `${isolate(words)}: ${count(found, { one: '# resultado', other: '# resultados' })}${position}.`;
      },
      noneInView: (span, next, previous) =>
        [
          `Nenhum evento: ${span}.`,
          ...(next !== undefined
            ? [`Próximo evento: ${next}.`]
            : previous !== undefined
              ? [`Evento anterior: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) => count(value, { one: '# evento novo.', other: '# eventos novos.' }),
      eventGone: (next) =>
        `O evento não é mais mostrado.${next === undefined ? '' : ` Agora em ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}: recolhida, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: expandida.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, página ${number(page)} de ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `Não foi possível carregar os eventos. ${hasOlder ? 'Os anteriores permanecem. ' : ''}Tente de novo.`,
      linkCopied: 'Link copiado.',
      eventCopied: 'Evento copiado.',
      following: 'Acompanhando novos eventos.',
      notFollowing: 'Acompanhamento parado.',
    },
    load: {
      loading: 'Carregando eventos.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} de ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'Não foi possível carregar os eventos.',
      tryAgain: 'Tentar de novo',
      olderStay: 'Os eventos anteriores permanecem.',
      noEvents: 'Nenhum evento.',
      nonePass: 'Nenhum evento passa pelo filtro.',
      clearFilter: 'Limpar',
      rowsLost: (skipped, all) =>
        `Não foi possível ler ${number(skipped)} de ${count(all, { one: '# linha', other: '# linhas' })}.`,
      showThem: 'Mostrar',
      partial: (value) =>
        count(value, { one: 'Só chegou a primeira linha.', other: 'Só chegaram as primeiras # linhas.' }),
      notLive: (time) => `Sem transmissão ao vivo desde ${time}. Reconectando.`,
      offline: 'Sem conexão. Nova tentativa assim que houver uma.',
    },
    find: {
      label: 'Buscar ou ir para uma data',
      placeholder: 'Palavras ou uma data',
      next: 'Próximo resultado',
      previous: 'Resultado anterior',
      goTo: (date) => `Ir para: ${date}`,
      count: (found) =>
        found === 0
          ? 'Nenhum evento encontrado.'
          : count(found, { one: '# resultado', other: '# resultados' }),
      place: (place, found) => `${number(place)} de ${number(found)}`,
      dateNotUnderstood: (text) =>
        `“${isolate(text)}” não pode ser lido como data. Escreva 2017-01-30, 2017-01 ou 2017.`,
      clear: 'Limpar',
      filters: 'Filtros',
      lanes: 'Faixas',
      tags: 'Etiquetas',
      status: 'Certeza',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} de ${number(all)}`,
    },
    details: portugueseDetails(speech),
    pages: portuguesePages(speech),
    legend: portugueseLegend,
    status,
  };
}
