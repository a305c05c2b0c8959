import { jsonText } from './json-text.js';
import { markdownArticle } from './markdown-article.js';
import type { Renderer } from './renderer.js';

/**
 * UTF-16 code units of finished text that wait for the counts of the front matter, which stands first and is known
 * last. A longer document is given on as it comes, and its front matter has no counts.
 */
export const MAX_HELD_UNITS = 8_388_608;

type Counts = { readonly articles: number; readonly pages: number };

/** Every value is a JSON string, a number or a list of strings: YAML reads a bare `no` as false and `0012` as 10. */
function frontMatter(all: Iterable<string>, counts: Counts | null): string {
  const sources = [...all];
  const [source = ''] = sources;
  const named = sources.length === 1 ? `source: ${jsonText(source)}` : `sources: ${jsonText(sources)}`;
  const counted = counts === null ? '' : `articles: ${counts.articles}\npages: ${counts.pages}\n`;
  return `---\n${named}\n${counted}---\n`;
}

/** One document: front matter, then the articles of every source with `***` between. */
export function openMarkdown(sources: Iterable<string>): Renderer {
  let articles = 0;
  let pages = 0;
  let held: string[] = [];
  let units = 0;
  let opened = false;

  function release(counts: Counts | null): string {
    const front = opened ? '' : frontMatter(sources, counts);
    const text = front + held.join('');
    opened = true;
    held = [];
    return text;
  }

  return {
    open: () => '',
    article(record) {
      const text = `${articles === 0 ? '' : '\n***\n'}\n${markdownArticle(record)}\n`;
      articles += 1;
      units += text.length;
      held.push(text);
      return units > MAX_HELD_UNITS ? release(null) : '';
    },
    close(facts) {
      pages += facts.pages;
      return '';
    },
    end: () => release({ articles, pages }),
  };
}
