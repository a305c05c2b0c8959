import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const TEXT = `河湾渡口恢复通航
本报讯（记者 方禾）河湾航务局官员
15日说，因水位回落，停航多日的渡口
从当天起恢复通航。
“渡口不能停，桥上也不能停，
乡亲们要赶集。”
——航务局局长 禾 苗
老桥拓宽工程开工
本报讯（记者 王小丽）河湾老桥拓宽
工程15日开工，桥面将由两车道改为四
车道，工期预计十个月。
`;

test('who said the sentence above stays with it', () => {
  const [first, second] = articlesOf(TEXT);
  expect(first?.body.at(-1)?.text).toMatch(/^——航务局局长/u);
  expect(first?.flags).toEqual([]);
  expect(second?.headline).toBe('老桥拓宽工程开工');
});
