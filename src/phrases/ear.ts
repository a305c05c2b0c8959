import { composed } from './pattern.js';

/** What a paper says of itself round its name, one kind of thing each: in English, French and German. */
export interface EarWord {
  readonly name: string;
  readonly pattern: () => RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const MONTH =
  '(?:jan(?:uary|vier|uar)|f(?:ebruary|évrier|ebruar)|mar(?:ch|s)|märz|a(?:pril|vril)|ma[iy]|ju(?:ne|in|ni|ly|illet|li)|a(?:ugust|oût)|se(?:ptember|ptembre)|o[ck]to(?:ber|bre)|nov(?:ember|embre)|d[eé][cz]em(?:ber|bre))';

export const EAR_WORDS: readonly EarWord[] = [
  {
    name: 'day',
    pattern: composed(`\\d{1,2}(?:st|nd|rd|th|er|\\.)? ${MONTH} ?\\d{4}|${MONTH} \\d{1,2},? ?\\d{4}`, 'iu'),
    knows: ['JEUDI 18 DÉCEMBRE 1931', 'Freitag, 4. März 1931', 'MARCH 4, 1931'],
    leaves: ['4 mars', 'March 1931'],
  },
  {
    name: 'terms',
    pattern: composed(
      "(?<!\\p{sc=Latn})(?:(?:trois|six|neuf|3|6) mois|un (?:an|mois)|(?:3|6|drei|sechs) monate?|(?:three|six) months|per (?:annum|quarter)|(?:viertel|halb|ganz)?jährlich|abonn(?:ement|é|irt)\\p{sc=Latn}{0,3}|on s[’']abonne|subscri(?:ption|bers?)s?)(?!\\p{sc=Latn})",
      'iu',
    ),
    knows: ['Six mois. 35 fr.', '3 Monate, Fl. 5', 'On s’abonne', 'Subscription: 5s. per quarter'],
    leaves: ['six moi', 'Abend', 'le mois de mai'],
  },
  {
    name: 'advertisements',
    pattern: composed(
      '(?<!\\p{sc=Latn})(?:annonces|réclames|publicité|anzeigen|inserate|insertions?\\p{sc=Latn}{0,8}|advertisements)(?!\\p{Ll})',
      'iu',
    ),
    knows: ['ANNONCES :', 'Agences de Publicité', 'Insertions-Gebühren', 'ADVERTISEMENTS'],
    leaves: ['annonce', 'Anzeige erstattet'],
  },
  {
    name: 'price',
    pattern: composed(
      '(?<!\\p{sc=Latn})(?:centimes|cent\\.|pence|prix|preis|price)(?!\\p{Ll})|\\d ?(?:fr|ct|pf|kr)\\.',
      'iu',
    ),
    knows: ['15 CENTIMES', 'Prix : 10 c.', 'PRICE 7d.', '36 fr.'],
    leaves: ['central', 'preisen'],
  },
  {
    name: 'office',
    pattern: composed(
      '(?<!\\p{sc=Latn})(?:rédaction|r[ée]dacteur|administration|bureaux?|reda[ck]t(?:ion|eur)|expedition|offices?|direct(?:eur|or)|gérant|herausgeber|imprim(?:erie|eur))(?!\\p{Ll})',
      'iu',
    ),
    knows: ['dans nos Bureaux', 'DIRECTEUR POLITIQUE', 'Redaction und Expedition', 'Rédaction et Administration'],
    leaves: ['bureaucratie', 'direction'],
  },
  {
    name: 'telephone',
    pattern: composed('(?<!\\p{sc=Latn})(?:t[ée]l[ée]ph(?:one|on)?|telephon|chèques postaux)(?!\\p{Ll})', 'iu'),
    knows: ['TÉLÉPHONE Administration', 'Telephon 12'],
    leaves: ['téléphoner'],
  },
  {
    name: 'number',
    pattern: composed(
      '(?<!\\p{sc=Latn})(?:n[°º]|nr\\.|nro\\.|no\\.|vol\\.) ?\\d|\\d{1,3}(?:e|me|ème|[«"°])? ?ann[ée]e',
      'iu',
    ),
    knows: ['N° 8 482', '26e ANNÉE', 'Nr. 288', 'Vol. 3'],
    leaves: ['No man', 'une année'],
  },
  {
    name: 'appears',
    pattern: composed(
      '(?<!\\p{sc=Latn})(?:erscheint|par(?:aît|ait)|(?:sonn|sonntag|fest|feier)-?(?: und |tage?n?)|jours de f[êe]te|every (?:morning|evening|saturday)|quotidien)(?!\\p{Ll})',
      'iu',
    ),
    knows: ['Erscheint täglich', 'Paraît tous les jours', 'JOURNAL QUOTIDIEN'],
    leaves: ['apparaît', 'Sonne'],
  },
];

const LATIN = /[A-Za-z]/u;

/** The kinds of such things that a text names: none where it has no Latin letter, as a Chinese page has none. */
export const earWords = (text: string): readonly string[] =>
  !LATIN.test(text) ? [] : EAR_WORDS.filter(({ pattern }) => pattern().test(text)).map(({ name }) => name);
