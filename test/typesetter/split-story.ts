import { between, pick, type Random } from './random.js';
import type { Story, StoryBlock, StoryJump } from './story.js';
import { NO_END, NO_START } from './wrap-han.js';

/** Where a story is cut: at the end of a sentence, inside one, or inside a word. */
type Cut = 'stop' | 'sentence' | 'word';

/** How the cut of a story is printed. */
export interface CutSetting {
  /** The page that the first half stands on, and the other, as the paper names them. */
  readonly here: string;
  readonly there: string;
  readonly mark: string | null;
  /** The line that says where the story began is printed; it stands by itself. */
  readonly from: boolean;
  readonly alone: boolean;
  /** What stands above the later half: nothing, a word or two of the headline, all of it. */
  readonly head: 'none' | 'short' | 'whole';
}

/** Cuts a story in two; null where it is too short to jump. */
export function splitStory(story: Story, setting: CutSetting, random: Random): readonly [Story, Story] | null {
  const at = between(random, Math.min(1, story.body.length - 1), Math.max(1, story.body.length - 2));
  const block = story.body[at];
  if (story.body.length < 3 || block?.type !== 'paragraph' || story.bylineForm === 'end' || story.bylineForm === 'none')
    return null;
  const cut = pick<Cut>(
    random,
    story.lang === 'en' ? ['stop', 'sentence', 'sentence', 'word'] : ['stop', 'sentence', 'word'],
  );
  const halves = cutText(block.text, cut, story.lang === 'en', random);
  if (halves === null) return null;
  const [to, from] = [jumpTo(story, setting), jumpFrom(story, setting)];
  const rest: StoryBlock[] = [
    ...(halves[1] === '' ? [] : [{ type: 'paragraph', text: halves[1] } as const]),
    ...story.body.slice(at + 1),
  ];
  const alone = setting.from && (setting.alone || story.lang === 'en');
  const first: Story = {
    ...story,
    body: [
      ...story.body.slice(0, at),
      { type: 'paragraph', text: halves[0] },
      // in English it stands on a line of its own
      ...(story.lang === 'en' ? [{ type: 'paragraph', text: to.text } as const] : []),
    ],
    jump: story.lang === 'en' ? null : to,
  };
  const second: Story = {
    ...story,
    kicker: null,
    headline: laterHead(story, setting, random),
    deck: null,
    bylines: [],
    bylineForm: 'none',
    dateline: null,
    body: alone ? [{ type: 'paragraph', text: from.text }, ...rest] : rest,
    caption: null,
    from: setting.from && !alone ? from : null,
  };
  return [first, second];
}

function cutText(text: string, cut: Cut, latin: boolean, random: Random): readonly [string, string] | null {
  if (cut === 'stop') return [text, ''];
  const places = Array.from(text, (_, i) => i).filter(
    (i) => i > 8 && i < text.length - 8 && mayCut(text, i, cut, latin),
  );
  if (places.length === 0) return null;
  const at = pick(random, places);
  const hyphen = latin && cut === 'word' ? '-' : '';
  return [`${text.slice(0, at).trimEnd()}${hyphen}`, text.slice(at).trimStart()];
}

function mayCut(text: string, at: number, cut: Cut, latin: boolean): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (latin && cut === 'word') return /^[a-z]{3}$/.test(text.slice(at - 3, at)) && /^[a-z]{4}/.test(text.slice(at));
  if (latin) return before === ' ' && /[a-z,]/.test(text.charAt(at - 2)) && !/[.”]/.test(text.charAt(at - 2));
  if (cut === 'sentence') return '，、；'.includes(before) && !NO_START.has(after);
  const solid = (char: string) => /[\u4e00-\u9fff]/.test(char);
  return solid(before) && solid(after) && !NO_START.has(after) && !NO_END.has(before);
}

const HAN_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Pages 1 to 12 are printed in one of three ways; section pages as they are. */
function printed(page: string, form: number): string {
  if (!/^\d+$/.test(page) || form === 0) return page;
  return form === 1 ? `第${HAN_DIGITS[Number(page)] ?? page}` : page.padStart(2, '0');
}

function jumpTo(story: Story, { here, there, mark }: CutSetting): StoryJump {
  if (story.lang === 'en') {
    const key = (story.headline ?? '').split(' ').find((word) => /^[A-Z][a-z]{4,}$/.test(word));
    const text =
      here.length % 2 === 0 && key !== undefined
        ? `See ${key.toUpperCase()}, Page ${there}`
        : `Continued on Page ${there}`;
    return { page: there, mark: null, text };
  }
  const word = story.lang === 'zh-Hant' ? '下轉' : '下转';
  return {
    page: there,
    mark,
    text: `（${word}${printed(there, (there.length + Number(here.slice(-1))) % 3)}版${mark ?? ''}）`,
  };
}

function jumpFrom(story: Story, { here, there, mark }: CutSetting): StoryJump {
  if (story.lang === 'en')
    return {
      page: here,
      mark: null,
      text: there.length % 2 === 0 ? `From Page ${here}` : `Continued from Page ${here}`,
    };
  return { page: here, mark, text: `（上接${printed(here, Number(there.slice(-1)) % 3)}版${mark ?? ''}）` };
}

/** `翻新之后` of `白鹭洲码头：翻新之后`; one word of an English headline. */
function laterHead({ headline, lang }: Story, { head }: CutSetting, random: Random): string | null {
  if (headline === null || head === 'none') return null;
  if (head === 'whole') return headline;
  if (lang === 'en') return (headline.split(' ').find((word) => word.length > 4) ?? headline).toUpperCase();
  const clauses = headline
    .split(/[，：、 ]/u)
    .filter((clause) => clause.length >= 4 && clause.length < headline.length);
  return clauses.length === 0 ? headline : pick(random, clauses);
}
