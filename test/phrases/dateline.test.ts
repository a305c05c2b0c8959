import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/phrases/dateline.js';

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
    ['新华社河湾10月19日电 （记者袁青）音乐会', '新华社河湾10月19日电', ['袁青'], '音乐会'],
    ['本报河湾10月19日电音乐会', '本报河湾10月19日电', [], '音乐会'],
    ['【本報訊】颱風', '本報訊', [], '颱風'],
    ['河湾经济网河湾6月12日讯 股市', '河湾经济网河湾6月12日讯', [], '股市'],
    ['LONDON, Jan. 2 — The bridge', 'LONDON, Jan. 2', [], 'The bridge'],
    ['FERN POINT, Conn., March 12 (AP) — Rain', 'FERN POINT, Conn., March 12 (AP)', [], 'Rain'],
  ])('%s', (text, dateline, names, rest) => {
    expect(read(text)).toEqual({ dateline, names, rest });
  });
});

describe('leaves', () => {
  test.each(['本报讯员工作', '昨日，本报讯（记者李明）', 'He said — well, nothing', 'THE END of the road'])(
    '%s',
    (text) => {
      expect(readDateline(text)).toBeNull();
    },
  );
});
