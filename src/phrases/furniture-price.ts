import type { FurnitureCue } from './furniture-cue.js';
import { isWeather } from './weather-words.js';

const PRICE =
  /^(?:(?:Price|PRICE):? )?(?:[$£€₹] ?\d{1,3}(?:\.\d\d)?|\d{1,3} ?(?:¢|p|d\.|cents|CENTS)|(?:O(?:NE|ne)|T(?:WO|wo)|T(?:HREE|hree)|F(?:OUR|our)|F(?:IVE|ive)|S(?:EVEN|even)|T(?:EN|en)|F(?:IFTEEN|ifteen)) (?:CENTS?|[Cc]ents?|PENCE|[Pp]ence))[\][).]{0,3}(?: .{0,12})?$/u;
const COUNT =
  '(?:two|four|six|eight|ten|twelve|fourteen|sixteen|eighteen|twenty|twenty-(?:two|four|six|eight)|thirty|thirty-two|forty|\\d{1,3})';
const PAGE_COUNT = new RegExp(`^(?:${COUNT} sections ?[-–—,] ?)?${COUNT} pages(?: today| this week)?[.,]?$`, 'iu');

export const WEATHER = 'weather-words';

/** What a copy costs, how many pages it has and what the weather will be: lines that stand beside the name of a Western paper. */
export const PRICE_CUES: readonly FurnitureCue[] = [
  {
    name: 'price',
    why: 'what a copy costs',
    begins: null,
    says: (text) => text.length <= 24 && PRICE.test(text),
    knows: ['$2.50', '75 cents', 'Ten Cents', 'SEVEN CENTS'],
    leaves: ['$2.50 more for bread a week in March', 'Prices rise', 'Ten cents a mile is too much, he said'],
  },
  {
    name: 'page-count',
    why: 'how many pages the issue has',
    begins: null,
    says: (text) => text.length <= 32 && PAGE_COUNT.test(text),
    knows: ['Eight Pages', 'TWENTY-FOUR PAGES', 'SIXTEEN PAGES TODAY', '12 pages', 'SIX SECTIONS—54 PAGES'],
    leaves: ['Eight pages were lost', 'Pages', 'Yellow Pages'],
  },
  {
    name: WEATHER,
    why: 'the weather in a few words stands in a box beside the name of the paper',
    begins: null,
    says: (text) => text.length <= 48 && isWeather(text),
    knows: [
      'Windy with',
      'scattered showers',
      'PARTLY CLOUDY',
      'Warm and threatening with',
      'Fair; slowly rising temperature',
    ],
    leaves: ['Snow', 'The storm and the ferry', 'chance of a vote', 'Cold comfort for rowers'],
  },
];
