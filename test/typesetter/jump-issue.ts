import { invent } from './make-page.js';
import type { GoldPage } from './page.js';
import { between, chance, pick, type Random, seeded } from './random.js';
import { drawSetting, type Setting } from './setting.js';
import { type CutSetting, splitStory } from './split-story.js';
import type { Story } from './story.js';
import { typeset } from './typeset.js';

/** A story of an issue: 0-based page, in the order of the files, and 0-based place on it. */
interface Place {
  readonly page: number;
  readonly story: number;
}

/** Two parts that are one story. */
interface GoldLink {
  readonly first: Place;
  readonly second: Place;
}

/** Pages in the order of the source, and which of their stories go on where. */
export interface JumpIssue {
  readonly pages: readonly GoldPage[];
  /** What the paper calls them. */
  readonly names: readonly string[];
  readonly links: readonly GoldLink[];
}

const MARKS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫'];
const BARE = ['none', 'none', 'short', 'short', 'whole'] as const;
const HEADED = ['short', 'short', 'whole'] as const;
const LANGS: readonly Story['lang'][] = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'en'];

/** How an issue uses jumps: one choice an issue. */
interface Habit {
  readonly lang: Story['lang'];
  /** Names of its pages: `1`, `2` or `A1`, `A2`, `B1`. */
  readonly names: readonly string[];
  readonly marked: boolean;
  readonly folios: boolean;
  /** Shares of later parts that lost the line saying so, and of parts whose other part is on no page. */
  readonly lost: number;
  readonly missing: number;
  /** Most stories of a page jump to one and the same page. */
  readonly crowded: boolean;
}

function drawHabit(random: Random, lost: number): Habit {
  const lang = pick(random, LANGS);
  const count = between(random, 2, 8);
  const sections = lang === 'en' || chance(random, 0.35);
  const names: readonly string[] = Array.from({ length: count }, (_, i) =>
    sections ? (i < count / 2 || count < 4 ? `A${i + 1}` : `B${i + 1 - Math.ceil(count / 2)}`) : String(i + 1),
  );
  return {
    lang,
    names,
    marked: lang !== 'en' && chance(random, 0.5),
    // where nothing counts the pages of a section, nothing but a folio names them
    folios: sections || chance(random, 0.6),
    lost,
    missing: pick(random, [0, 0, 0.15, 0.3]),
    crowded: chance(random, 0.6),
  };
}

interface Slot {
  readonly story: Story;
  /** The part that goes on with it, where it is on a page. */
  next: Slot | null;
}

/**
 * An issue whose stories jump in every way. The same seed gives the same issue. `lost`: the share of later parts whose
 * line (`上接第一版`) is not in the text.
 */
export function makeJumpIssue(seed: number, forced: Partial<Setting> = {}, lost = 0): JumpIssue {
  const random = seeded(seed);
  const habit = drawHabit(random, lost);
  const slots = fill(habit, random);
  const order = drawOrder(slots.length, habit.folios, random);
  const pages = order.map((page) => setPage(slots[page] ?? [], habit.names[page] ?? '', habit, forced, random));
  const places = new Map<Slot, Place>();
  for (const [at, page] of order.entries())
    for (const [story, slot] of (slots[page] ?? []).entries()) places.set(slot, { page: at, story });
  const links = [...places].flatMap(([{ next }, first]) => {
    const second = next === null ? undefined : places.get(next);
    return second === undefined ? [] : [{ first, second }];
  });
  return { pages, names: order.map((page) => habit.names[page] ?? ''), links };
}

/** Mostly in order; now and then without one page; where folios still name them, also shuffled. */
function drawOrder(count: number, named: boolean, random: Random): readonly number[] {
  const pages = Array.from({ length: count }, (_, i) => i);
  if (named && chance(random, 0.25)) pages.sort(() => random() - 0.5);
  if (count > 2 && chance(random, 0.15)) pages.splice(between(random, 0, count - 1), 1);
  return pages;
}

function fill(habit: Habit, random: Random): readonly (readonly Slot[])[] {
  const pages: Slot[][] = habit.names.map(() => []);
  for (const [page, slots] of pages.entries()) {
    const target = drawTarget(page, habit.names.length, random);
    const stories = between(random, page === 0 ? 3 : 1, page === 0 ? 6 : 4);
    for (let place = 0; place < stories; place++) {
      const other = habit.crowded ? target : drawTarget(page, habit.names.length, random);
      const jumps = other !== page && chance(random, page === 0 ? 0.7 : 0.25);
      put(whole(random, place, habit.lang), jumps ? [page, other] : [page], slots.length, pages, habit, random);
    }
  }
  return pages.map((slots) => shuffled(slots, random));
}

/** Where a story of this page jumps to: mostly to a later page. */
function drawTarget(page: number, count: number, random: Random): number {
  return page < count - 1 && chance(random, 0.9) ? between(random, page + 1, count - 1) : between(random, 0, count - 1);
}

/** Puts a story on its page, and where it jumps its later part on the other; a few go on once more. */
function put(
  story: Story,
  [page, other]: readonly number[],
  place: number,
  pages: Slot[][],
  habit: Habit,
  random: Random,
): Slot {
  const slot = (made: Story): Slot => {
    const own = { story: made, next: null };
    pages[page ?? 0]?.push(own);
    return own;
  };
  if (other === undefined) return slot(story);
  const halves = splitStory(story, drawCut(page ?? 0, other, place, habit, random), random);
  if (halves === null) return slot(story);
  const [first, second] = halves;
  const lost = chance(random, habit.missing);
  if (lost && chance(random, 0.5)) return put(second, [other], place, pages, habit, random);
  const own = slot(first);
  if (!lost) own.next = put(second, [other], place, pages, habit, random);
  return own;
}

function drawCut(page: number, other: number, place: number, habit: Habit, random: Random): CutSetting {
  const from = !chance(random, habit.lost);
  return {
    here: habit.names[page] ?? '',
    there: habit.names[other] ?? '',
    mark: habit.marked ? (MARKS[place] ?? null) : null,
    from,
    alone: chance(random, 0.2),
    // a reader must find it: by its line and its mark, else by its head
    head: pick(
      random,
      habit.marked && from ? BARE : chance(random, habit.crowded || !from ? 0.9 : 0.5) ? HEADED : BARE,
    ),
  };
}

const shuffled = <T>(list: readonly T[], random: Random): readonly T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

function whole(random: Random, place: number, lang: Story['lang']): Story {
  const story = invent(random, place, lang);
  // an English caption without a credit reads as text: another difficulty than jumps
  return { ...story, caption: lang === 'en' ? null : story.caption, jump: null };
}

function setPage(
  slots: readonly Slot[],
  name: string,
  { folios, lang, lost }: Habit,
  forced: Partial<Setting>,
  random: Random,
): GoldPage {
  const drawn = drawSetting(random, Math.max(1, slots.length));
  // the line of an English jump is never broken
  const latin = lang === 'en' ? { widths: drawn.widths.map((width) => Math.max(30, width * 2)) } : {};
  const stories = slots.map(({ story }) => story);
  // what lost its line keeps its head, see `drawCut`; English papers set heads above
  const headed = lang === 'en' || (lost > 0 && drawn.headlines === 'missing');
  const setting = {
    ...drawn,
    headlines: headed ? ('before' as const) : drawn.headlines,
    ...latin,
    furniture: folios,
    ...forced,
  };
  return typeset(stories, setting, random, { pageLabel: name, lang });
}
