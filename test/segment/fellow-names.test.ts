import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const bodies = [
  '入冬以来，渡口的早班船多了两班，坐\n船上班的街坊不用再等了。\n船工老苗说，灯亮了，路也好走。\n',
  '石桥老街的修鞋摊又开张了，摊主把\n工具一件件摆开，等着老主顾。\n他说手艺不能丢，丢了可惜。\n',
  '每天清早，码头上的面馆最先亮灯，\n老板娘一边揉面一边招呼客人。\n一碗热汤面，暖了赶船人的胃。\n',
];
const HEADS = ['坐早班船的人', '老街修鞋摊又开张', '码头上的一碗面'];
const page = (...names: readonly string[]) => bodies.map((body, i) => `${HEADS[i]}\n${names[i]}\n${body}`).join('');
const stories = (text: string) =>
  articlesOf(text).map(({ headline, bylines }) => `${headline}|${bylines.map(({ name }) => name).join(' ')}`);

test('a name of no known surname is known by those of the other stories', () => {
  expect(stories(page('王小丽', '鸥汀', '李明'))).toEqual([
    '坐早班船的人|王小丽',
    '老街修鞋摊又开张|鸥汀',
    '码头上的一碗面|李明',
  ]);
});

test.each([
  ['one name is no habit', ['王小丽', '鸥汀', '红火了']],
  ['a word is none', ['王小丽', '变化', '李明']],
])('%s', (_, names) => {
  expect(stories(page(...names))[1]).not.toMatch(new RegExp(`\\|${names[1]}$`, 'u'));
});
