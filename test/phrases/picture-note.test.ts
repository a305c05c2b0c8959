import { expect, test } from 'vitest';
import { isPictureNote } from '../../src/phrases/picture-note.js';

test.each(['（图片由受访者提供）', '（本文图片均由方禾苗摄）', '（本版图片均为资料图片）', '（圖片為資料照片）'])(
  'knows %s',
  (text) => expect(isPictureNote(text)).toBe(true),
);

test.each(['图片由受访者提供', '（方禾苗摄）', '（资料图片）', '（图片新闻）', '（受访者供图）', ''])(
  'leaves %s',
  (text) => expect(isPictureNote(text)).toBe(false),
);
