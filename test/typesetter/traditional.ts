import OpenCC from 'opencc-js';
import type { Story } from './story.js';

const convert: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });

/** The quotation marks of traditional papers. */
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** The same story in traditional characters and house style: 「」, 【本報訊】, （某某攝）. */
export function toTraditional(story: Story): Story {
  const { caption, jump, from } = story;
  return {
    ...story,
    lang: 'zh-Hant',
    kicker: story.kicker === null ? null : house(story.kicker),
    headline: story.headline === null ? null : house(story.headline),
    deck: story.deck === null ? null : house(story.deck),
    bylines: story.bylines.map(({ role, name }) => ({ role: role === null ? null : house(role), name: house(name) })),
    dateline: story.dateline === null ? null : house(story.dateline),
    body: story.body.map(({ type, text }) => ({ type, text: house(text) })),
    caption: caption === null ? null : { text: house(caption.text), credit: credit(caption.credit) },
    jump: jump === null ? null : { ...jump, text: house(jump.text) },
    from: from === null ? null : { ...from, text: house(from.text) },
  };
}

function house(text: string): string {
  return convert(text).replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
}

/** `本报记者 宋某 摄` is `（宋某攝）` here. */
function credit(printed: string | null): string | null {
  const name = printed?.split(' ').at(-2);
  return name === undefined ? null : house(`（${name}摄）`);
}
