import { type Cast, castOf, expand } from './expand.js';
import { between, chance, pick, type Random, sample } from './random.js';
import type { BylineForm, Story, StoryBlock, StoryByline, StoryJump } from './story.js';
import { CAST_ZH, WORDS_ZH } from './words-zh.js';

const ROLES = ['本报记者', '本报通讯员', '本报实习生'];
const MARKS = ['①', '②', '③', '④', '⑤', '⑥'];
const HAN_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A made-up Chinese article. `place` tells the stories of a page apart where the page does: by the mark of the jump. */
export function inventHan(random: Random, place: number): Story {
  const cast = castOf(random, CAST_ZH, WORDS_ZH);
  const form = pick<BylineForm>(random, ['line', 'line', 'dateline', 'dateline', 'line-after-head', 'end', 'none']);
  if (form === 'none') return plain(random, cast);
  const brief = chance(random, 0.15);
  const body = brief ? [para(random, cast, '{opening}', between(random, 1, 3))] : longBody(random, cast);
  const jumps = !brief && form !== 'end' && chance(random, 0.35);
  return {
    ...headOf(random, cast, form),
    bylines: bylinesOf(random, form),
    bylineForm: form,
    dateline: form === 'dateline' ? '本报讯' : null,
    body: jumps ? openEnd(random, body) : body,
    caption: chance(random, 0.2) ? captionOf(random, cast) : null,
    jump: jumps ? jumpTo(random, place) : null,
    from: null,
    lang: 'zh-Hans',
  };
}

/** Stories that nobody signs: an obituary, a notice. */
function plain(random: Random, cast: Cast): Story {
  const dead = chance(random, 0.5);
  const templates = WORDS_ZH[dead ? 'obituary' : 'notice'] ?? [];
  const headline = dead ? '{person}同志逝世' : '关于{thing}{deed}施工的通告';
  return {
    lang: 'zh-Hans',
    kicker: null,
    headline: expand(random, headline, WORDS_ZH, cast),
    deck: null,
    bylines: [],
    bylineForm: 'none',
    dateline: null,
    body: templates.map((template) => ({ type: 'paragraph', text: expand(random, template, WORDS_ZH, cast) })),
    caption: null,
    jump: null,
    from: null,
  };
}

function headOf(random: Random, cast: Cast, form: BylineForm): Pick<Story, 'kicker' | 'headline' | 'deck'> {
  const long = form !== 'end' && form !== 'dateline';
  return {
    kicker: chance(random, 0.1) ? expand(random, '{kicker}', WORDS_ZH, cast) : null,
    headline: expand(random, '{headline}', WORDS_ZH, cast),
    deck: long && chance(random, 0.4) ? expand(random, '{deck}', WORDS_ZH, cast) : null,
  };
}

function bylinesOf(random: Random, form: BylineForm): readonly StoryByline[] {
  const people = between(random, 1, 2);
  const roles = form === 'line' || form === 'line-after-head' ? ROLES : ['记者', '实习生'];
  return Array.from({ length: people }, (_, i) => ({
    role: roles[i] ?? null,
    name: expand(random, '{someone}', WORDS_ZH, {}),
  }));
}

function longBody(random: Random, cast: Cast): readonly StoryBlock[] {
  const first = para(random, cast, '{opening}', between(random, 0, 2));
  const rest = Array.from({ length: between(random, 2, 4) }, () =>
    para(random, cast, '{sentence}', between(random, 0, 3)),
  );
  if (chance(random, 0.6)) return [first, ...rest];
  const heads = pick(random, SECTION_HEADS);
  const tail = Array.from({ length: between(random, 2, 3) }, () => sectionOf(random, cast, heads)).flat();
  return [first, ...rest, ...tail];
}

/** The crossheads of a story are all of a kind: one line, one line that ends like a sentence, or a pair. */
const SECTION_HEADS = [['{crosshead}'], ['{crosshead}'], ['{crossstop}'], ['{crosshead}', '{crossline}']];

function sectionOf(random: Random, cast: Cast, heads: readonly string[]): readonly StoryBlock[] {
  const template = chance(random, 0.4) ? '{parallel}' : '{sentence}';
  const paras = Array.from({ length: between(random, 1, 4) }, () =>
    para(random, cast, template, between(random, 0, 2)),
  );
  return [
    ...heads.map((head): StoryBlock => ({ type: 'crosshead', text: expand(random, head, WORDS_ZH, cast) })),
    ...paras,
  ];
}

function para(random: Random, cast: Cast, opening: string, more: number): StoryBlock {
  const sentences = sample(random, WORDS_ZH['sentence'] ?? [], more);
  return { type: 'paragraph', text: [opening, ...sentences].map((s) => expand(random, s, WORDS_ZH, cast)).join('') };
}

/** Mostly a jump interrupts a sentence: the last paragraph then stops at one of its commas. */
function openEnd(random: Random, body: readonly StoryBlock[]): readonly StoryBlock[] {
  const last = body.at(-1);
  const comma = last?.text.lastIndexOf('，') ?? -1;
  if (last === undefined || comma < 0 || chance(random, 0.3)) return body;
  return [...body.slice(0, -1), { type: 'paragraph', text: last.text.slice(0, comma + 1) }];
}

function jumpTo(random: Random, place: number): StoryJump {
  const page = between(random, 2, 8);
  const mark = chance(random, 0.6) ? (MARKS[place % MARKS.length] ?? null) : null;
  return { page: String(page), mark, text: `（下转第${HAN_DIGITS[page] ?? page}版${mark ?? ''}）` };
}

function captionOf(random: Random, cast: Cast): Story['caption'] {
  const name = expand(random, '{someone}', WORDS_ZH, {});
  return {
    text: expand(random, '{caption}', WORDS_ZH, cast),
    credit: `${pick(random, ['本报记者', '通讯员'])} ${name} 摄`,
  };
}
