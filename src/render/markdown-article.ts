import type { ArticleRecord, BodyBlock, Caption } from '../model/article.js';
import { escapeEmphasised, escapeHeading, escapeParagraph } from './escape.js';
import { creditLine } from './lines.js';

const emphasised = (text: string | null): string | null => (text === null ? null : `*${escapeEmphasised(text)}*`);
const paragraph = (text: string | null): string | null => (text === null ? null : escapeParagraph(text));

/** A caption as a quotation, its credit on a line of its own. */
function quotation({ text, credit }: Caption): string {
  const lines = [text, credit ?? ''].filter((line) => line !== '');
  return escapeParagraph(lines.join('\n')).replace(/^/gmu, '> ');
}

/** `[x]` at the head of an item would be a box to tick. */
const item = (text: string): string => `- ${escapeParagraph(text).replace(/^\[/u, '\\[').replaceAll('\n', '\n  ')}`;

/** How blocks of one type that follow one another are set. */
const SETTINGS: Readonly<Record<BodyBlock['type'], (texts: readonly string[]) => string>> = {
  paragraph: (texts) => texts.map(escapeParagraph).join('\n\n'),
  crosshead: (texts) => texts.map((text) => `## ${escapeHeading(text)}`).join('\n\n'),
  list: (texts) => texts.map(item).join('\n'),
  table: (texts) => escapeParagraph(texts.join('\n')),
  verse: (texts) => escapeParagraph(texts.join('\n')),
};

/** Blocks of one type, as many as follow one another: rows of a table and lines of verse keep together. */
function* runs(body: readonly BodyBlock[]): Generator<readonly [BodyBlock, ...BodyBlock[]]> {
  let run: [BodyBlock, ...BodyBlock[]] | null = null;
  for (const block of body) {
    if (run !== null && run[0].type === block.type) {
      run.push(block);
      continue;
    }
    if (run !== null) yield run;
    run = [block];
  }
  if (run !== null) yield run;
}

const bodyParts = (body: readonly BodyBlock[]): readonly string[] =>
  [...runs(body)].map((run) => SETTINGS[run[0].type](run.map((block) => block.text)));

/**
 * An article as Markdown without a last line break: kicker and deck in italics around `# headline`, bylines and
 * dateline on one line, crossheads as `##`, captions as quotations, an open jump last. No headline is invented.
 */
export function markdownArticle(record: ArticleRecord): string {
  const { kicker, headline, deck, jump, body, captions } = record;
  const parts = [
    emphasised(kicker),
    headline === null ? null : `# ${escapeHeading(headline)}`,
    emphasised(deck),
    paragraph(creditLine(record)),
    paragraph(jump.from?.text ?? null),
    ...bodyParts(body),
    ...captions.map(quotation),
    paragraph(jump.to?.text ?? null),
  ];
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
