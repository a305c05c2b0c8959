import { classAt, HAN } from '../chars/classes.js';
import { tellsWhoCame } from '../phrases/who-came.js';
import { type Division, ems, type Tier } from './tier.js';
import { foursOver, has, is, linesBeyond, type TierCue } from './tier-cue.js';

/** What a text is, and what it is about: `河湾修渠纪实`, `记船工李静`. */
const GENRE =
  /(?:侧记|側記|纪实|紀實|综述|綜述|访谈|訪談|述评|述評|纪事|紀事|见闻|見聞|记|記|启示|啟示|报告|報告)(?:[①-⑩]|[（(].{1,3}[）)])?$/u;
const ABOUT = /^(?:[—―─–-]+ ?)?(?:记|記|访|訪|评|評|写在|寫在|再论|论|論|来自|來自)/u;
const DASH = /^[—―─–-]/u;
const TIME = /目前|将|將|已|预计|預計|其中|近日|今年|去年|昨|今日/u;
/** Who came, where their posts stand for their names. */
const CAME =
  /(?:出席|参加|參加|陪同|列席|主持|迎接|送行|到场|到場|在座)(?:会议|會議|大会|大會|活动|活動|仪式|儀式)?(?:(?:并|並).{0,4})?$/u;
/** Ideographs by which a deck is wider than its headline; of a long one; by which its lines may differ. */
const WIDER = 2;
const LONG = 16;
const SAME = 1;

const tellsCame = ({ first }: Tier): boolean =>
  tellsWhoCame(first) || (CAME.test(first) && first.split(' ').every((clause) => CAME.test(clause)));

/** How much smaller one width is than another, as a logarithm: no more than a factor of e. */
const smaller = (one: number, other: number): number => Math.min(1, Math.max(0, Math.log(other / one)));

/** Who came takes as little room as it does: its width tells nothing of its type. */
const isMeasured = ({ deck, witness }: Division): boolean => has(deck) && !witness.shuffled && !tellsCame(deck);

/** A pair of ideographs stands in both. */
function repeats(text: string, other: string): boolean {
  for (let i = 0; i + 1 < text.length; i++)
    if (classAt(text, i) & classAt(text, i + 1) & HAN && other.includes(text.slice(i, i + 2))) return true;
  return false;
}

function evenLines({ lines }: Tier): number {
  return lines.filter((line, i) => i > 0 && Math.abs(ems(line) - ems(lines[i - 1] ?? '')) <= SAME).length;
}

function unlike({ kicker, deck }: Division): number {
  return smaller(Math.min(kicker.widest, deck.widest), Math.max(kicker.widest, deck.widest));
}

/** What lines under a headline have of a deck. */
export const DECK_CUES: readonly TierCue[] = [
  {
    name: 'deck',
    why: 'how common decks are',
    measure: ({ deck }) => is(has(deck)),
    fires: ['', '旱村通水', '河湾县修渠三年'],
    silent: ['', '旱村通水/河湾县修渠三年', ''],
  },
  {
    name: 'deckMore',
    why: 'decks of several lines, for each line more',
    measure: ({ deck }) => linesBeyond(deck, 1),
    fires: ['', '旱村通水', '河湾县修渠三年/挖通旧渠九条'],
    silent: ['', '旱村通水', '河湾县修渠三年'],
  },
  {
    name: 'deckEven',
    why: 'decks tell two or three things in lines built alike',
    measure: ({ deck }) => evenLines(deck),
    fires: ['', '旱村通水', '河湾县修渠三年/三十个村齐上阵'],
    silent: ['', '旱村通水', '河湾县修渠三年/挖通旧渠九条并修了新渠'],
  },
  {
    name: 'deckGenre',
    why: 'what the text is stands under its headline',
    measure: ({ deck }) => is(has(deck) && (GENRE.test(deck.last) || ABOUT.test(deck.first))),
    fires: ['', '旱村通水', '河湾县三年修渠纪实'],
    silent: ['', '旱村通水', '河湾县纪实节目开播'],
  },
  {
    name: 'deckCame',
    why: 'who else was there stands under the news',
    measure: ({ deck }) => is(has(deck) && tellsCame(deck)),
    fires: ['', '水网建设推进会召开', '李静主持 王小丽出席'],
    silent: ['', '水网建设推进会召开', '出席的有三十个村'],
  },
  {
    name: 'deckTime',
    why: 'how things stand, and what comes of them',
    measure: ({ deck }) => is(TIME.test(deck.text)),
    fires: ['', '旱村通水', '预计年底再通三十个村'],
    silent: ['预计年底再通三十个村', '旱村通水', '河湾县修渠三年'],
  },
  {
    name: 'deckWide',
    why: 'the smaller the type, the more characters a line holds',
    measure: ({ deck, headline, witness }) =>
      is(has(deck) && !witness.shuffled && deck.widest >= headline.widest + WIDER),
    fires: ['', '旱村通水', '河湾县修渠三年'],
    silent: ['', '河湾县修渠三年', '旱村通水'],
  },
  {
    name: 'deckNarrower',
    why: 'a narrower line is the end of the headline',
    measure: (division) => (isMeasured(division) ? smaller(division.deck.widest, division.headline.widest) : 0),
    fires: ['', '河湾县修渠三年', '旱村通水'],
    silent: ['', '河湾县修渠三年', '李静出席'],
  },
  {
    name: 'deckLong',
    why: 'so many words are small type',
    measure: ({ deck }) => foursOver(deck.length, LONG, 5),
    fires: ['', '旱村通水', '河湾县修渠三年挖通旧渠九条淤田得救'],
    silent: ['', '旱村通水', '河湾县修渠三年'],
  },
  {
    name: 'deckRepeats',
    why: 'a deck takes up what its headline says, and a headline says nothing twice',
    measure: ({ deck, headline }) => is(repeats(deck.text, headline.text)),
    fires: ['', '旱村通水', '河湾县第一批旱村三十个'],
    silent: ['', '旱村通水', '河湾县修渠三年'],
  },
  {
    name: 'both',
    why: 'whoever sets a kicker sets a deck too; one that a dash opens stands alone',
    measure: ({ kicker, deck }) => is(has(kicker) && has(deck) && !DASH.test(deck.first)),
    fires: ['河湾县修渠三年', '旱村通水', '李静出席'],
    silent: ['河湾县修渠三年', '旱村通水', '——记船工李静'],
  },
  {
    name: 'bothUnlike',
    why: 'both are in small type, over the same columns',
    measure: (division) => (has(division.kicker) && isMeasured(division) ? unlike(division) : 0),
    fires: ['河湾县修渠三年挖通旧渠九条', '旱村通水', '淤田得救'],
    silent: ['河湾县修渠三年', '旱村通水', '三十个村齐上阵'],
  },
];
