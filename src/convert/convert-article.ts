import type { Article, JumpEnd } from '../model/article.js';
import type { Listener } from '../model/note.js';
import type { Span } from '../model/span.js';
import type { Converter } from './converter.js';

/** Converts one part of an article, and tells of it: one note for each part that changed. */
type Part = (text: string, lines: readonly Span[]) => string;

function openPart({ direction, convert }: Converter, page: number, note?: Listener): Part {
  return (before, lines) => {
    const after = convert(before);
    const first = lines[0]?.[0];
    const last = lines.at(-1)?.[1];
    if (after !== before && first !== undefined && last !== undefined)
      note?.({ stage: 'convert', rule: direction, page, lines: order(first, last), before, after });
    return after;
  };
}

/** The lines of a part may stand in any order. */
const order = (a: number, b: number): Span => (a <= b ? [a, b] : [b, a]);

/**
 * An article in the other script: every text that was printed, and `lang` where it is Chinese. Its place stays: lines,
 * pieces, dates and page numbers.
 */
export function convertArticle(article: Article, converter: Converter, note?: Listener): Article {
  const part = openPart(converter, article.page, note);
  const { at } = article;
  const end = (jump: JumpEnd | null) => (jump === null ? null : { ...jump, text: part(jump.text, at.jump) });
  return {
    ...article,
    ...convertHead(article, part),
    lang: article.lang.startsWith('zh') ? converter.lang : article.lang,
    body: article.body.map((block) => ({ ...block, text: part(block.text, block.lines) })),
    captions: article.captions.map((caption) => ({
      ...caption,
      text: part(caption.text, caption.lines),
      credit: orNull(caption.credit, (text) => part(text, caption.lines)),
    })),
    jump: { to: end(article.jump.to), from: end(article.jump.from) },
  };
}

/** What stands above and around the body. */
function convertHead({ at, pieces, ...article }: Article, part: Part) {
  const whole = pieces.flatMap((piece) => piece.lines);
  return {
    publication: orNull(article.publication, (text) => part(text, whole)),
    section: orNull(article.section, (text) => part(text, whole)),
    kicker: orNull(article.kicker, (text) => part(text, at.kicker)),
    headline: orNull(article.headline, (text) => part(text, at.headline)),
    deck: orNull(article.deck, (text) => part(text, at.deck)),
    dateline: orNull(article.dateline, (text) => part(text, at.dateline)),
    bylines: article.bylines.map(({ role, name }) => ({
      role: orNull(role, (text) => part(text, at.bylines)),
      name: part(name, at.bylines),
    })),
  };
}

const orNull = (text: string | null, convert: (text: string) => string): string | null =>
  text === null ? null : convert(text);
