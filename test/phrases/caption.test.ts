import { expect, test } from 'vitest';
import { opensCaption } from '../../src/phrases/caption.js';

test.each([
  '上图：3月8日，游客在老街散步。',
  '图为工人在检修水泵。',
  '圖①：雲浦老街。',
  '图① 小读者在看书。',
  '▲活动现场。',
  '资料图：旧码头',
  '圖／外送員在雨中等候取餐，平台昨起暫停派單。',
  'Above: Crews clear a fallen oak.',
  'PICTURED: Ivy Tansley with the cup.',
  'Pictured above left: Ivy Tansley.',
  'Ci-contre : le vieux pont.',
  'Unser Bild zeigt den Hafen am Abend.',
])('%s opens a caption', (text) => {
  expect(opensCaption(text)).toBe(true);
});

test.each([
  '图书馆昨日开放',
  '图谋已久',
  '上图书馆借书',
  '左图右史',
  '图/文 宋青飞',
  '圖／記者宋青飛',
  '图/本报记者 宋青飞 摄',
  '1图读懂',

  'Above all, the council wants time.',
  'Right and wrong',
])('%s opens none', (text) => {
  expect(opensCaption(text)).toBe(false);
});

test('a whole paragraph is no caption for its first word', () => {
  expect(opensCaption(`图为河湾县的老街。${'街上的灯亮了。'.repeat(20)}`)).toBe(false);
});
