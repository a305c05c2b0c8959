import { inCapitals } from '../chars/capitals.js';
import { isAdLabel } from './advertisement.js';
import { composed } from './pattern.js';

/** What Western advertisements say, and stories hardly ever say on a line by itself. */
export interface AdMark {
  readonly name: string;
  /** Without a label one such must be among the marks: a story too may tell of a sale and of what things cost. */
  readonly sure?: true;
  readonly pattern: () => RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

export const AD_MARKS: readonly AdMark[] = [
  {
    name: 'discount',
    pattern: composed(
      '\\d{1,2} ?% (?:off|OFF|discount|Rabatt|de remise|de réduction)|(?<![\\d–-])[–-] ?\\d{1,2} ?% (?:sur|auf|on) ',
      'u',
    ),
    knows: ['Up to 40% off verticals', 'Jusqu’à - 50 % sur les salons', '20 % Rabatt auf alles'],
    leaves: ['Fares rise by 40%', 'A 2-4% rise'],
  },
  {
    name: 'telephone',
    sure: true,
    pattern: composed(
      '(?<!\\d)(?:555-\\d{4}|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}|0\\d{3,4} \\d{6}|0\\d(?:[ .]\\d\\d){4})(?!\\d)|[Dd]ial \\*\\d|(?:Tel\\.?|Tél\\.?|☎)[ :]{1,3}[\\d(]',
      'u',
    ),
    knows: [
      'Free fitting – call 01555 960144',
      'Open Sun. 12-5. 555-0142',
      'Dial *556# today.',
      'Tel. 0 71 99 / 40 20',
    ],
    leaves: ['The ferry of 1955-1960', 'Room 555 was let'],
  },
  {
    name: 'offer',
    pattern: composed(
      '(?<![\\p{sc=Latn}])(?:SALE|CLEARANCE|Clearance [Ss]ale|[Ss]ale (?:now on|ends)|[Ff]ree (?:fitting|delivery|quotes?|estimates?|parking)|T&Cs?|[Tt]erms apply|[Cc]all now|[Oo]rder (?:now|online)|[Ll]iquidation totale|[Ss]oldes|PROMO(?:TION)?|[Hh]erbstaktion|[Ff]rühjahrsaktion|[Ss]onderangebote?|[Gg]ratis|[Rr]äumungsverkauf)(?![\\p{sc=Latn}])',
      'u',
    ),
    knows: ['SPRING SALE NOW ON', 'SPRING CLEARANCE!', 'T&C apply.', 'Liquidation totale avant travaux'],
    leaves: ['The sale of the ferry', 'SALESMEN STRIKE', 'Free press'],
  },
  {
    name: 'hours',
    sure: true,
    pattern: composed(
      '(?<![\\p{sc=Latn}])(?:[Oo]pen (?:daily|late|7 days|seven days|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)[a-z]{0,5}(?:\\.|,? \\d| ?[&–-]| to ))|[Oo]uvert (?:le |tous les )|[Gg]eöffnet (?:von |ab |tägl|Mo|Sa))',
      'u',
    ),
    knows: ['Open Sun. 12-5', 'Route d’Aval – Ouvert le dimanche', 'Geöffnet Mo-Sa'],
    leaves: ['The quay is open', 'Open Sunday markets'],
  },
  {
    name: 'price',
    pattern: composed(
      '(?<![\\p{sc=Latn}])(?:[Ff]rom|FROM|[Oo]nly|ONLY|[Jj]ust|[Aa]b|AB|[Dd]ès|[Nn]ur) (?:just |only )?(?:[£$€] ?\\d|CHF \\d|EUR \\d|\\d[\\d.,]* ?(?:€|Euro|euros|EUR))|(?<![\\p{sc=Latn}])CHF \\d[\\d.]*\\.[–-]',
      'u',
    ),
    knows: ['Lenses from £49', 'Sonnenbrillen mit Korrektur ab CHF 149.–', 'Einbauküche ab 4999 €'],
    leaves: ['The price fell from 40 to 30', 'They sold from 5 to 9'],
  },
];

/** What a line is of the advertisement that it stands in: its label, its first line, another one; `after`: the first line behind it. */
export type AdPart = 'label' | 'first' | 'within' | 'after';

/** So many lines one has at most, and so many without a mark between two that have one. UTF-16 units of the longest. */
const [MOST_LINES, MOST_BETWEEN, LONGEST] = [6, 1, 110];
/** So much must speak for one without a label. */
const LEAST_MARKS = 2;

/**
 * For each of `texts`, the lines of a Western page in its order, what it is of an advertisement that a label names, or whose
 * words do; null in none.
 *
 *     HARGROVE BLINDS                    first: the firm, in capitals
 *     SPRING SALE NOW ON                 within, by an offer
 *     Up to 40% off                      within, by a discount
 *     Driver denies theft of ferry       after
 */
export function findAds(texts: readonly string[]): readonly (AdPart | null)[] {
  const found: (AdPart | null)[] = texts.map(() => null);
  for (let i = 0; i < texts.length; i++) {
    const labelled = isAdLabel(texts[i] ?? '');
    if (!labelled && !isFirm(texts[i] ?? '')) continue;
    const from = labelled ? i + 1 : i;
    const { end, marks } = endOf(texts, from);
    if (marks.length === 0 || (!labelled && (marks.length < LEAST_MARKS || !marks.some(({ sure }) => sure)))) continue;
    found.fill('within', from, end);
    found[from] = 'first';
    if (labelled) found[i] = 'label';
    if (end < texts.length) found[end] = 'after';
    i = end - 1;
  }
  return found;
}

const marksIn = (text: string): readonly AdMark[] => AD_MARKS.filter(({ pattern }) => pattern().test(text));

/** A firm's name in capitals opens what it pays for. */
const isFirm = (text: string): boolean => text.length <= LONGEST_FIRM && inCapitals(text) && !/[.?:;]$/u.test(text);
const LONGEST_FIRM = 90;

/** The first line behind the last that has a mark, and the marks, of each line one of a kind. */
function endOf(texts: readonly string[], from: number): { readonly end: number; readonly marks: readonly AdMark[] } {
  const marks: AdMark[] = [];
  let end = from;
  for (let k = from; k < texts.length && k - from < MOST_LINES; k++) {
    const text = texts[k] ?? '';
    if (text.length > LONGEST || k - end > MOST_BETWEEN + (marks.length === 0 ? 1 : 0)) break;
    const here = marksIn(text);
    if (here.length > 0) end = k + 1;
    marks.push(...here);
  }
  return { end, marks };
}
