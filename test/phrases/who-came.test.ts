import { expect, test } from 'vitest';
import { tellsWhoCame } from '../../src/phrases/who-came.js';

test.each(['李静出席', '王小丽 赵明远参加', '陈明远主持并讲话', '陈明远主持 李静出席', '李静参加调研', '李静陪同考察'])(
  '%s',
  (line) => {
    expect(tellsWhoCame(line)).toBe(true);
  },
);

test.each(['', '李静主持 水网年内通水', '三十个村参加', '李静参加调研报告会', '河湾水网建设推进会召开'])(
  'not %s',
  (line) => {
    expect(tellsWhoCame(line)).toBe(false);
  },
);
