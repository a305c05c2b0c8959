import { ending } from '../chars/sentence.js';
import type { Article, Flag } from '../model/article.js';
import { namesSpeaker } from '../phrases/attribution.js';
import { closingCue } from '../phrases/closing.js';
import { endsInSender } from '../phrases/signature.js';

interface Doubted extends Pick<Article, 'kind' | 'headline' | 'bylines' | 'dateline' | 'body' | 'jump'> {
  /** Another story could own its head. */
  readonly tied: boolean;
  /** A hyphen at a line end was kept in doubt. */
  readonly undecided: boolean;
}

/** So little text is no story, in UTF-16 units. */
const STRAY = 30;

/** A few words that nothing claims: no headline, nobody's name, no way to another page, and no sentence that ends. */
function isStray({ body, bylines, dateline, jump }: Doubted): boolean {
  if (bylines.length > 0 || dateline !== null || jump.to !== null || jump.from !== null) return false;
  const text = body.map((block) => block.text).join('');
  return text.length < STRAY && ending(text) !== 'stop';
}

/** It stops in mid-sentence, and is none of the lines that close a story so. */
function isOpen(text: string): boolean {
  return ending(text) === 'open' && closingCue(text) === null && !namesSpeaker(text) && !endsInSender(text);
}

/** The doubts about a finished article, as flags in a fixed order. */
export function flagsOf(article: Doubted): readonly Flag[] {
  if (article.kind !== 'article') return [];
  const flags: Flag[] = [];
  const last = article.body.at(-1);
  if (article.headline === null) flags.push(isStray(article) ? 'unplaced' : 'no-headline');
  if (last === undefined) flags.push('head-only');
  if (article.tied) flags.push('head-tie');
  if (last?.type === 'paragraph' && article.jump.to === null && isOpen(last.text)) flags.push('open-end');
  if (article.undecided) flags.push('undecided-hyphen');
  return flags;
}
