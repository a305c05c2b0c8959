import { CLOSES, HAN, isAt, OPENS, UPPER } from '../chars/classes.js';
import { holdsHan } from '../chars/han.js';
import { once } from '../chars/once.js';
import { type Ending, ending } from '../chars/sentence.js';
import { unspacedLength } from '../chars/spaces.js';
import type { Byline } from '../model/article.js';
import type { Block } from '../model/block.js';
import { endsAsPaid } from '../phrases/advertisement.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { opensCaption } from '../phrases/caption.js';
import { couldBeClosedLine, isClosedHead } from '../phrases/closed-head.js';
import { closingCue } from '../phrases/closing.js';
import { columnCue } from '../phrases/column.js';
import { captionCredit, type FoundCredit } from '../phrases/credit.js';
import { type FoundDateline, readDateline } from '../phrases/dateline.js';
import { isDayAlone } from '../phrases/day-alone.js';
import { isEditorsNote } from '../phrases/editors-note.js';
import { furnitureCue } from '../phrases/furniture.js';
import { jumpFrom, jumpTo } from '../phrases/jump.js';
import { isBoxLabel } from '../phrases/label.js';
import { heldBy } from '../phrases/needs.js';
import { isBareName } from '../phrases/person.js';
import { isRoll } from '../phrases/roll.js';
import { readRunInHead } from '../phrases/run-in-head.js';
import { endsInPart } from '../phrases/series-part.js';
import { readSignature } from '../phrases/signature.js';
import { isCommonHead } from '../phrases/title.js';
import { opensTurn } from '../phrases/turn.js';
import type { Item } from './item.js';

const FULL_STOP = /[。.．][”’」』）)]*$/u;
const DASH = /^(?:——|――|──|—|－－)/u;

/** Who reports, as some houses put it over a text, is in brackets too. */
const BRACKETED = /^[（(](?!.*(?:报道|報[道導]|[讯訊电電])[）)]$).*[）)]$/u;

/** Phrases are looked for in so many UTF-16 units at most. */
export const REACH = 400;

/** Reads a block by its words alone. */
export function readWords(block: Block): Item {
  const { text } = block;
  const short = text.length <= REACH;
  const lone = short && block.lines.length <= 3;
  const stops = ending(text);
  const common = lone && isCommonHead(text);
  const held = lone ? heldBy(text) : undefined;
  const byline = lone ? (readByline(text, held) ?? signedOverLines(block) ?? roleAlone(text, held)) : null;
  const day = lone && isDayAlone(text);
  const dateline = day || isLabelled(block, stops) ? null : readDateline(text, held);
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
    credit: creditOf(block, dateline, lone, held),
    caption: lone && opensCaption(text),
    jumpTo: jumpTo(text, held),
    jumpFrom: jumpFrom(text, held),
    closing: (lone ? closingCue(text, held) : null) ?? (endsInPart(text) ? 'part' : endsAsPaid(text) ? 'paid' : null),
    signs: false,
    letter: null,
    runs: lone && opensTurn(text) ? 'turn' : lone && isRoll(text) ? 'roll' : null,
    signature: readSignature(text),
    label: day || (lone && isBoxLabel(text)),
    behindAd: false,
    note: block.shape === 'flow' && isEditorsNote(text),
    column: lone && columnCue(text) !== null,
    common,
    headsItem: false,
    section: false,
    listed: false,
    closed: block.shape === 'lone' && block.lines.length === 1 ? closedBy(text) : null,
    dashed: short && stops !== 'stop' && DASH.test(text),
    length: unspacedLength(text),
  };
}

/** Lines of the longest Western caption with its credit. */
const LONGEST_WESTERN_CAPTION = 8;

function creditOf(
  { lines, text }: Block,
  dateline: FoundDateline | null,
  lone: boolean,
  held: number | undefined,
): FoundCredit | null {
  // `本报讯（记者某某 文/图）` alone on its line is no caption
  const dated = dateline !== null && dateline.end === text.length;
  if ((!lone || dated) && (lines.length > LONGEST_WESTERN_CAPTION || holdsHan(text))) return null;
  return captionCredit(text, held);
}

/**
 * Who signs in brackets over two lines, where the break stands for the space before the name:
 *
 *     （河湾县人民广播电台
 *     方禾苗 王丽）
 */
function signedOverLines({ lines, text }: Block): readonly Byline[] | null {
  if (lines.length !== 2 || !isAt(text, 0, OPENS) || !isAt(text, text.length - 1, CLOSES) || !isAt(text, 1, HAN))
    return null;
  return readByline(lines.map((line) => line.text.trim()).join(' '));
}

const closedBy = (text: string): Item['closed'] =>
  isClosedHead(text) ? 'form' : couldBeClosedLine(text) ? 'place' : null;

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
