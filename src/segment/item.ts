import type { Ending } from '../chars/sentence.js';
import type { Byline } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { FoundCredit } from '../phrases/credit.js';
import type { FoundDateline } from '../phrases/dateline.js';
import type { FoundJump } from '../phrases/jump.js';
import type { RunInHead } from '../phrases/run-in-head.js';
import type { Signature } from '../phrases/signature.js';

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
  /** It is the first behind an advertisement. */
  readonly behindAd: boolean;
  /** It is what the editor says of the story under it. */
  readonly note: boolean;
  /** It names a column of the paper. */
  readonly column: boolean;
  /** It stands over several briefs: `简讯`. */
  readonly common: boolean;
  /** It heads an item of a column (item-heads.ts), or a story that is signed elsewhere than the one above (second-signature.ts). */
  readonly headsItem: boolean;
  /** It is the name of a section of the paper, and heads what stands under it. */
  readonly section: boolean;
  /** It is an item of a list of places: ships, markets. */
  readonly listed: boolean;
  /** It is a line by itself, and closed as old print closes its heads: sure by its form, or by where it stands. */
  readonly closed: 'form' | 'place' | null;
  /** It begins with the dash that opens a deck. */
  readonly dashed: boolean;
  /** Widest of its lines without spaces, in UTF-16 units. */
  readonly length: number;
}
