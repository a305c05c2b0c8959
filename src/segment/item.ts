import { isAt, UPPER } from '../chars/classes.js';
import { holdsHan } from '../chars/han.js';
import { once } from '../chars/once.js';
import { type Ending, ending } from '../chars/sentence.js';
import { unspacedLength } from '../chars/spaces.js';
import type { Byline } from '../model/article.js';
import type { Block } from '../model/block.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { isOverPost } from '../phrases/byline-lines.js';
import { readSigners } from '../phrases/byline-western.js';
import { opensCaption } from '../phrases/caption.js';
import { couldBeClosedHead, isClosedHead } from '../phrases/closed-head.js';
import { closingCue } from '../phrases/closing.js';
import { columnCue } from '../phrases/column.js';
import { captionCredit, type FoundCredit } from '../phrases/credit.js';
import { type FoundDateline, readDateline } from '../phrases/dateline.js';
import { isDayAlone } from '../phrases/day-alone.js';
import { isEditorsNote } from '../phrases/editors-note.js';
import { furnitureCue } from '../phrases/furniture.js';
import { type FoundJump, jumpFrom, jumpTo } from '../phrases/jump.js';
import { isBoxLabel } from '../phrases/label.js';
import { readUnsigned } from '../phrases/name-over-text.js';
import { heldBy } from '../phrases/needs.js';
import { isBareName } from '../phrases/person.js';
import { isRoll } from '../phrases/roll.js';
import { type RunInHead, readRunInHead } from '../phrases/run-in-head.js';
import { readSignature, type Signature } from '../phrases/signature.js';
import { isCommonHead } from '../phrases/title.js';
import { opensTurn } from '../phrases/turn.js';
import { isNameByPlace } from './name-by-place.js';

/** A block with what its words say of it. */
export interface Item {
  readonly block: Block;
  readonly text: string;
  readonly ending: Ending;
  /** The text ends in a full stop and not in a question or a call. */
  readonly fullStop: boolean;
  readonly furniture: string | null;
  readonly byline: readonly Byline[] | null;
  /** And it is in brackets, or behind a dash: `（记者佟某）`, `— PTI`. */
  readonly bracketed: boolean;
  /** It could be a name alone, which is a byline only under a headline. */
  readonly bareName: boolean;
  readonly dateline: FoundDateline | null;
  /** The head that runs into it, or the place for one; null beside a dateline. */
  readonly runIn: RunInHead | null;
  readonly credit: FoundCredit | null;
  /** It opens as captions do, with a credit or without. */
  readonly caption: boolean;
  readonly jumpTo: FoundJump | null;
  readonly jumpFrom: FoundJump | null;
  /** The byline in brackets that it ends with; `at`: where the bracket opens, a UTF-16 offset. */
  readonly signature: Signature | null;
  /** The cue by which it closes its story: a remark in brackets, the writer of a letter. */
  readonly closing: string | null;
  /** It is the name of who signs the notice above, over its date. */
  readonly signs: boolean;
  /** Its part in a letter to the paper, as `letter-ends.ts` has it; `rest`: it goes with the text above, as place and day under a name do. */
  readonly letter: 'salute' | 'leave' | 'rest' | null;
  /** What shows one line to be running text: it opens a turn of speech, or lists who belongs to its first words. */
  readonly runs: 'turn' | 'roll' | null;
  /** It is the label of a box that sums the story up, or the day over the entries of a log. */
  readonly label: boolean;
  /** It is what the editor says of the story under it. */
  readonly note: boolean;
  /** It names a column of the paper. */
  readonly column: boolean;
  /** It stands over several briefs: `简讯`. */
  readonly common: boolean;
  /** It heads an item of a column (item-heads.ts), or a story that is signed elsewhere than the one above (second-signature.ts). */
  readonly headsItem: boolean;
  /** It is an item of a list of places: ships, markets. */
  readonly listed: boolean;
  /** It is a line by itself, and closed as old print closes its heads: sure by its form, or by where it stands. */
  readonly closed: 'form' | 'place' | null;
  /** It begins with the dash that opens a deck. */
  readonly dashed: boolean;
  /** Widest of its lines without spaces, in UTF-16 units. */
  readonly length: number;
}

const FULL_STOP = /[。.．][”’」』）)]*$/u;
const DASH = /^(?:——|――|──|—|－－)/u;

/** Who reports, as some houses put it over a text, is in brackets too. */
const BRACKETED = /^[（(](?!.*(?:报道|報[道導]|[讯訊电電])[）)]$).*[）)]$/u;

/** Lines of the longest Western caption with its credit. */
const LONGEST_WESTERN_CAPTION = 8;
/** Phrases are looked for in so many UTF-16 units at most. */
const REACH = 400;

/** Reads block `i`. What is set line by line holds no phrases of the newsroom: they would be parts of a row. */
export function readItem(blocks: readonly Block[], i: number): Item {
  const block = blocks[i] as Block;
  if (block.form !== null) return { ...readText(block), ...UNREAD };
  if (isNameByPlace(blocks, i)) return { ...readText(block), bareName: true };
  const read = readBoxed(readText(block), blocks, i);
  if (isSigner(blocks, i)) return { ...read, byline: readSigners(block.text) ?? [{ role: null, name: block.text }] };
  const unsigned = read.byline === null && read.furniture === null ? unsignedAt(blocks, i) : null;
  return unsigned === null ? read : { ...read, byline: unsigned, bareName: false };
}

const UNREAD = {
  fullStop: false,
  furniture: null,
  byline: null,
  bracketed: false,
  bareName: false,
  dateline: null,
  runIn: null,
  credit: null,
  caption: false,
  jumpTo: null,
  jumpFrom: null,
  signature: null,
  closing: null,
  signs: false,
  letter: null,
  runs: null,
  label: false,
  note: false,
  column: false,
  common: false,
  headsItem: false,
  listed: false,
  closed: null,
  dashed: false,
} as const;

/** Lines of the longest Chinese caption, in a box of its own. */
const LONGEST_BOXED = 8;
/** Who took the picture and did no more: whoever wrote too signs the text. */
const TOOK = /[摄攝]影?[）)]?$/u;

/** By itself between blank lines a longer text that ends in a credit is a caption as well. */
function readBoxed(item: Item, blocks: readonly Block[], i: number): Item {
  const { block, credit, dateline, jumpFrom, text } = item;
  if (credit !== null || block.lines.length > LONGEST_BOXED || dateline !== null || jumpFrom !== null) return item;
  const isApart = (j: number) => j <= 0 || j >= blocks.length || (blocks[j]?.gaps[0] ?? 0) > 0;
  // its title may stand over it
  const boxed = isApart(i + 1) && (isApart(i) || (blocks[i - 1]?.shape === 'lone' && isApart(i - 1)));
  if (!boxed || !TOOK.test(text.slice(-3))) return item;
  const found = captionCredit(text);
  return found === null || found.at === 0 ? item : { ...item, credit: found };
}

/** Its name stands over a post. */
function isSigner(blocks: readonly Block[], i: number): boolean {
  const [block, below] = [blocks[i], blocks[i + 1]];
  if (block === undefined || below === undefined || block.lines.length > 1 || below.lines.length > 1) return false;
  return isOverPost(block.text, below.text);
}

/** Who signs by where the line stands, between a headline and the text. */
function unsignedAt(blocks: readonly Block[], i: number): readonly Byline[] | null {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (above === undefined || block === undefined || below === undefined || block.lines.length > 1) return null;
  if (above.form !== null || below.form !== null || above.lines.length > LONGEST_HEAD) return null;
  const [over, line, under] = [above.lines.at(-1), block.lines[0], below.lines[0]].map((found) => found?.number ?? 0);
  const apart = (line as number) - (over as number) > 1 && (under as number) - (line as number) > 1;
  return readUnsigned(above.text, block.text, below.text.slice(0, REACH), apart);
}

/** Lines of the longest headline that such a name stands under. */
const LONGEST_HEAD = 5;

function readText(block: Block): Item {
  const { text } = block;
  const short = text.length <= REACH;
  const lone = short && block.lines.length <= 3;
  const stops = ending(text);
  const common = lone && isCommonHead(text);
  const held = lone ? heldBy(text) : undefined;
  const byline = lone ? (readByline(text, held) ?? roleAlone(text, held)) : null;
  const day = lone && isDayAlone(text);
  const dateline = day || isLabelled(block, stops) ? null : readDateline(text, held);
  // `本报讯（记者某某 文/图）` alone on its line is no caption
  const dated = dateline !== null && dateline.end === text.length;
  const credit =
    (lone && !dated) || (block.lines.length <= LONGEST_WESTERN_CAPTION && !holdsHan(text))
      ? captionCredit(text, held)
      : null;
  return {
    block,
    text,
    ending: stops,
    fullStop: stops === 'stop' && FULL_STOP.test(text.slice(-4)),
    furniture: lone ? furnitureCue(text, held) : null,
    byline,
    bracketed: byline !== null && BRACKETED.test(text),
    bareName: lone && isBareName(text) && !common,
    dateline,
    runIn: dateline === null && block.shape === 'flow' && block.lines.length > 1 ? readRunInHead(text) : null,
    credit,
    caption: lone && opensCaption(text),
    jumpTo: jumpTo(text, held),
    jumpFrom: jumpFrom(text, held),
    closing: lone ? closingCue(text, held) : null,
    signs: false,
    letter: null,
    runs: lone && opensTurn(text) ? 'turn' : lone && isRoll(text) ? 'roll' : null,
    signature: readSignature(text),
    label: day || (lone && isBoxLabel(text)),
    note: block.shape === 'flow' && isEditorsNote(text),
    column: lone && columnCue(text) !== null,
    common,
    headsItem: false,
    listed: false,
    closed: block.shape === 'lone' && block.lines.length === 1 ? closedBy(text) : null,
    dashed: short && stops !== 'stop' && DASH.test(text),
    length: unspacedLength(text),
  };
}

const closedBy = (text: string): Item['closed'] =>
  isClosedHead(text) ? 'form' : couldBeClosedHead(text) ? 'place' : null;

/** A colon behind capitals opens a caption (`FLASHBACK: The mill in 1960`) where no paragraph follows. */
function isLabelled({ lines, text }: Block, stops: Ending): boolean {
  return (lines.length < LEAST_DATED || stops !== 'stop') && isAt(text, 0, UPPER) && CAPITALS_COLON().test(text);
}

const LEAST_DATED = 3;
const CAPITALS_COLON = once(() => /^\p{Lu}[\p{Lu} .,’'-]{2,40}: /u);

/** A role without its name, which `giveRoles` finds. */
function roleAlone(text: string, held: number | undefined): readonly Byline[] | null {
  const role = bareRole(text, held);
  return role === null ? null : [{ role, name: '' }];
}
