import type { ArticleRecord } from '../model/article.js';
import type { Format } from './formats.js';
import { jsonText } from './json-text.js';
import { markdownArticle } from './markdown-article.js';

/** Bytes of a name, the extension included: what every file system takes, those that encrypt names too. */
const MAX_NAME_BYTES = 140;

/** What ends a path or means something to a shell's or a system's names, and characters that show nothing. */
const UNSAFE = /[\p{C}\p{Z}/\\:*?"<>|'`$&;!#%~-]+/gu;

/** As many whole characters as fit. */
function fitting(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let fit = '';
  let left = bytes;
  for (const char of text) {
    left -= encoder.encode(char).length;
    if (left < 0) break;
    fit += char;
  }
  return fit;
}

/**
 * The name of an article's own file: its place, which makes it unique within the source, then its headline, in whatever
 * script: `p1a3-旧城何以换新颜.md`. A reserved name (`CON`, `.`) cannot come out, since the place stands first.
 */
export function articleFileName({ id, headline }: ArticleRecord, extension: string): string {
  const place = id.slice(id.lastIndexOf('#') + 1);
  const readable = (headline ?? '').normalize('NFC').replace(UNSAFE, '-');
  const room = MAX_NAME_BYTES - place.length - extension.length - 1;
  const title = fitting(readable.replace(/^[-.]+/u, ''), room).replace(/(?<![-.])[-.]+$/u, '');
  return `${place}${title === '' ? '' : `-${title}`}${extension}`;
}

/** True where a file could be an article's own, by its name: `p1a3-旧城何以换新颜.md`. */
export const isArticleFileName = (name: string): boolean => /^p\d+a\d+[-.]/u.test(name);

/** Every scalar is a JSON string, which YAML reads as it is meant; what is not known is left out. */
function frontMatter({ headline, deck, bylines, date, source, page }: ArticleRecord): string {
  const scalar = (key: string, value: string | null) => (value === null ? '' : `${key}: ${jsonText(value)}\n`);
  const authors = `authors: ${jsonText(bylines.map(({ name }) => name))}\n`;
  const parts = [scalar('title', headline), scalar('subtitle', deck), authors, scalar('date', date)];
  return `---\n${parts.join('')}${scalar('source', source)}${scalar('page', `${page}`)}---\n`;
}

/** An article as a file of its own. Markdown does not repeat what its front matter says. */
export function articleFile(format: Format, record: ArticleRecord): string {
  if (format.name === 'text') return format.open([record.source]).article(record);
  if (format.name !== 'markdown') return `${jsonText(record)}\n`;
  const body = markdownArticle({ ...record, headline: null, deck: null });
  return `${frontMatter(record)}${body === '' ? '' : `\n${body}\n`}`;
}
