import { expect, test } from 'vitest';
import { isInstitution } from '../../src/phrases/institution.js';

test.each(['江北省社会科学研究院', '青禾市统计局', '本报评论员', '县志稿编写组'])('%s signs a text', (text) => {
  expect(isInstitution(text)).toBe(true);
});

test.each(['老街夜市开张', '青禾市长走进统计局', '市里成立统计局', '评论员', '李明', '（青禾市统计局）'])(
  '%s does not',
  (text) => {
    expect(isInstitution(text)).toBe(false);
  },
);
