/** The scorer's figures of a page, made by the project itself, so that anyone can repeat them without the evaluation pages. */

const bare = (text) => (text ?? '').replace(/\s+/gu, '');
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const f1 = (hits, wanted, found) => (wanted + found === 0 ? 1 : (2 * hits) / (wanted + found));

/** How many of one list are in the other, each counted as often as in both. */
function common(wanted, found) {
  const left = new Map();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of wanted) {
    const count = left.get(text) ?? 0;
    if (count > 0) hits++;
    left.set(text, count - 1);
  }
  return hits;
}

/** Insertions, deletions and changes that make one text of the other. */
function distance(text, other) {
  const [a, b] = [[...text], [...other]];
  let before = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, before[j] + 1, row[j - 1] + 1);
    }
    [before, row] = [row, before];
  }
  return before[b.length];
}

/** Pairs one to one, the likest first; those that share little are no pair. */
function pairUp(stories, articles, dice) {
  const all = stories.flatMap((story) =>
    articles.map((article) => ({ story, article, alike: dice(story.body.join(''), article.body.join('')) })),
  );
  const taken = new Set();
  return all
    .filter(({ alike }) => alike > 0.3)
    .sort((one, other) => other.alike - one.alike)
    .filter(({ story, article }) => {
      if (taken.has(story) || taken.has(article)) return false;
      taken.add(story).add(article);
      return true;
    });
}

/**
 * @param stories of the gold, @param articles of the tool: `{ headline, body }`, a text for each block.
 * @param match how alike two bodies must be to be the same article.
 */
export function figuresOf(stories, articles, dice, match) {
  const pairs = pairUp(stories, articles, dice);
  const pairOf = new Map(pairs.map((pair) => [pair.story, pair.article]));
  const text = ({ body }) => body.join('\n');
  const length = sum(stories.map((story) => [...text(story)].length));
  const away = stories.map((story) => {
    const article = pairOf.get(story);
    return article === undefined ? [...text(story)].length : distance(text(article), text(story));
  });
  return { ...sharesOf(pairs, stories, articles, match), cer: sum(away) / length };
}

/** The same without the distance of the texts, for which a page takes a tenth of a second. */
export function quickFiguresOf(stories, articles, dice, match) {
  return sharesOf(pairUp(stories, articles, dice), stories, articles, match);
}

/** How well texts that were found agree with those that were wanted. */
export const agreement = (wanted, found) => f1(common(wanted, found), wanted.length, found.length);

function sharesOf(pairs, stories, articles, match) {
  const [wanted, found] = [stories, articles].map((list) => list.flatMap(({ body }) => body));
  return {
    articleF1: f1(pairs.filter(({ alike }) => alike >= match).length, stories.length, articles.length),
    headline:
      pairs.filter(({ story, article }) => bare(story.headline) === bare(article.headline)).length / stories.length,
    paragraphF1: agreement(wanted, found),
  };
}
