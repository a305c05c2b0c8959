import type { Article, JumpEnd } from '../../src/model/article.js';
import { record } from '../render/record-of.js';

/** One end of a jump: `to('2', '①')`. */
export const end = (page: string | null, mark: string | null = null): JumpEnd => ({
  page,
  mark,
  text: `（版${page}${mark ?? ''}）`,
});

/** A paragraph on a line of its own. */
export const paragraph = (text: string, line = 1) => ({
  type: 'paragraph' as const,
  text,
  lines: [[line, line]] as const,
});

/** An article of one paragraph on a page, on line 10 × page. */
export function story(page: number, text: string, parts: Partial<Article> = {}): Article {
  const line = page * 10;
  const {
    schema: _,
    id: __,
    source: ___,
    text: ____,
    continues: _____,
    continuedBy: ______,
    ...article
  } = record({ page, confidence: 0.9, ...parts } as object);
  const { to, from } = parts.jump ?? { to: null, from: null };
  return {
    ...article,
    body: parts.body ?? [paragraph(text, line)],
    at: { ...article.at, jump: [from, to].flatMap((one) => (one === null ? [] : [[line, line] as const])) },
    pieces: [{ page, lines: [[line, line]] }],
  };
}
