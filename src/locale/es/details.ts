import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'la imagen', audio: 'el audio', video: 'el vídeo' };

export function spanishDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'Detalles',
    close: 'Cerrar',
    position: (place, count) => `Evento ${number(place)} de ${number(count)} a la vista`,
    previous: (title) => `Anterior: ${isolate(title)}`,
    next: (title) => `Siguiente: ${isolate(title)}`,
    whoSaysSo: 'Quién lo dice',
    notToldWho: 'no se dice quién',
    status: {
      confirmed: 'confirmado',
      reported: 'según fuentes, sin confirmar',
      believed: 'supuesto, sin confirmar',
      disputed: 'discutido',
      retracted: 'desmentido',
      planned: 'previsto',
    },
    asReportedBy: (source, date) => `según ${isolate(source)}${date === undefined ? '' : `, ${date}`}`,
    ownDate: (date) => `lo fecha así: ${date}`,
    toldOn: (date) => `fecha de la información: ${date}`,
    noClaims: 'No se indica ninguna fuente.',
    date: 'Fecha',
    lane: 'Carril',
    place: 'Lugar',
    tags: 'Etiquetas',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'O' : 'E'}`,
    openSource: (source) => `Abrir ${isolate(source)}`,
    moreAbout: (host) => `Más en ${isolate(host)}`,
    links: 'Eventos relacionados',
    linkTo: {
      'leads-to': 'lleva a',
      follows: 'sigue a',
      'part-of': 'forma parte de',
      contradicts: 'contradice a',
      'same-as': 'es lo mismo que',
    },
    linkFrom: {
      'leads-to': 'es consecuencia de',
      follows: 'precede a',
      'part-of': 'incluye',
      contradicts: 'es contradicho por',
      'same-as': 'es lo mismo que',
    },
    showMedia: (kind, host) => `Mostrar ${mediaNames[kind]} de ${isolate(host)}`,
    noDescription: {
      image: 'Imagen sin descripción',
      audio: 'Audio sin descripción',
      video: 'Vídeo sin descripción',
    },
    mediaFailed: (host) => `No se pudo cargar desde ${isolate(host)}.`,
    credit: (holder) => `Crédito: ${isolate(holder)}`,
    copy: 'Copiar evento',
    undated: 'Sin fecha',
  };
}
