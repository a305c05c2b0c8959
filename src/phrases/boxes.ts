import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { composed } from './pattern.js';
import { isInWeatherBox } from './weather-words.js';

/** A small box that a Western page prints day by day beside its stories: a label, and under it lines of one kind. */
export interface BoxForm {
  /** The cue that its lines are furniture by. */
  readonly name: string;
  readonly why: string;
  /** UTF-16 units of the longest label. */
  readonly longest: number;
  readonly label: (text: string) => boolean;
  /** Whether a line is of such a box. */
  readonly holds: (text: string) => boolean;
  /** Whether the box goes on with `text` behind line `above` of it; where it has none it does. */
  readonly goesOn?: (above: string, text: string) => boolean;
  readonly knows: readonly (readonly [label: string, ...lines: string[]])[];
  /** The first line is no label, or the second none of its box. */
  readonly leaves: readonly (readonly [label: string, line: string])[];
}

const WEATHER_LABEL = composed(
  "^(?:(?:TODAY[’']S |TONIGHT[’']S |THE |LOCAL )?WEATHER(?: TODAY| FORECAST| REPORT)?|FORECAST|(?:Today[’']s |The )?[Ww]eather(?: today| forecast)?|(?:LA )?MÉTÉO|(?:La )?[Mm]étéo|(?:DAS )?WETTER|(?:Das )?Wetter)$",
  'u',
);
const LONGEST_WEATHER = 90;

/** The same in a Chinese page, and what a line under it has: a temperature, a wind, an index of what to wear. */
const HAN_WEATHER = /^(?:今[日明天]|未来[一二三两]天)?[\u4e00-\u9fff]{0,2}(?:天[气氣]|[气氣]象)(?:[预預][报報])?$/u;
const HAN_MEASURED = /[℃℉]|\d ?[级級](?![\u4e00-\u9fff])|(?:穿衣|感冒|紫外线|紫外線|洗车|晨练)指[数數]/u;

const INDEX_LABEL = composed(
  '^(?:INSIDE|INDEX|ON OTHER PAGES|IN THIS ISSUE|INSIDE TODAY|Inside|Index|Inside today)$',
  'u',
);
/** With a word or a letter for the page, or dots before it. */
const INDEX_ENTRY = composed(
  "^\\p{Lu}[\\p{sc=Latn}\\d&’'“”‘!?:, /-]{1,60}?(?:(?= {0,2}[.…])[ .…]{2,60}|[ ,]{1,2}(?:P\\.? ?|p\\.? ?|[A-H]-?))\\d{1,3}(?: ?[-–,] ?\\d{1,3})?$",
  'u',
);
const LONGEST_ENTRY = 120;
/** Or a section, and its page alone: a headline has a verb in small letters. */
const SECTION_ENTRY = composed(
  "^(?:[\\p{Lu}][\\p{sc=Latn}&’'/-]{0,16} (?:(?:and|of|the|&) )?){1,3}\\d{1,3}(?: ?[-–,] ?\\d{1,3})?$",
  'u',
);
const firstPage = (text: string): number => Number(/\d{1,3}(?= ?[-–,]|$)/u.exec(text)?.[0] ?? Number.NaN);

const MARKET_LABEL = composed(
  '^(?:MARKETS?|STOCKS?|BÖRSE|Börse|BOURSE|LA BOURSE|La Bourse|MOST ACTIVE|CURRENCIES|DEVISEN|Devisen|COMMODITIES|OIL|GOLD|DOLLAR|LOONIE|EURO|STERLING|DOW(?: JONES)?|NASDAQ|S&P(?:/TSX| 500)?|FTSE(?: 100)?|DAX|CAC ?40|NIKKEI|TSX)$',
  'u',
);
/** A figure, with a currency, its change or its share. */
const FIGURE = /^[(]?(?:US|C|A)?[$£€]?[+–−-]?[\d.,']{0,12}\d%?[),;]{0,2}$/u;
const UNITS = new Set('% %) cent cents pence points US Dollar Euro Franken unch'.split(' '));
const NAME = /^(?=\p{Lu})[\p{sc=Latn}&’'./-]{1,16}$/u;
/** A headline may end in a figure, and hardly ever in a price. */
const PRICED = /\d[.,]\d|[$£€%]|[+–−-]\.?\d/u;
/** Words of the longest such line, and of the name before its figures. */
const [MOST_WORDS, NAME_WORDS] = [8, 3];

/** Figures with their units, and before them the name of what they are of: `FerryCo 1,904,118 41.33 unch`. */
function isMarketLine(text: string): boolean {
  const words = text.split(' ');
  const first = words.findIndex((word) => FIGURE.test(word));
  if (!PRICED.test(text) || first < 0 || first > NAME_WORDS || words.length > MOST_WORDS) return false;
  const [name, figures] = [words.slice(0, first), words.slice(first)];
  return name.every((word) => NAME.test(word)) && figures.every((word) => FIGURE.test(word) || UNITS.has(word));
}

const MARKET_HEADS =
  /^(?:(?:Stock|Name|Index|Vol\.?|Volume|Close|Last|Chg\.?|Change|High|Low|Net|Kurs|Kurse Seite \d{1,3}) ?){1,6}$/u;

export const BOX_FORMS: readonly BoxForm[] = [
  {
    name: 'weather-box',
    why: 'the weather, in a box with its label',
    longest: 24,
    label: (text) => WEATHER_LABEL().test(text),
    holds: (text) => text.length <= LONGEST_WEATHER && isInWeatherBox(text),
    knows: [
      ['TODAY’S WEATHER', 'Rain likely.', 'High 54. Low 41.', 'Thursday: Clearing, 58.'],
      ['WEATHER', 'Bright start, showers later. Max 11C (52F)', '11C (52F)', 'Sun rises 6.18am Sun sets', '6.04pm'],
      ['MÉTÉO', 'Matin 6° Après-midi 14°', 'Brumes en vallée se dissipant lentement.'],
      ['Wetter', 'Heute 27 Grad', 'Am Abend örtlich Gewitter'],
      ['WEATHER', 'Rainfall 87 mm', 'Sunset today 6-54 p.m.', 'Wending 9°, Aldermoor 7°'],
    ],
    leaves: [
      ['Weather halts ferry', 'Rain likely.'],
      ['WEATHER', 'Ferry fares to rise'],
      ['WEATHER', 'Storm kills 3'],
      ['WEATHER', 'Water main break shuts quay'],
      ['WEATHER', 'Fire kills 3'],
    ],
  },
  {
    name: 'weather-box-han',
    why: 'the weather, in a box with its label',
    longest: 12,
    label: (text) => HAN_WEATHER.test(text),
    holds: (text) => text.length <= LONGEST_WEATHER && HAN_MEASURED.test(text) && !text.endsWith('。'),
    knows: [
      ['天气', '今夜 小雪 西北风3级 －17℃', '穿衣指数 羽绒服 感冒指数 易发'],
      ['未来三天全省天气', '3月1日 小雨 2～7℃'],
      ['氣象', '河灣 多雲 50-61℉'],
    ],
    leaves: [
      ['天气转冷', '今夜 小雪 －17℃'],
      ['天气', '冷空气明天到河湾'],
      ['天气', '渡口结冰，最低－17℃。'],
    ],
  },
  {
    name: 'index-box',
    why: 'what stands on other pages, under the label of such a box',
    longest: 16,
    label: (text) => INDEX_LABEL().test(text),
    holds: (text) => text.length <= LONGEST_ENTRY && (INDEX_ENTRY().test(text) || SECTION_ENTRY().test(text)),
    // what stands under the last page and names one further on in front is a headline: `Fire Kills 3`
    goesOn: (above, text) => !SECTION_ENTRY().test(text) || !(firstPage(text) < firstPage(above)),
    knows: [['INSIDE', 'World 17', 'Opinion 28-29', 'TV Guide 52', 'Ferry board fixes date for vote P6']],
    leaves: [
      ['INSIDE THE MILL', 'World 17'],
      ['INSIDE', 'Ferry fares to rise in May'],
      ['INSIDE', 'Fire kills 3'],
    ],
  },
  {
    name: 'market-box',
    why: 'what is paid for shares, money and goods, under its label',
    longest: 16,
    label: (text) => MARKET_LABEL().test(text),
    holds: (text) => isMarketLine(text) || MARKET_HEADS.test(text),
    knows: [
      ['DOLLAR', '76.60 cents US', '-0.24'],
      ['OIL', 'US$31.73', '-.64'],
      ['MOST ACTIVE', 'Stock', 'Close Chg', 'Wendmill 9,412,300 13.42 +.88', 'FerryCo 1,904,118 41.33 unch'],
      ['Börse', 'Index 3.168,20 (–1,4 %)', 'Euro 1,0052 Dollar'],
    ],
    leaves: [
      ['OIL PRICES RISE', 'US$31.73'],
      ['OIL', 'The mill at Wending runs on it'],
      ['OIL', 'Ferry Sinks 3'],
    ],
  },
];

/** So many lines a box has at most under its label. */
const MOST_LINES = 24;
/** So many lines that each go on in small letters are a paragraph: a story under a rubric. */
const STORY_LINES = 2;

/** For each of `texts`, the lines of a Western page in its order, the cue of the box that it is in; null in none. */
export function findBoxes(texts: readonly string[]): readonly (string | null)[] {
  const found: (string | null)[] = texts.map(() => null);
  for (let i = 0; i < texts.length; i++) {
    const form = formOf(texts[i] ?? '');
    const end = form === null ? i : endOf(texts, i + 1, form);
    if (end <= i + 1) continue;
    found.fill(form?.name ?? null, i, end);
    i = end - 1;
  }
  return found;
}

function formOf(text: string): BoxForm | null {
  if (text.length > LONGEST_LABEL || !(isAt(text, 0, UPPER) || HAN_LABELS.has(text.charCodeAt(0)))) return null;
  return BOX_FORMS.find(({ label, longest }) => text.length <= longest && label(text)) ?? null;
}

/** What a Chinese label begins with. */
const HAN_LABELS = unitsOf('今明未天气氣');
const LONGEST_LABEL = Math.max(...BOX_FORMS.map(({ longest }) => longest));

/** The first line behind the box whose first is line `from`; `from` where there is none. */
function endOf(texts: readonly string[], from: number, { goesOn, holds }: BoxForm): number {
  let [end, small] = [from, 0];
  while (end < texts.length && end - from < MOST_LINES) {
    const [text = '', below = ''] = [texts[end], texts[end + 1]];
    const held = holds(text);
    if (!held && !(isName(text) && holds(below))) break;
    if (end > from && goesOn?.(texts[end - 1] ?? '', text) === false) break;
    small = isAt(text, 0, LETTER) && !isAt(text, 0, UPPER) ? small + 1 : 0;
    if (small === STORY_LINES) return from;
    end += held ? 1 : 2;
  }
  return end;
}

/** What the figure on the next line is of: `Monday`, the name of a share. */
const isName = (text: string): boolean => text.length <= LONGEST_NAME && !text.includes(' ') && isAt(text, 0, UPPER);
const LONGEST_NAME = 16;
