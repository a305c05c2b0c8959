import { describe, expect, test } from 'vitest';
import { captionCredit } from '../../src/phrases/credit.js';
import { SOURCE_CREDITS } from '../../src/phrases/credit-source.js';

describe('knows a caption by its credit', () => {
  test.each([
    ['小镇主街流光溢彩。 本报记者 宋青飞 摄', '本报记者 宋青飞 摄'],
    ['小镇主街流光溢彩。本报记者 宋青飞 摄', '本报记者 宋青飞 摄'],
    ['圖為工人在檢修設備。（陳小山攝）', '（陳小山攝）'],
    ['街灯亮了。 新华社记者宋青飞摄', '新华社记者宋青飞摄'],
    ['本报记者 宋青飞 摄', '本报记者 宋青飞 摄'],
    ['宋青飞 摄', '宋青飞 摄'],
    ['孩子们在老街看书 宋青飞 摄', '宋青飞 摄'],
    ['孩子们在老街看书 本报记者 宋 青 摄', '本报记者 宋 青 摄'],
    ['街灯亮了。新华社发（宋青飞摄）', '新华社发（宋青飞摄）'],
    ['街灯亮了。新华社发', '新华社发'],
    ['街灯亮了。宋青飞摄（影像中国）', '宋青飞摄（影像中国）'],
    ['街灯亮了。资料图片', '资料图片'],
    ['街灯亮了。图/宋青飞', '图/宋青飞'],
    ['街燈亮了。圖／宋青飛攝', '圖／宋青飛攝'],
    ['街燈亮了。記者宋青飛／攝影', '記者宋青飛／攝影'],
    ['摄影：宋青飞', '摄影：宋青飞'],
    ['街燈亮了。圖／記者宋青飛攝', '圖／記者宋青飛攝'],
    ['街燈亮了。圖／讀者提供', '圖／讀者提供'],
    ['街燈亮了。圖／本報資料照片', '圖／本報資料照片'],
    ['街灯亮了。图/本报记者 宋青飞', '图/本报记者 宋青飞'],
    ['The quay at dusk. Photo by Ivy Tansley', 'Photo by Ivy Tansley'],
    ['(AP Photo/Ivy Tansley)', '(AP Photo/Ivy Tansley)'],
  ])('%s', (text, credit) => {
    expect(captionCredit(text)?.credit).toBe(credit);
  });
});

describe.each(SOURCE_CREDITS)('$name', ({ knows, leaves }) => {
  test.each(knows.map(([text, credit]) => ({ text, credit })))('knows $text', ({ text, credit }) => {
    expect(captionCredit(text)?.credit).toBe(credit);
  });

  test.each(leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(captionCredit(text)).toBeNull();
  });
});

describe('leaves', () => {
  test.each([
    '以文塑旅、以旅彰文的双向赋能为文',
    '本报记者 李心明 郑智文',
    '她喜欢摄影',
    '个丢失的船铃。据这位摄影',
    '他在渡口等了一夜。这才拍摄',
    '青禾晚报讯（记者 宋青飞 文/图）',
    '老街 夜市 灯会 摄',
    '这张照片是他去年拍摄',
    '（以下简称地图）',
    '街灯亮了。（新华社）',
    '他说起图/书馆',
    '图/本报记者 宋青飞',
    'He took the photo. Photographs fade',
  ])('%s', (text) => {
    expect(captionCredit(text)).toBeNull();
  });
});

describe('a reporter who wrote the text too signs the story', () => {
  test.each([
    '记者 方禾 文/图',
    '记者 方禾 实习生 王丽 文/图',
    '（本报记者 方禾 图/文）',
    '本报记者 方禾/文 王丽/图',
    '方禾 文/图',
    '本报记者 方禾 摄影报道',
    '（记者方禾 通讯员王丽 摄影报道）',
    '（方禾苗 摄影报道）',
  ])('%s', (text) => {
    expect(captionCredit(text)).toBeNull();
  });

  test.each(['孩子们在图书馆里看书。本报记者 方禾 文/图', '街灯亮了。（方禾苗 摄影报道）', '方禾 摄影报道'])(
    'but not %s',
    (text) => {
      expect(captionCredit(text)).not.toBeNull();
    },
  );
});
