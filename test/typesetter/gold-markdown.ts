import type { GoldArticle, GoldPage } from './page.js';

/** The gold of a page as the scorer reads it: a headline a story, named parts below it, then a paragraph a line. */
export function goldMarkdown(page: GoldPage): string {
  return page.gold.map(articleMarkdown).join('\n');
}

function articleMarkdown(article: GoldArticle): string {
  const named = (name: string, value: string | null): readonly string[] =>
    value === null ? [] : [`${name}: ${value}`];
  const caption =
    article.caption === null
      ? null
      : [article.caption.text, ...(article.caption.credit === null ? [] : [article.caption.credit])].join(' | ');
  const jump =
    article.jump === null
      ? null
      : [article.jump.page, ...(article.jump.mark === null ? [] : [article.jump.mark])].join(' ');
  const head = [
    `# ${article.headline ?? ''}`,
    ...named('kicker', article.kicker),
    ...named('subtitle', article.deck),
    ...article.bylines.map(({ role, name }) => `byline: ${role === null ? '' : `${role} | `}${name}`),
    ...named('dateline', article.dateline),
    ...named('jump', jump),
    ...named('caption', caption),
  ];
  const body = article.body.map((block) => (block.type === 'crosshead' ? `## ${block.text}` : block.text));
  return `${[...head, '', ...body].join('\n')}\n`;
}
