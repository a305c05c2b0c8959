import { expect, test } from 'vitest';
import { isAttribution } from '../../src/phrases/attribution.js';

const SAID = '“渡口不能停，桥上也不能停。”';

test.each([
  ['——前渡口职员 方禾', SAID],
  ['—— 航务局局长 方 禾', '“今天开船！”'],
  ['— Rosa Tansley', '“People ask if they sting. I say, people sting.”'],
  ['– Ivy Fenwick, ferry master', '“We shall row.”'],
])('%s said it', (text, above) => expect(isAttribution(text, above)).toBe(true));

test.each([
  ['——河湾县 渡口纪实', SAID],
  ['——前渡口职员方禾', SAID],
  ['——前渡口职员 方禾', '让群众“心里亮堂”'],
  ['——前渡口职员 方禾', '他说：“今天开船！”'],
  ['前渡口职员 方禾', SAID],
  ['— Rosa Tansley', 'They sting.'],
  ['— a good year', '“We shall row.”'],
])('%s is no name of whoever said %s', (text, above) => expect(isAttribution(text, above)).toBe(false));
