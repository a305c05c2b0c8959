import { describe, expect, test } from 'vitest';
import { bareRole, readByline } from '../../src/phrases/byline.js';

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
    ['文/本报记者 王丽 图/李明', ['本报记者|王丽', '图|李明']],
    ['文/王丽 图/李明', ['文|王丽', '图|李明']],
    ['文/图 本报记者 王丽', ['本报记者|王丽']],
    ['本报记者 王丽/文 李明/图', ['本报记者|王丽', '本报记者|李明']],
    ['文/图 阿 凯', ['文/图|阿凯']],
    ['青禾报记者 王 丽/文 青禾报记者 李 明/图', ['青禾报记者|王丽', '青禾报记者|李明']],
    ['□ 全媒体记者 李明', ['全媒体记者|李明']],
    ['文：王丽 圖：李明', ['文|王丽', '圖|李明']],
    ['采写：本报记者 王丽', ['本报记者|王丽']],
    ['整理/王丽', ['整理|王丽']],
    ['□ 王丽', ['|王丽']],
    ['☉王小明', ['|王小明']],
    ['记者丨王丽', ['记者|王丽']],
    ['n本报记者 王丽', ['本报记者|王丽']],
    ['口本报记者 王丽', ['本报记者|王丽']],
    ['記者王丽∕河灣報導', ['記者|王丽']],
    ['【青禾傳媒特約記者王小明報導】', ['青禾傳媒特約記者|王小明']],
    ['记者王丽报道', ['记者|王丽']],
    ['記者王小明／台北報導', ['記者|王小明']],
    ['〔記者王小明台北報導〕', ['記者|王小明']],
    ['【本報記者王小明報道】', ['本報記者|王小明']],
    ['本报记者 王丽 李明 河湾、石桥报道', ['本报记者|王丽', '本报记者|李明']],
    ['本报记者 王丽 河湾报道', ['本报记者|王丽']],
    ['本报记者 王丽 李小明报道', ['本报记者|王丽', '本报记者|李小明']],
    ['〔編譯王小明／綜合報導〕', ['編譯|王小明']],
    ['学生记者 王丽', ['学生记者|王丽']],
    ['（王小丽）', ['|王小丽']],
    ['（王丽 李小明）', ['|王丽', '|李小明']],
    ['（河湾县文联副主席 王丽）', ['河湾县文联副主席|王丽']],
    ['（紡織工人 王 麗）', ['紡織工人|王麗']],
    ['（安环部 王小丽）', ['安环部|王小丽']],
    ['（河湾乡党政办）', ['|河湾乡党政办']],
    ['（河湾县人民法院）', ['|河湾县人民法院']],
    ['（縣委宣傳辦）', ['|縣委宣傳辦']],
    ['王小丽 报道', ['|王小丽']],
    ['王小丽、李明 報道', ['|王小丽', '|李明']],
    ['驻美国记者 王丽', ['驻美国记者|王丽']],
    ['（融媒体中心记者 王丽）', ['融媒体中心记者|王丽']],
    ['河湾县融媒体中心记者 王 丽', ['河湾县融媒体中心记者|王丽']],
    ['本报体育记者 王丽', ['本报体育记者|王丽']],
    // a line ended between name and role, and between two names
    ['记者徐青山实习生魏思远', ['记者|徐青山', '实习生|魏思远']],
    ['记者李心明郑智文', ['记者|李心明', '记者|郑智文']],
    ['By Noel Fenwick', ['|Noel Fenwick']],
    ['By Noel Fenwick, Ivy Tansley and Ann Lee', ['|Noel Fenwick', '|Ivy Tansley', '|Ann Lee']],
    ['By Noel Fenwick, D.D. F.R.S.', ['D.D. F.R.S.|Noel Fenwick']],
    ['By Noel Fenwick Staff Writer', ['Staff Writer|Noel Fenwick']],
    ['By Noel Fenwick of The Herald', ['of The Herald|Noel Fenwick']],
    ['Par Noel Fenwick', ['|Noel Fenwick']],
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
    '本报记者探访',
    '记者从市水务局获悉',
    '本报记者',
    '开放 创新 崇文',
    '作者为大学教授',
    'By the time they came home it was dark',
    'By order of the council',
    'From Page A1',
    '修复（见图）。（本报记者',
    '（本报记者王丽参与采写）',
    '摄影：王丽',
    '王丽 李明',
    '（连载）',
    '（高清版）',
    '（成语）',
    '（以下简称青禾公司）',
    '（作者单位系河湾大学学生工作处）',
    '（见图河湾县人民法院）',
    '（青禾日报社）',
    '全程 报道',
    '连线 报道',
    '老街 报道',
    '王小丽报道',
    '河湾乡党政办',
    '文化/体育',
    '（作者单位：河湾县公安局）',
    '（本栏目由河湾县档案馆协办）',
    '',
  ])('%s', (text) => {
    expect(readByline(text)).toBeNull();
  });
});

test.each([
  ['本报记者', '本报记者'],
  ['Special to The Herald', 'Special to The Herald'],
  ['Herald Staff Writer', 'Herald Staff Writer'],
  ['Special to read', null],
  ['The Associated Press', null],
  // a line of a text broke off behind the role
  ['护士王小丽向本报记者', null],
  ['住在河湾的王丽对本报记者', null],
  ['据河湾日报记者', null],
])('the role %s stands alone', (text, role) => {
  expect(bareRole(text)).toBe(role);
});
