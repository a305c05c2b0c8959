import { invent } from './make-page.js';
import type { GoldPage } from './page.js';
import { between, chance, type Random, seeded } from './random.js';
import { drawSetting, type Setting } from './setting.js';
import type { Story } from './story.js';
import { typeset } from './typeset.js';

const MARKS = ['①', '②', '③', '④', '⑤', '⑥'];
const HAN_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A story on page 1 and the page and place where it goes on; all 0-based. */
interface Link {
  readonly first: number;
  readonly page: number;
  readonly second: number;
}

/** Pages with form feeds between, and which of their stories are one. */
export interface GoldIssue {
  readonly text: string;
  readonly pages: readonly GoldPage[];
  readonly links: readonly Link[];
}

/** A front page some of whose stories go on inside. */
export function makeIssue(seed: number, forced: Partial<Setting> = {}): GoldIssue {
  const random = seeded(seed);
  const inner = between(random, 1, 3);
  const fronts: Story[] = [];
  const insides: Story[][] = Array.from({ length: inner }, () => []);
  const links: Link[] = [];
  for (let first = 0; first < between(random, 3, 6); first++) {
    const page = between(random, 1, inner);
    const halves = splitStory(whole(random, first), page + 1, MARKS[first] ?? '', random);
    fronts.push(halves[0]);
    if (halves.length === 2) links.push({ first, page, second: (insides[page - 1]?.push(halves[1]) ?? 1) - 1 });
  }
  const filled = insides.map((stories, i) => [...stories, whole(random, i)]);
  const pages = [fronts, ...filled].map((stories) =>
    typeset(stories, { ...drawSetting(random, stories.length), ...forced }, random),
  );
  return { text: pages.map((page) => page.text).join('\f'), pages, links };
}

function whole(random: Random, place: number): Story {
  return { ...invent(random, place, 'zh-Hans'), jump: null };
}

/** In two at a comma in the middle of the body, or in one where it is short or nobody signed it. */
function splitStory(
  story: Story,
  page: number,
  mark: string,
  random: Random,
): readonly [Story] | readonly [Story, Story] {
  const at = Math.floor(story.body.length / 2);
  const block = story.body[at];
  const comma = block?.text.indexOf('，', Math.floor(block.text.length / 2)) ?? -1;
  if (story.body.length < 3 || block?.type !== 'paragraph' || comma < 0 || story.bylineForm === 'end') return [story];
  const open = { type: 'paragraph', text: block.text.slice(0, comma + 1) } as const;
  const rest = { type: 'paragraph', text: block.text.slice(comma + 1) } as const;
  const to = { page: String(page), mark, text: `（下转第${HAN_DIGITS[page]}版${mark}）` };
  const from = { page: '1', mark, text: `（上接第一版${mark}）` };
  return [
    { ...story, body: [...story.body.slice(0, at), open], jump: to },
    {
      ...story,
      kicker: null,
      headline: chance(random, 0.5) ? story.headline : null,
      deck: null,
      bylines: [],
      bylineForm: 'none',
      dateline: null,
      body: [rest, ...story.body.slice(at + 1)],
      caption: null,
      from,
    },
  ];
}
