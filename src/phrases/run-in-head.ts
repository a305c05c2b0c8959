import { holdsHan } from '../chars/han.js';
import { once } from '../chars/once.js';
import { composed } from './pattern.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

/** A head that runs into the text of its brief: `FORGED NOTES.—The public …`. `end`: where the text begins, a UTF-16 offset. */
export interface RunInHead {
  /** Null where a place stands alone: `VARENNES-LE-HAUT. — La foire …`. */
  readonly head: string | null;
  readonly place: string | null;
  /** It is set in capitals: a single one on a page is enough to tell. */
  readonly capitals: boolean;
  readonly end: number;
}

export interface RunInForm {
  readonly name: string;
  readonly reads: readonly (readonly [text: string, place: string | null, head: string | null, rest: string])[];
  readonly leaves: readonly string[];
}

/** Longest head, in UTF-16 units, and as much of a text as is looked at. */
const REACH = 110;
const DASH = ' ?(?:—|–|--)[ —–-]{0,3}';
/** A head with its day stands over a report: `HOUSE OF LORDS.—Tuesday, February 10.` */
const TEXT = `(?!${ENGLISH_WEEKDAY}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d|\\p{Lu}\\p{Ll}{2,12}\\.$)(?=["“«„]? ?\\p{Lu}(?:[\\p{Ll}’']| \\p{Ll}))`;
const CAPITAL_WORD = "[\\p{Lu}\\d][\\p{Lu}\\d’'&-]*";
const CONNECTED =
  "(?:SAINTE?-[\\p{Lu}’'-]+|[\\p{Lu}’']+-(?:LE|LA|LES|SUR|SOUS|EN|DE|DU|DES|D|L|LÈS|AUX?)-[\\p{Lu}’'-]+)";

const inCapitals = composed(
  `^(?<head>${CAPITAL_WORD}(?:,? (?:${CAPITAL_WORD}|of|the|and|to|in|at|de|du|des|la|le|et|à)){1,8}|\\p{Lu}[\\p{Lu}’'-]{4,}(?=[.,] ?[—–]))(?:[.,:]|\\.\\.)?${DASH}${TEXT}`,
  'u',
);
const placed = composed(
  `^(?<place>[\\p{Lu}][\\p{Lu}’'-]{3,}(?: [\\p{Lu}’'-]+){0,2})[.,]${DASH}(?<head>\\p{Lu}[\\p{sc=Latn}’' -]{3,50})[.,]${DASH}${TEXT}`,
  'u',
);
const placeAlone = composed(`^(?<place>${CONNECTED})[.,]?${DASH}${TEXT}`, 'u');
/** In French a space stands before the dash; in English the words are in the style of titles. */
const small = composed(
  `^(?<head>\\p{Lu}[\\p{sc=Latn}\\d’'°-]*(?: [\\p{sc=Latn}\\d’'°,-]+){0,7})[.,] (?:—|–)[ —–-]{0,3}${TEXT}`,
  'u',
);
const titled = composed(
  `^(?<head>\\p{Lu}\\p{Ll}+(?:,? (?:(?:of|the|and|to|in|at|for|a|on) ){0,2}\\p{Lu}\\p{Ll}+){1,6})\\.(?:—|–|--)[ —–-]{0,3}${TEXT}`,
  'u',
);

/** Who speaks, in parliament and before a court, stands so too; so do questions, answers and notes. */
const SPEAKS = once(
  () =>
    /(?:^|[ ’'])(?:M|MM|MR|MRS|MISS|MME|MLLE|DR|SIR|LORDS?|LADY|EARL|DUKE|DUC|COMTE|BARON|COUNT|MARQUIS|MARQUESS|VISCOUNT|BISHOP|SPEAKER|CHANCELLOR|SECRETARY|JUDGE|JUSTICE|COUNSEL|SERJEANT|SERGEANT|ALDERMAN|CAPTAIN|COLONEL|GENERAL|WITNESS|PRISONER|DEFENDANT|PLAINTIFF|COURT|PRÉSIDENT|PRESIDENT|MINISTRE|TÉMOIN|ACCUSÉ|PRÉVENU|PROCUREUR|AVOCAT|DÉFENSEUR|RAPPORTEUR|JUROR|FOREMAN|EXAMINED|CROSS-EXAMINED|RE-EXAMINED|QUESTION|ANSWER|RÉPONSE|DEMANDE|NOTE|NOTA|NB|PS|REV|HON|VOICES?|VOIX|HOUSE|CHAMBRE|SÉNAT)(?![\p{sc=Latn}’'])/iu,
);

/** The parts of one list, as a register or a harbour office keeps it, are headed so as well. */
const OF_LIST = once(
  () =>
    /^(?:naissances?|mariages?|publications?(?: de mariages?)?|promesses de mariages?|décès|divorces?|arrivées?|départs?|entrées?|sorties?|geburten|aufgebote|eheschließungen|heirat(?:en)?|trauungen|sterbefälle|angekommen|abgegangen)$/iu,
);

export const RUN_IN_FORMS: readonly RunInForm[] = [
  {
    name: 'capitals',
    reads: [
      ['FORGED NOTES.—The public cannot', null, 'FORGED NOTES', 'The public cannot'],
      ['LAMENTABLE OCCURRENCE.— On Monday', null, 'LAMENTABLE OCCURRENCE', 'On Monday'],
      ['THE LATE GALES.--Fifty ships', null, 'THE LATE GALES', 'Fifty ships'],
      ['INCENDIE. — Dans la nuit', null, 'INCENDIE', 'Dans la nuit'],
      ['CONSEIL GÉNÉRAL — Hier soir', null, 'CONSEIL GÉNÉRAL', 'Hier soir'],
    ],
    leaves: [
      'LORD HOLLAND.—My Lords',
      'THE SPEAKER.—Order',
      'SIR,—I was not',
      'Mr. GRENFELL—I hope',
      'FORGED NOTES are about',
      'THE FERRY — A BRIDGE',
      'NOTE.—The above',
      'FERRY OFFICE.—Tuesday, March 4. The clerk',
      'HOUSE OF LORDS.—The petition',
    ],
  },
  {
    name: 'place',
    reads: [
      ['WENDING. — Incendie. — Dans la nuit', 'WENDING', 'Incendie', 'Dans la nuit'],
      ['WENDING-LE-HAUT. — La foire', 'WENDING-LE-HAUT', null, 'La foire'],
      ['PONT-SUR-WEND. — Les jeunes', 'PONT-SUR-WEND', null, 'Les jeunes'],
    ],
    leaves: ['LE TÉMOIN. — Non. — Alors', 'Wending-le-Haut est en fête'],
  },
  {
    name: 'small',
    reads: [
      ['Un cheval emballé. — Hier, vers', null, 'Un cheval emballé', 'Hier, vers'],
      ['Vol à l’étalage. — Une élégante', null, 'Vol à l’étalage', 'Une élégante'],
      ['Extraordinary Turnip.—There is', null, 'Extraordinary Turnip', 'There is'],
    ],
    leaves: [
      'M. Quill. — Je proteste',
      'Le témoin. — Je l’ai vu',
      'Cross-examined by Mr. Quill.— She had',
      'Il vint — Dieu sait',
      'Publications de mariages. — Noel Fenwick',
      'Décès. — Ivy Tansley',
      'Un cheval emballé. Hier',
    ],
  },
];

/** The run-in head at the start of a paragraph; null without one. */
export function readRunInHead(text: string): RunInHead | null {
  const head = text.slice(0, REACH);
  if (!/[—–]|--/u.test(head) || holdsHan(head)) return null;
  return (
    found(placed().exec(head), true) ??
    found(placeAlone().exec(head), true) ??
    found(inCapitals().exec(head), true) ??
    found(small().exec(head) ?? titled().exec(head), false)
  );
}

function found(match: RegExpExecArray | null, capitals: boolean): RunInHead | null {
  const { head = null, place = null } = match?.groups ?? {};
  if (match === null || SPEAKS().test(head ?? '') || SPEAKS().test(place ?? '')) return null;
  if (OF_LIST().test(head ?? '')) return null;
  return { head, place, capitals, end: match[0].length };
}
