import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/phrases/byline.js';

const people = (text: string) => readByline(text)?.map(({ role, name }) => `${role ?? ''}|${name}`) ?? null;

describe('reads', () => {
  test.each([
    ['本报记者 李明', ['本报记者|李明']],
    ['本报通讯员 李 欣', ['本报通讯员|李欣']],
    ['记者徐青山 实习生魏思远', ['记者|徐青山', '实习生|魏思远']],
    ['本报记者 王 丽 李明', ['本报记者|王丽', '本报记者|李明']],
    ['□ 本报记者 王丽', ['本报记者|王丽']],
    ['（本报记者李明 通讯员张小山）', ['本报记者|李明', '通讯员|张小山']],
    ['本報記者 羅娜', ['本報記者|羅娜']],
    ['新华社记者李明、王丽', ['新华社记者|李明', '新华社记者|王丽']],
    ['本报全媒体记者 阿依古丽·买买提', ['本报全媒体记者|阿依古丽·买买提']],
    ['By Noel Fenwick', ['|Noel Fenwick']],
    ['By NOEL FENWICK and Ivy Tansley', ['|NOEL FENWICK', '|Ivy Tansley']],
    ['By Noel Fenwick, Staff Writer', ['Staff Writer|Noel Fenwick']],
    ['From our own correspondent', ['|our own correspondent']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('leaves', () => {
  test.each([
    '采访中记者李明发现',
    '记者手记',
    '记者从市水务局获悉',
    '本报记者',
    '开放 创新 崇文',
    '作者为大学教授',
    'By the time they came home it was dark',
    'By order of the council',
    'From Page A1',
    '',
  ])('%s', (text) => {
    expect(readByline(text)).toBeNull();
  });
});
