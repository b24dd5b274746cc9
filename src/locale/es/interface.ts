import type { Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { spanishDetails } from './details.js';
import { spanishLegend } from './legend.js';
import { spanishPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'confirmado',
  reported: 'según fuentes',
  believed: 'supuesto',
  disputed: 'discutido',
  retracted: 'desmentido',
  planned: 'previsto',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function spanishInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, { one: '# evento', other: '# eventos' });
  const rows = (value: number): string => count(value, { one: '# fila', other: '# filas' });
  const lanes = (value: number): string => count(value, { one: '# carril', other: '# carriles' });
  return {
    timeline: 'Línea de tiempo',
    skip: 'Saltar la línea de tiempo',
    end: 'Fin de la línea de tiempo',
    commands: {
      earlier: 'Antes',
      later: 'Después',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      showAll: 'Mostrar todo',
      find: 'Buscar o ir a una fecha',
      undoZoom: 'Deshacer zoom',
      view: 'Vista',
      timeline: 'Línea de tiempo',
      list: 'Lista',
      table: 'Tabla',
      keys: 'Teclas',
      more: 'Más',
      copyLink: 'Copiar enlace',
      download: 'Descargar',
      fullScreen: 'Pantalla completa',
      leaveFullScreen: 'Salir de pantalla completa',
      follow: 'Seguir los eventos nuevos',
      stopFollowing: 'Dejar de seguir',
      pause: 'Pausar o reanudar el seguimiento',
      nextEvent: 'Evento siguiente',
      previousEvent: 'Evento anterior',
      nextLane: 'Evento más cercano del carril siguiente',
      previousLane: 'Evento más cercano del carril anterior',
      firstInView: 'Primer evento a la vista',
      lastInView: 'Último evento a la vista',
      firstEvent: 'Primer evento de todos',
      lastEvent: 'Último evento de todos',
      screenLater: 'Una pantalla después',
      screenEarlier: 'Una pantalla antes',
      open: 'Abrir el evento o ampliar el grupo',
      close: 'Cerrar o cancelar',
      typeAhead: 'Ir al evento con ese título',
      clearFilter: 'Quitar el filtro',
      foldLane: 'Plegar carril',
      openLane: 'Desplegar carril',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [lanes(laneCount)] : [])].join(', ')}.`,
      most: (span) => `La mayoría, ${span}.`,
      approximate: (value) =>
        count(value, { one: '# fecha es aproximada.', other: '# fechas son aproximadas.' }),
      uncertain: (value) => count(value, { one: '# fecha es incierta.', other: '# fechas son inciertas.' }),
      undated: (value) => count(value, { one: '# no tiene fecha.', other: '# no tienen fecha.' }),
      commonStatus: (value) => `${capital(status[value])}, salvo que se indique otra cosa.`,
      zone: (zone) => `Hora de ${isolate(zone)}.`,
      asOf: (date) => `Fecha de la información: ${date}.`,
    },
    plot: {
      toolbar: 'Controles de la línea de tiempo',
      eventsIn: (span) => `Eventos, ${span}`,
      keysLine:
        'Las flechas pasan de un evento a otro, Intro abre uno, el signo de interrogación muestra todas las teclas.',
      wheelHint: (isMac) => `Usa ${isMac ? '⌘' : 'Ctrl'} + rueda para ampliar`,
      touchHint: 'Usa dos dedos para ampliar',
      approximate: 'aproximado',
      uncertain: 'incierto',
      orderNotCertain: 'orden incierto',
      sources: (value) => count(value, { one: '# fuente', other: '# fuentes' }),
      describe: (parts) => parts.join(', '),
      cluster: (value, span) => `${events(value)}, ${span}`,
      andMore: (value) => `y ${number(value)} más`,
      laneMore: (lane, value) => `${isolate(lane)}, +${events(value)}`,
      overview: 'Vista general',
      viewStart: 'Inicio de la vista',
      viewEnd: 'Fin de la vista',
      from: 'Desde',
      to: 'Hasta',
      dateline: (date) => `a fecha de ${date}`,
      now: 'ahora',
      lanes: 'Carriles',
      otherLanes: 'Otros',
      noLane: 'Sin carril',
    },
    live: {
      loading: 'Cargando eventos.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}, ${span}`}.`,
      skipped: (shown, skipped) =>
        `${events(shown)} a la vista, ${count(skipped, { one: '# fila omitida', other: '# filas omitidas' })}.`,
      showing: (span, value) => `A la vista: ${span}, ${events(value)}.`,
      closestZoom: 'Zoom máximo.',
      wholeTimeline: 'Línea de tiempo completa.',
      startOfTimeline: 'Inicio de la línea de tiempo.',
      endOfTimeline: 'Fin de la línea de tiempo.',
      filtered: (value, shown, all) =>
        shown === all ? `${events(value)}.` : `${number(shown)} de ${lanes(all)}, ${events(value)}.`,
      found: (words, found, place) => {
        const position = place > 0 ? `, ${number(place)} de ${number(found)}` : '';
        return found === 0
          ? `${isolate(words)}: sin resultados.`
          : `${isolate(words)}: ${count(found, { one: '# resultado', other: '# resultados' })}${position}.`;
      },
      noneInView: (span, next, previous) =>
        [
          `Ningún evento: ${span}.`,
          ...(next !== undefined
            ? [`Evento siguiente: ${next}.`]
            : previous !== undefined
              ? [`Evento anterior: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) => count(value, { one: '# evento nuevo.', other: '# eventos nuevos.' }),
      eventGone: (next) =>
        `El evento ya no se muestra.${next === undefined ? '' : ` Ahora en ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}: plegado, ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: desplegado.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}, ${events(value)}${pages > 1 ? `, página ${number(page)} de ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `No se pudieron cargar los eventos. ${hasOlder ? 'Se conservan los anteriores. ' : ''}Inténtalo de nuevo.`,
      linkCopied: 'Enlace copiado.',
      eventCopied: 'Evento copiado.',
      following: 'Siguiendo los eventos nuevos.',
      notFollowing: 'Seguimiento detenido.',
    },
    load: {
      loading: 'Cargando eventos.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} de ${bytes(total)}` : bytes(received),
        ].join(', '),
      failed: 'No se pudieron cargar los eventos.',
      tryAgain: 'Intentar de nuevo',
      olderStay: 'Se conservan los eventos anteriores.',
      noEvents: 'No hay eventos.',
      nonePass: 'Ningún evento pasa el filtro.',
      clearFilter: 'Quitarlo',
      rowsLost: (skipped, all) => `No se pudieron leer ${number(skipped)} de ${rows(all)}.`,
      showThem: 'Mostrarlas',
      partial: (value) =>
        count(value, { one: 'Solo llegó la primera fila.', other: 'Solo llegaron las primeras # filas.' }),
      notLive: (time) => `Sin conexión en directo desde las ${time}. Reconectando.`,
      offline: 'Sin conexión. Se intentará de nuevo cuando la haya.',
    },
    find: {
      label: 'Buscar o ir a una fecha',
      placeholder: 'Palabras o una fecha',
      next: 'Resultado siguiente',
      previous: 'Resultado anterior',
      goTo: (date) => `Ir a: ${date}`,
      count: (found) =>
        found === 0
          ? 'No se encontró ningún evento.'
          : count(found, { one: '# resultado', other: '# resultados' }),
      place: (place, found) => `${number(place)} de ${number(found)}`,
      dateNotUnderstood: (text) =>
        `«${isolate(text)}» no se puede leer como fecha. Escribe 2017-01-30, 2017-01 o 2017.`,
      clear: 'Borrar',
      filters: 'Filtros',
      lanes: 'Carriles',
      tags: 'Etiquetas',
      status: 'Certeza',
      choice: (label, value) => `${isolate(label)}, ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} de ${number(all)}`,
    },
    details: spanishDetails(speech),
    pages: spanishPages(speech),
    legend: spanishLegend,
    status,
  };
}
