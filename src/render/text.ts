import type { ArticleRecord } from '../model/article.js';
import { captionLine, creditLine } from './lines.js';
import type { Renderer } from './renderer.js';

const present = (part: string | null): part is string => part !== null && part !== '';

/** An article as plain text: its head line by line, then its paragraphs with a blank line between. */
function articleText(record: ArticleRecord): string {
  const head = [record.kicker, record.headline, record.deck, creditLine(record)].filter(present).join('\n');
  const parts = [
    head,
    record.jump.from?.text ?? null,
    ...record.body.map((block) => block.text),
    record.jump.to?.text ?? null,
    ...record.captions.map(captionLine),
  ];
  return parts.filter(present).join('\n\n');
}

/** Plain text for reading: `* * *` between articles. */
export function openText(): Renderer {
  let begun = false;
  return {
    open: () => '',
    article(record) {
      const between = begun ? '\n* * *\n\n' : '';
      begun = true;
      return `${between}${articleText(record)}\n`;
    },
    close: () => '',
    end: () => '',
  };
}
