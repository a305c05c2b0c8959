import type { Article } from '../src/model/article.js';
import type { Span } from '../src/model/span.js';
import { lettersOf, missing } from './letters.js';

interface Part {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly Span[];
}

/**
 * What is wrong with the places of articles: outside the source, without their text, of nothing, shared by two paragraphs. Lines of several
 * columns, whose spans are `abreast`, hold text of several paragraphs.
 */
export function spanFaults(
  source: readonly string[],
  articles: readonly Article[],
  abreast: readonly Span[] = [],
): readonly string[] {
  const parts = articles.flatMap(partsOf);
  const outside = parts.filter(({ lines }) => !lines.every((span) => inside(span, source.length)));
  if (outside.length > 0)
    return outside.map(({ name, lines }) => `${name}: ${JSON.stringify(lines)} is not in the source`);
  const empty = parts.filter(({ text, lines }) => missing(lettersOf([text]), lettersOf(held(source, lines))) !== '');
  const nothing = parts.filter(({ name, text, lines }) => name !== 'pieces' && text === '' && lines.length > 0);
  return [
    ...nothing.map(({ name, lines }) => `${name}: nothing is said to be at ${JSON.stringify(lines)}`),
    ...empty.map(({ name, lines }) => `${name}: ${JSON.stringify(lines)} does not hold it`),
    ...shared(parts, abreast),
  ];
}

function partsOf(article: Article): readonly Part[] {
  const { at, body, captions, pieces } = article;
  const single = (name: 'kicker' | 'headline' | 'deck' | 'dateline') => ({
    name,
    text: article[name] ?? '',
    lines: at[name],
  });
  const names = article.bylines.map((byline) => byline.name).join('');
  const jump = `${article.jump.to?.text ?? ''}${article.jump.from?.text ?? ''}`;
  return [
    ...(['kicker', 'headline', 'deck', 'dateline'] as const).map(single),
    { name: 'bylines', text: names, lines: at.bylines },
    { name: 'jump', text: jump, lines: at.jump },
    ...captions.map(({ text, credit, lines }) => ({ name: 'caption', text: `${text}${credit ?? ''}`, lines })),
    ...body.map(({ text, lines }) => ({ name: 'body', text, lines })),
    { name: 'pieces', text: body.map((block) => block.text).join(''), lines: pieces.flatMap((piece) => piece.lines) },
  ];
}

function inside([first, last]: Span, length: number): boolean {
  return first >= 1 && last >= first && last <= length;
}

function held(source: readonly string[], spans: readonly Span[]): readonly string[] {
  return spans.flatMap(([first, last]) => source.slice(first - 1, last));
}

/** Two blocks share a line only where one ends and the other begins. */
function shared(parts: readonly Part[], abreast: readonly Span[]): readonly string[] {
  const owner = new Map<number, Part>();
  const faults: string[] = [];
  for (const part of parts.filter(({ name }) => name === 'body')) {
    for (const line of numbers(part.lines)) {
      if (abreast.some(([first, last]) => first <= line && line <= last)) continue;
      const other = owner.get(line);
      if (other !== undefined && !(isEdge(other.lines, line) && isEdge(part.lines, line)))
        faults.push(`line ${line} is in two blocks`);
      owner.set(line, part);
    }
  }
  return faults;
}

function numbers(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function isEdge(spans: readonly Span[], line: number): boolean {
  return spans.some(([first, last]) => line === first || line === last);
}
