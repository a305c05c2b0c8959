import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const headlines = (page: string) => articlesOf(page).map(({ headline }) => headline);

test.each(['各工段、各直属单位：', '全市广大干部群众：'])('%s is a line of the letter', (salutation) => {
  const page = `致河湾人民的慰问信
${salutation}
在辞旧迎新之际，市委、市政府向大
家致以亲切的问候。过去的一年，我们
共同努力，取得了显著的成绩。
`;
  const [letter] = articlesOf(page);
  expect(letter?.headline).toBe('致河湾人民的慰问信');
  expect(letter?.body[0]?.text).toBe(salutation);
});

test.each([
  ['河湾县青石村村民 方禾苗', '方禾苗读者：'],
  ['（河湾读者 方禾苗）', '方禾苗同志：'],
])('an answer goes on with the story of the letter by %s', (writer, answer) => {
  const page = `渡口停航该找谁问
编辑同志：
去年秋天，我在镇上的渡口等了三天
船，没有一班开出。请问，我该找谁去
问？
${writer}
${answer}
根据有关规定，渡口停航应当提前三
天张贴告示，没有告示的，可以向航务
部门反映。
（青禾律师事务所 王小丽）
渡口加开夜班船
本报讯（记者 李明）河湾渡口从今天
起加开夜班船，末班船晚上十点从北岸
开出。
`;
  expect(headlines(page)).toEqual(['渡口停航该找谁问', '渡口加开夜班船']);
});

test('whoever did not write is told of under a headline', () => {
  const page = `渡口停航该找谁问
去年秋天，我在镇上的渡口等了三天
船，没有一班开出，只好绕道回家。
（河湾读者 方禾苗）
王小丽同志：
一生摆渡
本报讯（记者 李明）河湾渡口从今天
起加开夜班船，末班船晚上十点从北岸
开出。
`;
  expect(articlesOf(page)).toHaveLength(2);
});

test('the last words of an obituary are no title of another', () => {
  const page = `讣 告
河湾第二中学退休教师方禾苗同志，
因病医治无效，于2031年3月2日在河湾
逝世，享年87岁。
特此讣告
河湾第二中学
2031年3月3日
渡口加开夜班船
本报讯（记者 李明）河湾渡口从今天
起加开夜班船，末班船晚上十点从北岸
开出。
`;
  expect(headlines(page)).toEqual(['讣告', '渡口加开夜班船']);
});

test('letters that one headline stands over are one story', () => {
  const letter = (number: string) => `（${number}）编辑同志：
去年秋天，我在镇上的渡口等了三天
船，没有一班开出。请问，我该找谁去
问？
`;
  const page = `读者询问渡口停航\n${letter('一')}${letter('二')}渡口加开夜班船
本报讯（记者 李明）河湾渡口从今天
起加开夜班船，末班船晚上十点从北岸
开出。
`;
  expect(headlines(page)).toEqual(['读者询问渡口停航', '渡口加开夜班船']);
});
