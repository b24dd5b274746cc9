import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `Falta algo em “${text}”, no caractere ${at}.`,
  space: ({ text, at }) => `“${text}” tem um espaço no caractere ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0
      ? `“${text}” não é uma data.`
      : `“${text}” não é uma data a partir do caractere ${at}, “${found}”.`,
  year: ({ text, found }) => `“${text}” tem o ano ${found}; um ano tem quatro algarismos, ou Y e mais.`,
  'year-range': ({ text }) => `“${text}” fica a mais de um trilhão de anos.`,
  'significant-digits': ({ text }) => `“${text}” tem mais algarismos significativos do que o ano, ou nenhum.`,
  month: ({ text, found }) => `“${text}” tem o mês ${found}. Use de 01 a 12.`,
  day: ({ text, found }) => `“${text}” tem o dia ${found}, que esse mês não tem.`,
  mask: ({ text }) => `“${text}” não corresponde a nenhuma data.`,
  time: ({ text, found }) =>
    `“${text}” tem a hora ${found}; as horas vão de 00:00 a 23:59:60, depois de uma data completa.`,
  shift: ({ text, found }) =>
    `“${text}” tem a diferença ${found}; as diferenças em relação a UTC vão até 14:00.`,
  zone: ({ text, found }) => `“${text}” cita o fuso ${found}, que não é conhecido.`,
  'zone-shift': ({ text }) => `“${text}” tem uma diferença que seu fuso contradiz.`,
  qualifier: ({ text, at }) => `“${text}” tem um sinal de dúvida fora do lugar no caractere ${at}.`,
  order: ({ found, against }) => `termina em ${found}, antes de começar em ${against}.`,
  'no-date': ({ text }) => `“${text}” não contém nenhuma data.`,
  dots: ({ text, at }) => `“${text}” tem pontos fora do lugar no caractere ${at}.`,
  extension: ({ text }) => `“${text}” não é EDTF puro.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'nada',
  text: 'texto',
  'a number': 'um número',
  'true or false': 'verdadeiro ou falso',
  'a list': 'uma lista',
  'an object': 'um objeto',
};

function isKind(found: ValueKind): string {
  return found === 'nothing' ? 'está vazio' : `é ${kinds[found]}`;
}

const statuses: Readonly<Record<number, string>> = {
  401: ' (é preciso entrar)',
  403: ' (não permitido)',
  404: ' (não encontrado)',
  410: ' (não existe mais)',
  429: ' (pedidos demais)',
  500: ' (erro do servidor)',
  503: ' (indisponível)',
};

export function portugueseProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  const characters = (length: number): string => count(length, { one: '# caractere', other: '# caracteres' });
  return {
    'not-an-object': ({ found }) => `${isKind(found)}; um evento é um objeto com \`title\` e \`when\`.`,
    unreadable: () => 'não pôde ser lido.',
    'title-missing': () => 'está faltando. Escreva algumas palavras.',
    'date-missing': () => 'está faltando. Escreva uma data EDTF, ou XXXX se não for conhecida.',
    'part-missing': ({ field }) => `não tem ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Escreva ${cure}.`),
    'date-order': ({ text, cures }) =>
      `“${speech.isolate(text)}” ${cures.length > 1 ? 'pode ser lido de duas maneiras' : 'não começa pelo ano'}. Escreva ${or(cures)} (em uma planilha: o formato aaaa-mm-dd).`,
    'date-mended': ({ text, read }) => `“${speech.isolate(text)}” é lido como ${read}.`,
    'ends-before-start': ({ start, end }) => `termina em ${end}, antes de começar em ${start}.`,
    'date-too-far': () => 'fica a mais de um trilhão de anos.',
    'date-twice': () => 'tem `when` e `start`; vale `when`.',
    'after-as-of': ({ asOf }) => `é posterior a ${asOf}, a data das informações.`,
    'time-skipped': ({ zone }) => `cai em uma hora que os relógios de ${zone} pularam; ela é adiantada.`,
    'time-repeated': ({ zone }) =>
      `cai em uma hora que os relógios de ${zone} mostraram duas vezes; vale a primeira.`,
    'shift-and-zone': ({ shift, zone }) =>
      `tem a diferença ${shift}, que ${zone} não tinha então; vale a diferença.`,
    'not-finite': () => 'não é um número finito.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} é ${value < least ? `menor que ${number(least)}` : `maior que ${number(greatest)}`}. Use de ${number(least)} a ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `${isKind(found)}; espera-se ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} não é um de ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} está também em ${line === undefined ? quoted(other) : `a linha ${number(line)}`}; ${id === value ? 'este é ignorado' : `este passa a se chamar ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `aponta para ${quoted(target)}, que não existe.`,
    'parent-circle': ({ target }) => `volta a si mesmo por ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'não é um endereço.'
        : `Endereços ${quoted(`${scheme.replace(/:$/, '')}:`)} não viram links.`,
    'colour-refused': () => 'não é uma cor.',
    'language-unknown': ({ value }) => `${quoted(value)} não é um código de idioma.`,
    'zone-unknown': ({ value }) => `${quoted(value)} não é um fuso horário.`,
    'too-long': ({ length, limit }) => `tem ${characters(length)}; ${number(limit)} são mantidos.`,
    'too-long-to-read': ({ length, limit }) =>
      `tem ${characters(length)}; no máximo ${number(limit)} são lidos.`,
    'too-many': ({ count: entries, limit }) =>
      `tem ${count(entries, { one: '# entrada', other: '# entradas' })}; ${number(limit)} são mantidas.`,
    'too-many-events': ({ count: events, limit }) =>
      `${count(events, { one: '# evento', other: '# eventos' })}; os primeiros ${number(limit)} são mostrados.`,
    'too-many-lanes': ({ limit }) => `mais de ${number(limit)} faixas; as demais dividem a última.`,
    'too-deep': ({ limit }) =>
      `está aninhado em mais de ${number(limit)} níveis; o que fica mais fundo é descartado.`,
    'bad-characters': () => 'tem caracteres que não podem ser mostrados.',
    'alt-missing': () => 'precisa de `alt`: o que deve saber quem não pode ver.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} não é um campo conhecido; fica em \`data\`.${meant === undefined ? '' : ` Você quis dizer ${quoted(meant)}?`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} é descartado.`,
    'newer-minor': ({ version }) =>
      `é feito para a versão ${version}; campos desconhecidos ficam em \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `tem ${count(cells, { one: '# célula', other: '# células' })}, o cabeçalho ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `As aspas abertas na linha ${number(line)} não são fechadas; ${count(lines, { one: '# linha se perde', other: '# linhas se perdem' })}.`,
    'line-not-json': ({ column }) => `não é JSON a partir da coluna ${number(column)}.`,
    'attribute-value': ({ value }) => `${quoted(value)} não é compreendido; vale o padrão.`,
    'columns-mapping': ({ value }) => `${quoted(value)} não cita nenhuma coluna.`,
    'filter-term': ({ term }) => `${quoted(term)} não é compreendido; não oculta nada.`,
    unreachable: () =>
      'Não foi possível carregar os eventos. Verifique a conexão ou peça ao dono dos dados que autorize esta página.',
    'http-status': ({ status }) => `O endereço dos dados respondeu ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0
        ? `Os dados pararam de chegar depois de ${bytes(received)}.`
        : 'O endereço dos dados não respondeu.',
    'broken-off': ({ bytes: received }) => `A conexão caiu depois de ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `Os dados passam de ${bytes(limitBytes)}. Aumente \`max-bytes\` para carregá-los.`,
    'address-not-https': () => 'O endereço dos dados deve começar com https.',
    'web-page': () => 'Este endereço deu uma página da web, não dados.',
    'empty-file': () => 'O arquivo está vazio.',
    'ends-early': ({ line }) => `Os dados acabam cedo demais, na linha ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `JSON inválido: linha ${number(line)}, coluna ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'O arquivo não está em UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `Nenhum evento encontrado. Procurado: ${lookedFor.map((place) => (place === anArray ? 'uma lista de objetos' : quoted(place))).join(', ')}${found.length > 0 ? `; encontrado: ${found.map(quoted).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `Este é um arquivo ${format}. Acrescente a fonte ${source}.`,
    'newer-version': ({ version, reads }) =>
      `Feito para a versão ${number(version)} do formato; esta página lê ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Colunas vistas: ${columns.join(', ')}. São necessários um título e uma data. Chame-os de \`title\` e \`when\`.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} não é um formato conhecido aqui. Use ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      count(rows, {
        one: '# linha não pôde ser lida, por isso nada é aproveitado.',
        other: '# linhas não puderam ser lidas, por isso nada é aproveitado.',
      }),
    aborted: () => 'Substituído por um pedido mais recente.',
  };
}
