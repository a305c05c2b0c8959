import { isUneven } from '../chars/brackets.js';
import { unitsOf } from '../chars/units.js';
import { type Division, ems, type Tier } from './tier.js';
import { foursOver, has, is, isNamed, linesBeyond, type TierCue } from './tier-cue.js';

/** Ideographs of a headline in one line, and of one that is long in two; the fewest of one. */
const LONG = 14;
const HUGE = 28;
const BRIEF = 6;
/** Ideographs of a clause of a headline of two, and by how many they may differ. */
const CLAUSE = { least: 3, most: 11, apart: 1 };

const [GOES_ON, LEADS_ON] = [
  unitsOf('的地得和与與及、之是将將把被对對在为為向从從于於使让讓获獲'),
  unitsOf('的了着过過和与與及、，。；：？！”」）》%％个個名'),
];
const [OPENING, CLOSING] = [unitsOf('“「《（'), unitsOf('”」》）')];

/** A bracket or a quotation of `text` is open at its end. */
const isOpen = (text: string): boolean => isUneven(text, OPENING, CLOSING);

const isTorn = (above: string, below: string): boolean =>
  GOES_ON.has(above.charCodeAt(above.length - 1)) || LEADS_ON.has(below.charCodeAt(0)) || isOpen(above);

/** How many ends of the parts of a head are so; `below`: the first line of the next part. */
function countEnds({ kicker, headline, deck }: Division, test: (above: string, below: string) => boolean): number {
  return is(has(kicker) && test(kicker.last, headline.first)) + is(has(deck) && test(headline.last, deck.first));
}

/** One line of two clauses of one length. */
function isCouplet({ lines, text }: Tier): boolean {
  const [first = '', second = '', ...more] = text.split(/[ \u3000]+/u);
  if (lines.length !== 1 || second === '' || more.length > 0) return false;
  const [one, other] = [ems(first), ems(second)];
  return (
    Math.min(one, other) >= CLAUSE.least && Math.max(one, other) <= CLAUSE.most && Math.abs(one - other) <= CLAUSE.apart
  );
}

/** How many times as long as the line over it a line is, at most: a factor of e is enough. */
function growthOf({ lines }: Tier): number {
  let most = 1;
  for (let i = 1; i < lines.length; i++) most = Math.max(most, ems(lines[i] ?? '') / ems(lines[i - 1] ?? ''));
  return Math.min(1, Math.log(most));
}

/** What lines have of a headline, and what speaks against an end of it or of the kicker. */
export const HEADLINE_CUES: readonly TierCue[] = [
  {
    name: 'headlineOn',
    why: 'how common headlines of several lines are, for each line more',
    measure: ({ headline }) => linesBeyond(headline, 1),
    fires: ['', '河湾县修渠三年/旱村通水', ''],
    silent: ['河湾县修渠三年', '旱村通水', ''],
  },
  {
    name: 'headlineMore',
    why: 'few headlines have a third line',
    measure: ({ headline }) => linesBeyond(headline, 2),
    fires: ['', '河湾县/修渠三年/旱村通水', ''],
    silent: ['', '河湾县修渠三年/旱村通水', ''],
  },
  {
    name: 'headlineLong',
    why: 'large type leaves room for few words',
    measure: ({ headline }) => foursOver(headline.length, LONG, 2),
    fires: ['', '河湾县修渠三年挖通旧渠九条/旱村通水', ''],
    silent: ['河湾县修渠三年挖通旧渠九条', '旱村通水', ''],
  },
  {
    name: 'headlineHuge',
    why: 'and over two full lines of it for none',
    measure: ({ headline }) => foursOver(headline.length, HUGE, 8),
    fires: ['', '河湾县修渠三年挖通旧渠九条淤田得救/三十个旱村通水当年收成翻番喜报频传', ''],
    silent: ['', '河湾县修渠三年挖通旧渠九条/旱村通水', ''],
  },
  {
    name: 'headlineBrief',
    why: 'a headline of a few characters is a part of one, but under a name',
    measure: (division) => (isNamed(division) ? 0 : Math.max(0, BRIEF - division.headline.length)),
    fires: ['河湾县修渠三年', '通水', ''],
    silent: ['', '河湾县修渠三年/通水', ''],
  },
  {
    name: 'headlineCouplet',
    why: 'two clauses of one length are made to be read large',
    measure: ({ headline }) => is(isCouplet(headline)),
    fires: ['河湾县修渠三年', '旱村通水 淤田得救', ''],
    silent: ['河湾县修渠三年', '旱村通水 三十条淤田得救', ''],
  },
  {
    name: 'headlineGrows',
    why: 'a headline that was broken to a measure has its short line at its end',
    measure: ({ headline }) => growthOf(headline),
    fires: ['', '旱村通水/河湾县修渠三年挖通旧渠九条', ''],
    silent: ['', '河湾县修渠三年/旱村通水', ''],
  },
  {
    name: 'headlineQuotes',
    why: 'headlines play with words in quotes',
    measure: ({ headline }) => is(/[“「]/u.test(headline.text)),
    fires: ['河湾县修渠三年', '旱村有了“水银行”', ''],
    silent: ['河湾县“水银行”', '旱村通水', ''],
  },
  {
    name: 'tornPhrase',
    why: 'no part ends in the middle of a phrase, a bracket or a quotation',
    measure: (division) => countEnds(division, isTorn),
    fires: ['向河湾建县三十周年献礼的', '水网通水', ''],
    silent: ['', '向河湾建县三十周年献礼的/水网通水', ''],
  },
  {
    name: 'tornComma',
    why: 'nor at a comma',
    measure: (division) => countEnds(division, (above) => above.endsWith('，')),
    fires: ['不等，不靠，', '自己动手修水网', ''],
    silent: ['不等，不靠', '自己动手修水网', ''],
  },
  {
    name: 'tornPair',
    why: 'nor between two characters that the page has side by side',
    measure: (division) =>
      countEnds(division, (above, below) => division.witness.runsOn(above.slice(-1) + below.slice(0, 1))),
    fires: ['河湾县修了三年水', '网全县通水', ''],
    silent: ['河湾县修了三年', '水网全县通水', ''],
  },
];
