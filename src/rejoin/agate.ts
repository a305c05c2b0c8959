import { DIGIT, HAN, isAt, UPPER } from '../chars/classes.js';
import type { Row } from './row.js';

/** One kind of the small print that papers set a line an entry: listings, results, forecasts. */
export interface AgateKind {
  readonly name: string;
  /** How many such rows one under another are no chance. */
  readonly least: number;
  /** What one look at its edges tells: most lines are none. */
  readonly could: (text: string) => boolean;
  readonly is: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const LONGEST = 60;
const FRACTIONS = '½¼¾⅓⅔⅛';

export const AGATE_KINDS: readonly AgateKind[] = [
  {
    name: 'clock',
    least: 2,
    could: (text) => isAt(text, 0, DIGIT),
    is: (text) => /^\d{1,2}[:：]\d{2}(?![\d:：])(?![^。]*。.)(?: ?[ap]\.?m\.?)? ?[\p{L}《“‘"（(]/u.test(text),
    knows: ['07:00 河湾新闻（重播）', '19：35 《渡口》', '8:30 Morning News', '7:00 p.m. The Ferry'],
    leaves: ['2031:00', '8:30', '07:00，船开了', '19:35 开船。两岸居民都来了'],
  },
  {
    name: 'score',
    least: 2,
    could: (text) => isAt(text, 0, HAN | UPPER),
    is: (text) =>
      /^[\u4e00-\u9fffA-Z][\u4e00-\u9fff·A-Za-z]{1,12} ?\d{1,3} ?[∶:：比—–-] ?\d{1,3} ?[\u4e00-\u9fffA-Z][\u4e00-\u9fff·A-Za-z]{1,12}(?:（[^（）]{1,60}）?)?$/u.test(
        text,
      ),
    knows: ['河湾海龙2∶2石桥蓝鲸', '白沙 1:0 青禾', '河湾3比2石桥（方禾12′、49′）'],
    leaves: ['昨日2∶2', '河湾海龙2∶2石桥蓝鲸，比赛很精彩', '比分为2∶2'],
  },
  {
    name: 'result',
    least: 2,
    could: (text) => isAt(text, 0, UPPER) && text.includes(', '),
    is: (text) =>
      /^\p{Lu}[\p{sc=Latn}.'’ -]{1,24} \d{1,3}, \p{Lu}[\p{sc=Latn}.'’ -]{1,24} \d{1,3}(?: \([^)]{1,12}\))?$/u.test(
        text,
      ),
    knows: ['Aldermoor 1, Wending 0', 'Port Quill 7, St. Ann 6 (10)'],
    leaves: ['Aldermoor 1', 'On March 1, Wending was closed', 'aldermoor 1, Wending 0'],
  },
  {
    name: 'price',
    least: 3,
    could: (text) => isAt(text, 0, UPPER) && isAt(text, text.length - 1, DIGIT),
    is: (text) =>
      /^\p{Lu}[\p{sc=Latn}&.'’-]{0,14}(?: [\p{sc=Latn}&.]{1,10}){0,2} \d{1,4}(?: \d{1,2}\/\d{1,2})? [+−–-] ?(?:\d{1,3} )?\d{1,2}(?:\/\d{1,2})?$/u.test(
        text,
      ),
    knows: ['AT&T 45 3/8 - 1/4', 'Quill Net 63 - 5/8', 'Wending 37 1/4 + 1 1/8'],
    leaves: ['Aldermoor 3 - 2 Wending', 'Room 45 3/8', 'The ferry took 45 - 50 of them and 12'],
  },
  {
    name: 'sum',
    least: 3,
    could: (text) => isAt(text, 0, UPPER) && isAt(text, text.length - 1, DIGIT),
    is: (text) => /^\p{Lu}[\p{sc=Latn}&.,'’() -]{3,44} [$£]?\d{1,3}(?:[,.]\d{3}){1,3}$/u.test(text),
    knows: ['Oakley Boat Company $10,000', 'N. O. Fenwick & Co 25.000', 'Hobbs Fund (Wending) 25,000'],
    leaves: ['The ferry took 45 of them', 'Of the sum asked for, they have 10000', 'it took 10,000'],
  },
  {
    name: 'ingredient',
    least: 3,
    could: (text) => isAt(text, 0, DIGIT) || FRACTIONS.includes(text.charAt(0)),
    is: (text) =>
      /^(?:\d{1,4}[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛]|(?:\d )?\d\/\d)(?:-\d{1,4})? ?(?:cups?|c\.|teaspoons?|tsp\.?|tablespoons?|tbsp\.?|pounds?|lbs?\.?|ounces?|oz\.?|cloves?|heads?|cans?|packages?|pkg\.?|sticks?|slices?|eggs?|large|small|medium|bunch|pinch|kg|g|ml|dl|cl|l|EL|TL|Stück|cuill|gousses?|sachets?)(?![\p{sc=Latn}]).{0,60}$/u.test(
        text,
      ),
    knows: ['2½ cups vinegar', '¼ cup canning salt', '4 cloves garlic', '500 g Mehl', '1 1/2 tsp. dill'],
    leaves: ['2 men were held', '500 ferries', '4 larger ones'],
  },
  {
    name: 'forecast',
    least: 2,
    could: (text) => '℃C度'.includes(text.charAt(text.length - 1)),
    is: (text) =>
      /^(?:[\u4e00-\u9fff]{2,4}[天日夜晨晚市区區县縣]?[ ：:]?|[今明后後][天日夜晚] ?).{0,24}\d{1,2} ?(?:℃|°C|度)$/u.test(
        text,
      ),
    knows: ['今天 多云转雷阵雨 27℃～35℃', '河湾市 晴 2～13℃', '明晚：小雨 20℃'],
    leaves: [
      '气温升到35℃，居民都来渡口',
      '今天最高气温',
      '昨日气温在两小时内从零下五度升到零上十度，是多年来少见的事，升到35℃',
    ],
  },
];

/** Rows of one kind right under one another. */
export function findAgate(rows: readonly Row[]): readonly number[] {
  const entries = rows.map(couldBeEntry);
  if (!entries.includes(true)) return [];
  return AGATE_KINDS.flatMap(({ could, is, least }) => {
    const found: number[] = [];
    for (let from = 0, to = 0; from < rows.length; from = to + 1) {
      for (to = from; entries[to] === true && could((rows[to] as Row).text) && is((rows[to] as Row).text); ) to++;
      if (to - from >= least) for (let i = from; i < to; i++) found.push(i);
    }
    return found;
  });
}

/** A short line with a figure. */
const couldBeEntry = ({ kinds, leads, phrase, text }: Row): boolean =>
  ((kinds & DIGIT) !== 0 || FRACTIONS.includes(text.charAt(0))) && text.length <= LONGEST && !phrase && !leads;
