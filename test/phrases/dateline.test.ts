import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/phrases/dateline.js';
import { HAN_DATELINES } from '../../src/phrases/dateline-han.js';

function read(text: string) {
  const found = readDateline(text);
  return (
    found && { dateline: found.dateline, names: found.bylines.map(({ name }) => name), rest: text.slice(found.end) }
  );
}

describe('reads', () => {
  test.each([
    ['本报讯（记者徐青山 实习生魏思远）昨日，', '本报讯', ['徐青山', '魏思远'], '昨日，'],
    ['本报讯（记者徐青山） 10月', '本报讯', ['徐青山'], '10月'],
    ['本报讯 昨日，', '本报讯', [], '昨日，'],
    ['本报讯昨日，', '本报讯', [], '昨日，'],
    ['本报河湾1月9日讯 记者归禾、李明报道：昨日', '本报河湾1月9日讯', ['归禾', '李明'], '昨日'],
    ['本报河湾1世9日电（记者徐青山）昨日', '本报河湾1世9日电', ['徐青山'], '昨日'],
    ['據新華社河灣1布9日電 昨日', '據新華社河灣1布9日電', [], '昨日'],
    ['新华社河湾10月19日电 （记者袁青）音乐会', '新华社河湾10月19日电', ['袁青'], '音乐会'],
    ['本报河湾10月19日电音乐会', '本报河湾10月19日电', [], '音乐会'],
    ['本报讯 记者 徐青山 通讯员 李明 昨日，', '本报讯', ['徐青山', '李明'], '昨日，'],
    ['本报讯 记者徐青山 昨日，', '本报讯', ['徐青山'], '昨日，'],
    ['本报讯 记者昨日 获悉，', '本报讯', [], '记者昨日 获悉，'],
    ['【本報訊】颱風', '本報訊', [], '颱風'],
    ['河湾经济网河湾6月12日讯 股市', '河湾经济网河湾6月12日讯', [], '股市'],
    ['本报讯 记者徐青山 通讯员李明报道：昨日', '本报讯', ['徐青山', '李明'], '昨日'],
    ['本报讯（记者徐青山实习生魏思远）昨日，', '本报讯', ['徐青山', '魏思远'], '昨日，'],
    ['河湾经济网河湾 6 月 12 日讯 股市', '河湾经济网河湾 6 月 12 日讯', [], '股市'],
    ['本报河湾讯（记者徐青山）昨日', '本报河湾讯', ['徐青山'], '昨日'],
    ['晚报讯（记者徐青山）昨日', '晚报讯', ['徐青山'], '昨日'],
    ['本报综合消息 昨日', '本报综合消息', [], '昨日'],
    ['【本報綜合報道】昨日', '本報綜合報道', [], '昨日'],
    ['【河灣日報專訊】昨日', '河灣日報專訊', [], '昨日'],
    ['【本報訊】記者陳小山報道：颱風', '本報訊', ['陳小山'], '颱風'],
    ['【本報河灣十九日電】昨日', '本報河灣十九日電', [], '昨日'],
    ['（中央社記者陳小山河灣19日電）昨日', '河灣19日電', ['陳小山'], '昨日'],
    ['（中央社河灣19日電）昨日', '中央社河灣19日電', [], '昨日'],
    ['〔記者陳小山／河灣報導〕昨日', '河灣報導', ['陳小山'], '昨日'],
    ['〔編譯陳 山／綜合報導〕昨日', '綜合報導', ['陳山'], '昨日'],
    ['〔記者陳小山攝影報導〕昨日', null, ['陳小山'], '昨日'],
    ['（记者徐青山）昨日', null, ['徐青山'], '昨日'],
    ['记者徐青山报道：昨日', null, ['徐青山'], '昨日'],
    ['【河灣訊】昨日', '河灣訊', [], '昨日'],
    ['（河湾讯）昨日', '河湾讯', [], '昨日'],
    ['（河灣八日電）昨日', '河灣八日電', [], '昨日'],
    ['（河湾讯）（记者徐青山）昨日', '河湾讯', ['徐青山'], '昨日'],
    ['本报电 （方禾苗）由大学主办的', '本报电', ['方禾苗'], '由大学主办的'],
    ['本报讯（方禾苗、李明）昨日', '本报讯', ['方禾苗', '李明'], '昨日'],
    ['LONDON, JAN. 2.—The bridge', 'LONDON, JAN. 2.', [], 'The bridge'],
    ['PARIS, 12 décembre. — Le pont', 'PARIS, 12 décembre.', [], 'Le pont'],
    ['LONDON, Jan. 2 — The bridge', 'LONDON, Jan. 2', [], 'The bridge'],
    ['FERN POINT, Conn., March 12 (AP) — Rain', 'FERN POINT, Conn., March 12 (AP)', [], 'Rain'],
  ])('%s', (text, dateline, names, rest) => {
    expect(read(text)).toEqual({ dateline, names, rest });
  });
});

describe('leaves', () => {
  test.each([
    '记者昨日报道：桥',
    '记者了解到，据报道，',
    '（以下简称公司）今年',
    '本报快讯 昨日',
    '（本报讯昨日',
    '本报讯员工作',
    '本报讯息',
    '本报电子版昨日上线',
    '（手机短讯）昨日',
    '（联合特讯）',
    '（河湾停电）昨日',
    '（河湾讯号塔）昨日',
    '河湾讯 昨日',
    '昨日，本报讯（记者李明）',
    'He said — well, nothing',
    'THE END of the road',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

test.each(['（以下简称公司）', '（见图）', '（方言）', '（王家村）'])(
  '%s behind a dateline names nobody',
  (bracket) => {
    expect(read(`本报讯${bracket}昨日`)).toMatchObject({ dateline: '本报讯', names: [] });
  },
);

describe.each(HAN_DATELINES)('$name', ({ reads, leaves, pattern }) => {
  test.each(reads)('reads %s', (text, dateline, rest, ...names) => {
    expect(read(text)).toEqual({ dateline, names, rest });
  });

  test.each(leaves)('leaves %s', (text) => expect(pattern().test(text)).toBe(false));
});
