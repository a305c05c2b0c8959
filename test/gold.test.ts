import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../src/model/article.js';
import { articlesOf } from './clean.js';
import { fixtures } from './fixtures.js';
import { type GoldStory, parseGold } from './gold.js';

/** The editor's word for every page that has one: written by hand, never rewritten by `UPDATE=1`. */
const judged = fixtures().filter(({ stage, folder }) => stage === 'pages' && existsSync(join(folder, 'gold.md')));

test.each(judged.map((fixture) => [fixture.name, fixture] as const))(
  '%s is what an editor would make of it',
  (_, fixture) => {
    const articles = articlesOf(fixture.input).filter(
      (article) => article.kind === 'article' || article.kind === 'notice',
    );
    const gold = parseGold(readFileSync(join(fixture.folder, 'gold.md'), 'utf8'));
    expect(articles.map(asGold)).toEqual(gold);
  },
);

function asGold(article: Article): GoldStory {
  const to = article.jump.to;
  const parts = {
    kicker: article.kicker ?? [],
    subtitle: article.deck ?? [],
    byline: article.bylines.map(({ role, name }) => (role === null ? name : `${role} | ${name}`)),
    dateline: article.dateline ?? [],
    jump: to === null ? [] : `${to.page ?? ''}${to.mark === null ? '' : ` ${to.mark}`}`,
    caption: article.captions.map(({ text, credit }) => (credit === null ? text : `${text} | ${credit}`)),
  };
  const printed = Object.entries(parts).map(([name, value]) => [name, [value].flat()] as const);
  return {
    headline: article.headline,
    parts: Object.fromEntries(printed.filter(([, values]) => values.length > 0)),
    body: article.body.map(({ type, text }) => ({ type: type === 'crosshead' ? 'crosshead' : 'paragraph', text })),
  };
}
