import { expect, test } from 'vitest';
import { emissions, type Surroundings } from '../../src/segment/emission.js';
import { readItem } from '../../src/segment/read-item.js';
import { articlesOf } from '../clean.js';
import { loneBlock } from './lone-block.js';

/** What it costs to read a line as a crosshead, or a head, on a page on which a paragraph that breaks off costs so much. */
function cost(text: string, open: number, role: 'head' | 'crosshead' = 'crosshead'): number {
  const block = loneBlock(text, 1, 0);
  const around: Surroundings = {
    han: false,
    english: true,
    shout: false,
    unstopped: false,
    open,
    wide: 0,
    parallel: false,
    fellow: false,
    alone: false,
    thin: 'none',
    boxed: false,
    leadsIn: false,
    tidy: false,
    overLine: false,
    foot: false,
  };
  return emissions(readItem([block], 0), around)[role];
}

const [TIDY, BROKEN_OFF] = [6, 2.5];
const [SHORT, WORDY] = ['Back to the quay', 'Bakers want the market to open sooner'];

test('a Western crosshead has few words, where a page tells', () => {
  expect(cost(WORDY, TIDY)).toBeGreaterThan(cost(SHORT, TIDY) + 4);
  expect(cost(WORDY, BROKEN_OFF)).toBe(cost(SHORT, BROKEN_OFF));
});

test('what breaks off in a word is no head, but for a soft hyphen that an extractor left in one', () => {
  const whole = cost('She was sold before the na', TIDY, 'head');
  for (const hyphen of ['-', '¬', '\u00ad\u2010'])
    expect(cost(`She was sold before the na${hyphen}`, TIDY, 'head')).toBeGreaterThan(whole);
  expect(cost('She was sold before the na\u00ad', TIDY, 'head')).toBe(whole);
});

/** Set in a column of twenty characters. */
const set = (text: string) => [text.slice(0, 18), ...(text.slice(18).match(/.{1,20}/gu) ?? [])];
const ESSAY = [
  '老街的账本',
  '岑棠',
  ...set('老街改造做了三年，街上的铺子从四十家变成七十家，夜里也有人来。一座城怎样待它的旧街，值得细细地算一笔账。'),
];
const ON = set(
  '旧街不是摆设，住在街上的人才是它的根。先要修好屋顶和水沟，再谈招牌和灯火，街坊留得住，客人才留得住，灯火才不会熄。',
);

test.each([
  { lines: ['二、看清老街改造的重点', '任务'], crosshead: '二、看清老街改造的重点任务', names: ['岑棠'] },
  { lines: ['（二）怎样看待老街改造的', '成果'], crosshead: '（二）怎样看待老街改造的成果', names: ['岑棠'] },
])(
  'two characters end the numbered crosshead above, though they read as a name: $crosshead',
  ({ lines, crosshead, names }) => {
    const [article, ...others] = articlesOf([...ESSAY, ...ON, ...lines, ...ON, ...ON, ''].join('\n'));
    expect(others).toEqual([]);
    expect(article?.bylines.map(({ name }) => name)).toEqual(names);
    expect(article?.body.filter(({ type }) => type === 'crosshead').map(({ text }) => text)).toEqual([crosshead]);
  },
);

test('under a head without a number they are a name', () => {
  const articles = articlesOf([...ESSAY, '渡口的灯火', '成果', ...ON, ''].join('\n'));
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['岑棠'], ['成果']]);
});

test('a line that ends in a colon over a list or a table leads into it, and is no crosshead', () => {
  const chinese =
    '空气质量排名公布\n本报讯（记者 王丽）市环保局昨日公布上半年\n排名，安渡县居首。\n各县区排名如下：\n名次 地区 优良天数 优良率\n1 安渡县 176 97.2%\n2 青岚县 171 94.5%\n3 云溪区 169 93.4%\n市环保局表示，下半年将继续加强治理，力争\n再增加。\n';
  const english =
    'Bees on the roof\nBy Nora Pell\nThe hives on the bank gave more honey\nlast summer than in any year before.\nHer advice for beginners is short:\n• Start with two hives, not one.\n• Buy a better veil than you need.\nShe sells the honey on Saturdays at\nthe market, and the line forms at 7.\n';
  for (const page of [chinese, english]) {
    const [first] = articlesOf(page);
    expect(first?.body.map(({ type }) => type)).not.toContain('crosshead');
    expect(first?.body.map(({ text }) => text)).toContainEqual(expect.stringMatching(/[：:]$/u));
  }
});
