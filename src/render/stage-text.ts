import type { Block } from '../model/block.js';
import type { Page } from '../model/page.js';

/** Form feeds up to a page: `advance(3)` on page 1 is two. */
function openPageBreaks(): (page: number) => string {
  let current = 1;
  return (page) => {
    const breaks = '\f'.repeat(page - current);
    current = page;
    return breaks;
  };
}

/** Text of a stage, page by page; `end` is what follows the last. */
export interface StageText<Made> {
  page(made: Made): string;
  end(): string;
}

/** The lines of pages as they came: as many, and form feeds where pages broke, in mid-line too. */
export function openLineText(): StageText<Page> {
  const advance = openPageBreaks();
  let number = 1;
  let begun = false;

  function page({ number: ownNumber, lines }: Page): string {
    const parts: string[] = [];
    for (const line of lines) {
      parts.push('\n'.repeat(line.number - number), advance(ownNumber), line.text);
      number = line.number;
      begun = true;
    }
    return parts.join('');
  }

  return { page, end: () => (begun ? '\n' : '') };
}

/** Blocks, one a line, with a blank line between, and a form feed before every page but the first. */
export function openBlockText(): StageText<{ readonly page: number; readonly blocks: readonly Block[] }> {
  const advance = openPageBreaks();
  let filled = 0;

  function page(made: { readonly page: number; readonly blocks: readonly Block[] }): string {
    const parts: string[] = [];
    for (const block of made.blocks) {
      const between = filled === made.page ? '\n' : '';
      parts.push(advance(made.page), between, block.text, '\n');
      filled = made.page;
    }
    return parts.join('');
  }

  return { page, end: () => '' };
}
