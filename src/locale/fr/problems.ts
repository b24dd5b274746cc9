import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `Il manque quelque chose à «\u00a0${text}\u00a0», au caractère ${at}.`,
  space: ({ text, at }) => `«\u00a0${text}\u00a0» contient une espace au caractère ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0
      ? `«\u00a0${text}\u00a0» n’est pas une date.`
      : `«\u00a0${text}\u00a0» n’est pas une date à partir du caractère ${at}, «\u00a0${found}\u00a0».`,
  year: ({ text, found }) =>
    `«\u00a0${text}\u00a0» a l’année ${found}\u00a0; une année a quatre chiffres, ou Y et davantage.`,
  'year-range': ({ text }) => `«\u00a0${text}\u00a0» se situe à plus de mille milliards d’années.`,
  'significant-digits': ({ text }) =>
    `«\u00a0${text}\u00a0» a plus de chiffres significatifs que l’année, ou aucun.`,
  month: ({ text, found }) => `«\u00a0${text}\u00a0» a le mois ${found}. Utilisez 01 à 12.`,
  day: ({ text, found }) => `«\u00a0${text}\u00a0» a le jour ${found}, que ce mois n’a pas.`,
  mask: ({ text }) => `«\u00a0${text}\u00a0» ne correspond à aucune date.`,
  time: ({ text, found }) =>
    `«\u00a0${text}\u00a0» a l’heure ${found}\u00a0; les heures vont de 00:00 à 23:59:60, après une date complète.`,
  shift: ({ text, found }) =>
    `«\u00a0${text}\u00a0» a le décalage ${found}\u00a0; les décalages par rapport à UTC vont jusqu’à 14:00.`,
  zone: ({ text, found }) => `«\u00a0${text}\u00a0» nomme la zone ${found}, qui est inconnue.`,
  'zone-shift': ({ text }) => `«\u00a0${text}\u00a0» a un décalage que sa zone contredit.`,
  qualifier: ({ text, at }) => `«\u00a0${text}\u00a0» a un signe de doute mal placé au caractère ${at}.`,
  order: ({ found, against }) => `finit en ${found}, avant de commencer en ${against}.`,
  'no-date': ({ text }) => `«\u00a0${text}\u00a0» ne contient aucune date.`,
  dots: ({ text, at }) => `«\u00a0${text}\u00a0» a des points mal placés au caractère ${at}.`,
  extension: ({ text }) => `«\u00a0${text}\u00a0» n’est pas de l’EDTF pur.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'rien',
  text: 'du texte',
  'a number': 'un nombre',
  'true or false': 'vrai ou faux',
  'a list': 'une liste',
  'an object': 'un objet',
};

function isKind(found: ValueKind): string {
  return found === 'nothing' ? 'est vide' : `est ${kinds[found]}`;
}

const statuses: Readonly<Record<number, string>> = {
  401: ' (connexion requise)',
  403: ' (interdit)',
  404: ' (introuvable)',
  410: ' (disparu)',
  429: ' (trop de requêtes)',
  500: ' (erreur du serveur)',
  503: ' (indisponible)',
};

export function frenchProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  const characters = (length: number): string => count(length, { one: '# caractère', other: '# caractères' });
  return {
    'not-an-object': ({ found }) =>
      `${isKind(found)}\u00a0; un événement est un objet avec \`title\` et \`when\`.`,
    unreadable: () => 'n’a pas pu être lu.',
    'title-missing': () => 'manque. Donnez quelques mots.',
    'date-missing': () => 'manque. Donnez une date EDTF, ou XXXX si elle est inconnue.',
    'part-missing': ({ field }) => `n’a pas de ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Écrivez ${cure}.`),
    'date-order': ({ text, cures }) =>
      `«\u00a0${speech.isolate(text)}\u00a0» ${cures.length > 1 ? 'peut se lire de deux façons' : 'ne commence pas par l’année'}. Écrivez ${or(cures)} (dans un tableur\u00a0: le format aaaa-mm-jj).`,
    'date-mended': ({ text, read }) => `«\u00a0${speech.isolate(text)}\u00a0» est lu comme ${read}.`,
    'ends-before-start': ({ start, end }) => `finit en ${end}, avant de commencer en ${start}.`,
    'date-too-far': () => 'se situe à plus de mille milliards d’années.',
    'date-twice': () => 'a `when` et `start`\u00a0; `when` est retenu.',
    'after-as-of': ({ asOf }) => `est postérieur à ${asOf}, la date des informations.`,
    'time-skipped': ({ zone }) =>
      `tombe dans une heure sautée par les horloges de ${zone}\u00a0; elle est avancée.`,
    'time-repeated': ({ zone }) =>
      `tombe dans une heure affichée deux fois par les horloges de ${zone}\u00a0; la première est retenue.`,
    'shift-and-zone': ({ shift, zone }) =>
      `a le décalage ${shift}, que ${zone} n’avait pas alors\u00a0; le décalage est retenu.`,
    'not-finite': () => 'n’est pas un nombre fini.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} est ${value < least ? `inférieur à ${number(least)}` : `supérieur à ${number(greatest)}`}. Donnez de ${number(least)} à ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `${isKind(found)}\u00a0; donnez ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} n’est pas l’un de ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} figure aussi dans ${line === undefined ? quoted(other) : `la ligne ${number(line)}`}\u00a0; ${id === value ? 'celui-ci est ignoré' : `celui-ci s’appelle ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `renvoie à ${quoted(target)}, qui n’existe pas.`,
    'parent-circle': ({ target }) => `revient à lui-même par ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'n’est pas une adresse.'
        : `Les adresses ${quoted(`${scheme.replace(/:$/, '')}:`)} ne deviennent pas des liens.`,
    'colour-refused': () => 'n’est pas une couleur.',
    'language-unknown': ({ value }) => `${quoted(value)} n’est pas un code de langue.`,
    'zone-unknown': ({ value }) => `${quoted(value)} n’est pas un fuseau horaire.`,
    'too-long': ({ length, limit }) => `a ${characters(length)}\u00a0; ${number(limit)} sont gardés.`,
    'too-long-to-read': ({ length, limit }) =>
      `a ${characters(length)}\u00a0; ${number(limit)} au plus sont lus.`,
    'too-many': ({ count: entries, limit }) =>
      `a ${count(entries, { one: '# entrée', other: '# entrées' })}\u00a0; ${number(limit)} sont gardées.`,
    'too-many-events': ({ count: events, limit }) =>
      `${count(events, { one: '# événement', other: '# événements' })}\u00a0; les ${number(limit)} premiers sont affichés.`,
    'too-many-lanes': ({ limit }) =>
      `plus de ${number(limit)} couloirs\u00a0; les autres partagent le dernier.`,
    'too-deep': ({ limit }) =>
      `est imbriqué sur plus de ${number(limit)} niveaux\u00a0; le reste est abandonné.`,
    'bad-characters': () => 'a des caractères impossibles à afficher.',
    'alt-missing': () => 'a besoin de `alt`\u00a0: ce que doit savoir qui ne peut pas voir.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} n’est pas un champ connu\u00a0; il est gardé dans \`data\`.${meant === undefined ? '' : ` Vouliez-vous dire ${quoted(meant)}\u00a0?`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} est abandonné.`,
    'newer-minor': ({ version }) =>
      `est fait pour la version ${version}\u00a0; les champs inconnus sont gardés dans \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `a ${count(cells, { one: '# cellule', other: '# cellules' })}, l’en-tête ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `Le guillemet ouvert à la ligne ${number(line)} n’est pas fermé\u00a0; ${count(lines, { one: '# ligne est perdue', other: '# lignes sont perdues' })}.`,
    'line-not-json': ({ column }) => `n’est pas du JSON à partir de la colonne ${number(column)}.`,
    'attribute-value': ({ value }) =>
      `${quoted(value)} n’est pas compris\u00a0; la valeur par défaut est retenue.`,
    'columns-mapping': ({ value }) => `${quoted(value)} ne nomme aucune colonne.`,
    'filter-term': ({ term }) => `${quoted(term)} n’est pas compris\u00a0; il ne masque rien.`,
    unreachable: () =>
      'Impossible de charger les événements. Vérifiez la connexion, ou demandez au propriétaire des données d’autoriser cette page.',
    'http-status': ({ status }) => `L’adresse des données a répondu ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0
        ? `Les données ont cessé d’arriver après ${bytes(received)}.`
        : 'L’adresse des données n’a pas répondu.',
    'broken-off': ({ bytes: received }) => `La connexion s’est interrompue après ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `Les données dépassent ${bytes(limitBytes)}. Augmentez \`max-bytes\` pour les charger.`,
    'address-not-https': () => 'L’adresse des données doit commencer par https.',
    'web-page': () => 'Cette adresse a donné une page web, pas des données.',
    'empty-file': () => 'Le fichier est vide.',
    'ends-early': ({ line }) => `Les données s’arrêtent trop tôt, à la ligne ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `JSON non valide\u00a0: ligne ${number(line)}, colonne ${number(column)}${text === '' ? '.' : `\u00a0: ${quoted(text)}`}`,
    'not-utf-8': () => 'Le fichier n’est pas en UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `Aucun événement trouvé. Cherché\u00a0: ${lookedFor.map((place) => (place === anArray ? 'une liste d’objets' : quoted(place))).join(', ')}${found.length > 0 ? `\u00a0; trouvé\u00a0: ${found.map(quoted).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `C’est un fichier ${format}. Ajoutez la source ${source}.`,
    'newer-version': ({ version, reads }) =>
      `Fait pour la version ${number(version)} du format\u00a0; cette page lit ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Colonnes vues\u00a0: ${columns.join(', ')}. Il faut un titre et une date. Nommez-les \`title\` et \`when\`.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} n’est pas un format connu ici. Utilisez ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      count(rows, {
        one: '# ligne est illisible, donc rien n’est retenu.',
        other: '# lignes sont illisibles, donc rien n’est retenu.',
      }),
    aborted: () => 'Remplacé par une demande plus récente.',
  };
}
