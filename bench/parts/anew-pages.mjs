import { parseGold } from './gold.mjs';
import { loadTs } from './load-ts.mjs';

const { makePage } = await loadTs('test/typesetter/make-page.ts');
const { goldMarkdown } = await loadTs('test/typesetter/gold-markdown.ts');
const { between, chance, sample, seeded } = await loadTs('test/typesetter/random.ts');
const { drawSetting } = await loadTs('test/typesetter/setting.ts');
const { typeset } = await loadTs('test/typesetter/typeset.ts');

/** Pages of made-up stories, as the tests have them. `first`: the seed of the first one. */
export function generatedPages(lang, first, count) {
  return Array.from({ length: count }, (_, i) => withGold(`${lang}-${first + i}`, makePage(first + i, {}, lang)));
}

/** Pages on which real stories are set anew by the tests' typesetter: in columns, one story after the other. */
export function setAnew(first, count, pages) {
  const stories = pages.flatMap((page) => page.stories).flatMap(asStory);
  return Array.from({ length: count }, (_, i) => {
    const random = seeded(first + i);
    const drawn = sample(random, stories, Math.min(stories.length, between(random, 3, 7)));
    const dealt = drawSetting(random, drawn.length);
    // one measure for the whole page, as most papers have it, or one for each story
    const setting = chance(random, 0.5) ? { ...dealt, widths: dealt.widths.slice(0, 1) } : dealt;
    const printed = setting.headlines === 'before' && setting.oddOne === null ? drawn : drawn.map(unsigned);
    return withGold(`anew-${first + i}`, typeset(printed, setting, random));
  });
}

/** A name without a role stands under a headline and nowhere else. */
function unsigned(story) {
  const bare = story.bylineForm === 'line' && story.bylines.some(({ role }) => role === null);
  return bare ? { ...story, bylines: [], bylineForm: 'none' } : story;
}

function withGold(name, page) {
  return { name, text: page.text, stories: parseGold(goldMarkdown(page)) };
}

const ofType = (pieces, type) => pieces.filter((piece) => piece.type === type);

/** A story of the gold as the typesetter takes them; none without a head and a body. */
function asStory({ headline, pieces }) {
  const first = (type) => ofType(pieces, type)[0]?.text ?? null;
  const body = pieces.filter(({ type }) => type === 'paragraph' || type === 'crosshead');
  if (headline === '' || !body.some(({ type }) => type === 'paragraph')) return [];
  const bylines = ofType(pieces, 'byline').map(({ text, name }) => ({
    role: text.slice(0, -name.length).trim() || null,
    name,
  }));
  const dateline = first('dateline');
  const form = bylines.length === 0 ? 'none' : dateline === null ? 'line' : 'dateline';
  const rest = { caption: null, jump: null, from: null };
  return [
    {
      lang: 'zh-Hans',
      kicker: first('kicker'),
      headline,
      deck: first('deck'),
      bylines,
      bylineForm: form,
      dateline,
      body,
      ...rest,
    },
  ];
}
