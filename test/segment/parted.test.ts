import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const headlines = (page: string) => articlesOf(page).map(({ headline }) => headline);

const story = (head: string, subject: string) => `${head}
本报讯 ${subject}昨日正式开放，当天有上千名
市民前来参观，志愿者在入口处引导。
${subject}的负责人介绍，开放时间暂定为每天
上午九时到下午五时，周一闭馆整理。
`;
const LAST = `免费讲解安排在周末
讲解员都是退休教师，每场讲解约半个小
时，愿意听的人可以在入口处登记。
`;
const OTHER = `停车位下月增加三百个
周边道路两侧将施划新的泊位，工期两个月，
期间公交临时改道。
`;
const HEADS = ['陶瓷馆开夜场', '河湾渡口通航', '老桥公园开园', '城北书屋开张'];
const SUBJECTS = ['陶瓷馆', '河湾渡口', '老桥公园', '城北书屋'];
const stories = HEADS.map((head, i) => story(head, SUBJECTS[i] as string));

test('where blank lines part the stories, a line without one is a crosshead', () => {
  const [lead = ''] = (stories[3] ?? '').split('城北书屋的');
  for (const text of [lead, stories[3]])
    expect(headlines([...stories.slice(0, 3), `${text}${OTHER}`].join('\n'))).toEqual(HEADS);
});

test('and a line behind one heads a story that nobody signs', () => {
  expect(headlines([...stories, LAST].join('\n'))).toEqual([...HEADS, '免费讲解安排在周末']);
});

test('blank lines between paragraphs say nothing', () => {
  const spread = stories.map((text) => text.replace('\n陶瓷馆的', '\n\n陶瓷馆的'));
  expect(headlines([...spread, LAST].join('\n')).slice(0, 4)).toEqual(HEADS);
});

const METRO = [
  'Metro to be ready by year’s end',
  'By Nora Pell',
  '  The metro would be thrown open to the',
  'public by December, the minister said.',
  '  Most of the civil works are complete,',
  'and all of the land has been bought.',
  '  He had inspected the works on Monday.',
];
const THEFT = ['  Two youths were arrested in the lanes', 'on Monday, and eight chains were found.'];
const POWER = ['  There will be no power in the lanes on', 'Tuesday until noon, the board has said.'];

test('a short head behind the only kind of blank line begins a story, signed or not', () => {
  const stories = [METRO, ['Two held for theft', ...THEFT], ['Power cut today', ...POWER]];
  expect(headlines(stories.map((lines) => lines.join('\n')).join('\n\n'))).toEqual(stories.map(([head]) => head));
});

const spaced = (...stories: readonly (readonly string[])[]) =>
  headlines(stories.map((parts) => parts.join('\n\n')).join('\n\n'));
const LIBRARY = [
  'The town council voted on Tuesday night to build\na public library on the site of the old cannery,\nwhich burned down last year.',
  'The building will open in the fall. It will stand\nbeside the library that was damaged by a flood\nthree years ago.',
  'Two members voted against the plan for its cost,\nand one because she likes the old library and its\nchairs.',
];
const CRASH = [
  'A pickup truck struck a delivery van on Wednesday\nnear the fairgrounds, the police said.',
  'The driver of the truck had fallen asleep.',
];

test('the only line of several words in a tidy text heads a story that nobody signs', () => {
  expect(
    spaced(['Council approves new library', 'By Nora Pell', ...LIBRARY], ['Two hurt in crash on Route 9', ...CRASH]),
  ).toEqual(['Council approves new library', 'Two hurt in crash on Route 9']);
  // and a word or two may be its only crosshead
  expect(spaced(['Council approves new library', 'By Nora Pell', ...LIBRARY, 'Old cannery', ...LIBRARY])).toEqual([
    'Council approves new library',
  ]);
});
