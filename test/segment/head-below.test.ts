import { expect, test } from 'vitest';
import { readWording } from '../../src/chars/wording.js';
import { findHeadsBelow } from '../../src/segment/head-below.js';
import { readItem } from '../../src/segment/read-item.js';
import { articlesOf, blocksOf } from '../clean.js';

/** What it costs to take each line for a crosshead. */
function costs(...lines: readonly string[]): Readonly<Record<string, number>> {
  const blocks = blocksOf(`${lines.join('\n\n')}\n`);
  const items = blocks.map((_, i) => readItem(blocks, i));
  const found = findHeadsBelow(items, readWording(items.map(({ text }) => text)));
  return Object.fromEntries(items.map(({ text }, i) => [text, found[i] ?? 0]));
}

const CELLAR = '老街的共享菜窖今年又添了三座，街坊把萝卜白菜存进菜窖，到开春也不坏，取用都凭一把钥匙，账目贴在门口。';
const WATER = '水厂上月换了新的供水管网，夜里停水的次数少了一半，家住高处的人说，供水管网换过以后水压也稳了许多。';
const NOTICE = '因湿地公园试运行施工，九月二十六日七时至次日四时，半坡村沿线将停水五小时，请大家提前储水，敬请谅解。';

test('a line whose words are those of the text over it alone may be its head, where the next line has its own text as well', () => {
  const found = costs(CELLAR, '共享菜窖稳步回升', WATER, '供水管网夜里换新');
  expect(found['共享菜窖稳步回升']).toBeGreaterThan(3);
  expect(found['供水管网夜里换新']).toBe(0);
});

test.each([
  ['has its words in the text below', [WATER, '共享菜窖稳步回升', CELLAR, '老街菜窖又添三座']],
  ['has them in both', [`${CELLAR}${WATER}`, '共享菜窖稳步回升', `${WATER}${CELLAR}`, '供水管网夜里换新']],
  ['stands over a line that is at home in the text above', [CELLAR, '共享菜窖稳步回升', WATER, '街坊取用凭钥匙']],
  ['has no line under it', [CELLAR, '共享菜窖稳步回升', WATER]],
  ['stands over what somebody signs', [CELLAR, '共享菜窖稳步回升', '本报记者 岑棠', WATER, '供水管网夜里换新']],
])('a line that %s is none', (_, lines) => {
  expect(costs(...lines)['共享菜窖稳步回升']).toBeLessThan(0.5);
});

test.each(['关于湿地公园试运行施工的通告', '佟某同志逝世'])('a line over the text of %s is likely a head', (title) => {
  expect(costs(CELLAR, '一把钥匙', NOTICE, title)['一把钥匙']).toBeGreaterThanOrEqual(5);
});

test('and a long text has no such title: what stands in it are crossheads', () => {
  const long = Array.from({ length: 9 }, (_, i) => `${i}${NOTICE}`);
  expect(costs(CELLAR, '一把钥匙', ...long, '佟某同志逝世')['一把钥匙']).toBeLessThan(3);
});

test('a notice under a story gets a record of its own, where heads stand below', () => {
  const story = ['本报记者 岑棠', CELLAR, `${CELLAR}${WATER}`, CELLAR, '菜窖又添三座'];
  const notice = [NOTICE, `${NOTICE}${NOTICE}`, NOTICE, '关于湿地公园试运行施工的通告'];
  const page = [...story, ...notice, '本报记者 柳小青', WATER, CELLAR, '水厂换管', ''].join('\n\n');
  expect(articlesOf(page).map(({ headline }) => headline)).toEqual([story[4], notice[3], '水厂换管']);
});
