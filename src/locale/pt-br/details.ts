import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'a imagem', audio: 'o áudio', video: 'o vídeo' };

export function portugueseDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Detalhes',
    close: 'Fechar',
    position: (place, count) => `Evento ${number(place)} de ${number(count)} visíveis`,
    previous: (title) => `Anterior: ${isolate(title)}`,
    next: (title) => `Próximo: ${isolate(title)}`,
    whoSaysSo: 'Quem diz isso',
    notToldWho: 'não se diz quem',
    status: {
      confirmed: 'confirmado',
      reported: 'relatado, não confirmado',
      believed: 'suposto, não confirmado',
      disputed: 'contestado',
      retracted: 'desmentido',
      planned: 'planejado',
    },
    asReportedBy: (source, date) => `segundo ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `data diferente: ${date}`,
    toldOn: (date) => `data das informações: ${date}`,
    noClaims: 'Nenhuma fonte indicada.',
    date: 'Data',
    lane: 'Faixa',
    place: 'Lugar',
    tags: 'Etiquetas',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'O' : 'L'}`,
    openSource: (source) => `Abrir ${isolate(source)}`,
    moreAbout: (host) => `Mais em ${isolate(host)}`,
    links: 'Eventos relacionados',
    linkTo: {
      'leads-to': 'leva a',
      follows: 'vem depois de',
      'part-of': 'faz parte de',
      contradicts: 'contradiz',
      'same-as': 'é o mesmo que',
    },
    linkFrom: {
      'leads-to': 'é consequência de',
      follows: 'é seguido por',
      'part-of': 'inclui',
      contradicts: 'é contradito por',
      'same-as': 'é o mesmo que',
    },
    showMedia: (kind, host) => `Mostrar ${mediaNames[kind]} de ${isolate(host)}`,
    noDescription: {
      image: 'Imagem sem descrição',
      audio: 'Áudio sem descrição',
      video: 'Vídeo sem descrição',
    },
    mediaFailed: (host) => `Não foi possível carregar de ${isolate(host)}.`,
    credit: (holder) => `Crédito: ${isolate(holder)}`,
    copy: 'Copiar evento',
    undated: 'Sem data',
  };
}
