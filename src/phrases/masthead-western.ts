import { DIGIT, HAN, isAt, LETTER, UPPER } from '../chars/classes.js';
import { holdsHan } from '../chars/han.js';
import { once } from '../chars/once.js';
import type { FurnitureCue } from './furniture-cue.js';
import { need } from './needs.js';
import { composed } from './pattern.js';
import { signsPaper } from './signs-paper.js';

/** The longest such line: prices of a year, of six months, of three, at home and abroad. */
const LONGEST = 320;

const NUMBER =
  '(?:(?:vol|tome|band)\\. ?(?:[ivxlcdmt]{1,7}|\\d{1,3})|(?:n[°ºo]|no|nro|nr|num|nummer|numéro)[.,]? ?\\d{1,3}(?:[ .,]?\\d{3}){0,2}|\\d{1,3}(?:e|me|ème|\\.)? ?(?:année|jahrgang|jahrg\\.)|(?:[\\p{sc=Latn}-]{2,12} ){1,3}année)';
const MONTH = '(?:jan|f[ée][bv]|mar|mär|a[pv]r|ma[iy]|ju[nli]|a(?:ug|oû)|sep|o[ck]t|nov|d[ée][cz])\\p{sc=Latn}{0,7}';
const DATE = `(?:${MONTH}\\.?,? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er|\\.)? ${MONTH})[.,:;]? ?\\d{4}`;
const PRICE =
  '(?:price|prix|preis)[: ]*(?:\\p{sc=Latn}{2,8} |\\d{1,3} ?)(?:pence|cents?|centimes?|d\\b)|(?:\\d{1,3}(?:[,.]\\d{2})?|\\p{sc=Latn}{3,7}) (?:cent(?:ime)?s?|pf(?:ennig|\\.)?|rappen|kreuzer|francs?|fr\\.|euro|€)|\\d{1,2}(?:,\\d{2})? ?€|(?:\\p{sc=Latn}{3,6}|\\d{1,2}) (?:pages|seiten)';
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| evening)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|dins|donners|frei|sams|sonn)tag|mittwoch|sonnabend';
const PRINTER = 'printed and published by [^\\d]{3,60}';

const hasNumber = composed(`(?<![\\p{sc=Latn}\\d])${NUMBER}(?!\\p{Ll})`, 'iu');
const hasDate = composed(DATE, 'iu');
const hasPrice = composed(PRICE, 'iu');
const parts = composed(`${DATE}|(?<![\\p{sc=Latn}\\d])${NUMBER}|${PRICE}|${WEEKDAY}|${PRINTER}`, 'giu');
/** What is left of running text once these are gone: words in small letters. */
const SMALL = once(() => /(?<![\p{sc=Latn}-])\p{Ll}{4,}/u);

/** Number and date of the issue, or its number and price, with the name of the town and of the printer, and nothing else. */
function isIssueLine(text: string): boolean {
  if (!hasNumber().test(text) || !(hasDate().test(text) || hasPrice().test(text))) return false;
  return !SMALL().test(text.replace(parts(), ' '));
}

const TERMS = composed(
  "^(?:(?:prix (?:de l['’]|d['’]|des )?)?(?:abonnements?|abonn['’.])|on s['’]abonne|annonces|réclames|insertions|prix des insertions|tarifs? d|terms of subscription|subscriptions?|rates? of (?:subscription|advertising)|(?:(?:das blatt|die zeitung|dieses blatt) )?erscheint|abonnements?(?:s?-?preis)?|bezugspreis|preis (?:viertel|halb|ganz)?jährlich|pränum|inserate|insertions|einrückungs|anzeigenpreis|published (?:daily|weekly|every|each|on)|issued (?:daily|weekly|every))",
  'iu',
);
const OF_TERMS = once(
  () =>
    /\d ?(?:fr|f\b|c\b|cent|mark|m\.|pf|kr|fl\b|s\b|d\b|€)|\bmois\b|\bun an\b|\bmonat|jährlich|\bzeile|\bligne\b|a year|per (?:year|annum|line|week|month|copy)|in advance|ausnahme|täglich|wöchentlich|daily|weekly|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|\d ?€/iu,
);

const OFFICE = composed(
  '^(?:(?:rédaction|administration|direction|bureaux|abonnements)(?:,? (?:et|&|,) (?:rédaction|administration|direction|annonces|publicité|abonnements|imprimerie|bureaux)| d[eu] \\p{sc=Latn}[\\p{sc=Latn}-]{2,20})?|(?:redaktion|redaction|expedition|verlag|geschäftsstelle|schriftleitung)(?:,? (?:und|u\\.|&) (?:redaktion|expedition|verlag|druck|anzeigen|geschäftsstelle))?|(?:chef)?redakteur|herausgeber|verleger|leserservice|directeur (?:politique|de la publication)|rédacteur en chef|secrétaire de la rédaction) ?: ?\\S',
  'iu',
);
const COPY = composed(
  `^(?:price|preis|prix|precio|prezzo|una copia|le numéro|einzelpreis|einzelnummer) ?:? ?(?:(?:one|two|three|four|five|six|seven|un|cinq|dix|quinze|vingt) (?:penny|pence|cents?|centimes?|sous)|\\d{1,3}(?:[,.]\\d{1,2})? ?(?:d|c|cents?|centimes?|pf|fr|f|kr|euros?|lire|pesetas?)?)\\b[^\\p{sc=Latn}]{0,6}$`,
  'iu',
);

const FRENCH_KIND =
  "(?:quotidien(?:ne)?|hebdomadaire|r[ée]publicaine?|politique|litt[ée]raire|ind[ée]pendante?|r[ée]gionale?|commerciale?|agricole|industrielle?|d['’]annonces|du (?:matin|soir)|illustrée?|catholique|socialiste|démocratique|libérale?|économique|judiciaire|maritime)";
const SUBTITLE: readonly (() => RegExp)[] = [
  composed(`^(?:(?:grand )?(?:journal|organe|feuille|gazette)) (?:${FRENCH_KIND}(?:,? (?:et )?)?){1,5}$`, 'iu'),
  composed(
    '^(?:organ für|(?:amtliches |unabhängige[sr]? |überparteiliche[sr]? |unparteiische[sr]? |allgemeine[sr]? )?(?:amtsblatt|anzeigeblatt|intelligenzblatt|tageszeitung|tagblatt|tageblatt|zeitung|wochenblatt|organ) (?:für|der|des|von) )[^.]{3,70}$',
    'iu',
  ),
  composed(
    '^(?:and|&) (?:\\p{sc=Latn}+ ){0,2}(?:advertiser|gazette|intelligencer|chronicle|journal)(?: for [^.]{3,60})?\\.?$',
    'iu',
  ),
];
const isSubtitle = (text: string): boolean => text.length <= 90 && SUBTITLE.some((form) => form().test(text));

const DIGITS = need('0123456789');
const COLONS = need(':');

/** Lines of the head and the foot of Western papers, old ones above all, which no folio holds. Asked before other cues. */
export const MASTHEAD_CUES: readonly FurnitureCue[] = [
  {
    name: 'issue-line',
    why: 'under its name a paper prints the number of the issue with its date or price, and no sentence',
    begins: null,
    needs: DIGITS,
    says: isIssueLine,
    knows: [
      'Quarante et unième année. — N° 11 874 — CINQ CENTIMES — SAMEDI 14 MARS 2031',
      '. à N° 284 — 4 mars 2031 — CINQ CENTIMES',
      'Nro. 284. Donnerstag, 5. Dezember 2031.',
      'Freitag, 22. November 2031 ZEITUNG FÜR STADT UND KREIS Nr. 271 · 69. Jahrgang · 1,40 Euro',
      'Mardi 17 septembre 2031 Édition Vallée de la Wend 1,15 € — N° 23 418',
    ],
    leaves: [
      'The Act, No. 54, was passed on March 5, 2031, in the House.',
      'No. 10 Quay-street was sold on March 4, 2031, by auction.',
      'Le bac n° 12 a repris la mer le 14 mars 2031.',
      'MARCH 5, 2031',
      'Am 5. Dezember 2031 fuhr die Fähre Nr. 12 zum ersten Male.',
    ],
  },
  {
    name: 'terms',
    why: 'a paper prints at its head what it costs, when it comes out and what a line of advertisement costs',
    begins: null,
    says: (text) => OF_TERMS().test(text) && TERMS().test(text),
    knows: [
      'ABONNEMENTS : Département, 3 mois, 5 fr. ; un an, 18 fr.',
      'Prix d’abonnement : un an, 20 fr.',
      'Erscheint täglich mit Ausnahme der Sonn- und Feiertage. — Preis vierteljährlich 4 Mark.',
      'Inserate werden mit 15 Pf. die Petitzeile berechnet.',
      'Published every Saturday. Two dollars a year, in advance.',
      'Published every Wednesday and Saturday.',
      'On s’abonne sans frais : 3 mois, 14 fr.',
    ],
    leaves: [
      'Annonces et rumeurs se suivent',
      'Der Mond erscheint',
      'Published last week, the report names nobody',
      'Inserate sind keine Nachrichten',
      'Abonnement théâtral',
    ],
  },
  {
    name: 'office',
    why: 'a paper says where its offices are, who directs it and how to call it',
    begins: null,
    needs: COLONS,
    says: (text) => OFFICE().test(text),
    knows: [
      'RÉDACTION ET ADMINISTRATION : 7, place du Marché, WENDING. — Téléphone 0-42',
      'Redaktion: (0 71 99) 40-0 · Anzeigen: 40-220',
      'Directeur politique : Noel Fenwick',
      'Rédaction de Wending : 2, place du Marché.',
      'Redaction und Expedition: Kaistraße 7',
      'Chefredakteur: Noel Fenwick',
    ],
    leaves: ['Direction la mer', 'Redaktion und Leser', 'Le directeur : un homme', 'Verlag sucht Leser'],
  },
  {
    name: 'manager',
    why: 'the law has the manager and the printer sign the paper at its foot',
    begins: null,
    says: signsPaper,
    knows: [
      'Le Gérant : N. FENWICK.',
      'L’imprimeur-gérant, N. FENWICK.',
      'Imprimerie de Fenwick et fils, quai du Bac, 7.',
      'Verantwortlicher Redakteur: Noel Fenwick in Wending.',
      'Druck und Verlag von N. Fenwick.',
      'Redaktion, Druck und Verlag von N. Fenwick.',
      'Wenden, Druck und Verlag der Fenwickschen Buchdruckerei',
      'Druck von N. Fenwick in Wenden.',
      'Gedruckt in der Fenwickschen Buchdruckerei.',
      'Verantwortlicher Redacteur Dr. N. Fenwick.',
      'Für die Redaction verantwortlich: N. F.',
      'De l’imprimerie de Fenwick, quai du Bac, n. 7.',
      'Le rédacteur-gérant, N. FENWICK.',
      'Printed and published by N. FENWICK, at the office, Quay-street, Wending.',
    ],
    leaves: [
      'Le gérant du bac a été arrêté hier',
      'Verantwortlich sind andere',
      'Verantwortlicher Redakteur verhaftet',
      'Druck von allen Seiten: die Fähre',
      'Druck der Gläubigerbanken',
      'Verlag von N. Fenwick in Wenden.',
      'Gedruckt wurde nichts',
      'De l’imprimerie, il ne reste rien',
      'Imprimeries fermées',
      'l’administrateur de la ville, M. Quill',
      'Printed by hand',
    ],
  },
  {
    name: 'price-of-copy',
    why: 'the price of one copy stands by itself at the head',
    begins: null,
    says: (text) => text.length < 40 && COPY().test(text),
    knows: ['Price 7d.', 'PRICE TWO CENTS', 'Prix : 10 centimes', 'Price 7d.]}', 'Preis 10 Pf.', 'Precio: 1,50 euros'],
    leaves: ['Price of bread', 'Price 7d. a pound', 'Prix Goncourt', 'Preis'],
  },
  {
    name: 'subtitle',
    why: 'under its name a paper says what kind of paper it is',
    begins: null,
    says: isSubtitle,
    knows: [
      'JOURNAL RÉPUBLICAIN QUOTIDIEN',
      'Organ für Politik, Handel und Landwirthschaft',
      'UNABHÄNGIGE ZEITUNG FÜR STADT UND KREIS WENDING',
      'AND GENERAL ADVERTISER FOR THE WENDING VALLEY.',
      'Journal politique et littéraire',
    ],
    leaves: [
      'Journal intime',
      'Organ pipes for sale',
      'Zeitung lesen',
      'and the journal of a ferryman',
      'Organe vital',
    ],
  },
];

/** What such a line begins with: most lines begin with something else. */
const STARTS = once(
  () =>
    /^[^\p{sc=Latn}\d]{0,3}(?:\p{Ll}[^\p{sc=Latn}\d]{1,2})?(?:vol|n[°ºor]|tome|band|\d|\p{sc=Latn}{2,12} (?:et )?(?:\p{sc=Latn}{2,12} )?année|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|dins|donners|frei|sams|sonn)tag|mittw|prix|abonn|on s|annonces|réclames|insert|tarif|terms|subscr|rates? of|d(?:as|ie|ieses) (?:blatt|zeitung) |erscheint|bezug|preis|price|precio|prezzo|una copia|pränum|inserate|einr|anzeig|publish|issued|réd|admin|direct|bureau|reda|exped|verl|gesch|schrift|chef|heraus|leser|secr|l[eé] (?:dir|g|num|réd|prop|éd)|de l['’]imp|gedr|schnellp|buchd|steind|eigent|\p{sc=Latn}{3,21}[,.:] (?:druck|verlag|reda|exped)|l['’](?:imp|adm|éd)|verantw|für die|druck|redig|imp|typ|printed|grand j|journal|organ|feuille|gazette|amtsb|amtl|unab|überp|unpart|allg|intell|tage|tagb|zeitung|wochen|and |& |einzel)/iu,
);

/** What an engine makes of the dirt before it: marks, a letter. */
const LEADING_DIRT = once(() => /^[^\p{sc=Latn}\d]{0,3}(?:\p{Ll}[^\p{sc=Latn}\d]{1,2})?/u);

/** Behind so many marks and letters of dirt a line begins. */
const MOST_DIRT = 6;

/** A capital or a figure stands at its start, perhaps behind dirt: most lines begin with an ideograph, or a word in small letters. */
function mayBegin(text: string): boolean {
  for (let i = 0; i < MOST_DIRT; i++) {
    if (isAt(text, i, UPPER | DIGIT)) return true;
    if (isAt(text, i, HAN) || (isAt(text, i, LETTER) && isAt(text, i + 1, LETTER))) return false;
  }
  return false;
}

/** The name of the cue by which `text` belongs to the head or the foot of a Western paper; null where none says so. */
export function mastheadCue(text: string): string | null {
  if (text.length > LONGEST || !mayBegin(text) || holdsHan(text) || !STARTS().test(text)) return null;
  const bare = text.replace(LEADING_DIRT(), '').trimEnd();
  if (!isAt(bare, 0, UPPER) && !isAt(bare, 0, DIGIT)) return null;
  for (const { name, says } of MASTHEAD_CUES) if (says(bare)) return name;
  return null;
}
