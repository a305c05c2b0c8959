import { need } from './needs.js';
import { composed } from './pattern.js';

/** A credit that names where a picture is from: an archive, an agency, who gave it. */
export interface SourceCredit {
  readonly name: string;
  /** What its last character is one of. */
  readonly ends: number;
  /** Its first group is the credit, at the end of a caption or by itself. */
  readonly pattern: () => RegExp;
  readonly knows: readonly (readonly [text: string, credit: string])[];
  readonly leaves: readonly string[];
}

/** Where a caption ends and its credit can begin. */
export const SEAM = '(?:^|(?<=[。！？.!?”’」』）)]) ?)';

const HAN = '\\u4e00-\\u9fff';
const WITHIN = '[^（）()。]';
const ARCHIVE = '(?:[资資]料(?:照片?|[图圖]片?)|[档檔]案(?:照片?|[图圖]片?))';
/** Who gives pictures. */
const GIVER = `(?:[讀读]者|市民|民[众眾]|[網网]友|警方|消防|校方|院方|[業业]者|受[訪访]者|作者|本人|家[属屬]|[当當]事人|[厂廠商]家|[车車]企|企[业業]|主[辦办]方|主[辦办][单單]位|(?:(?![由以为為向给給将將把])[${HAN}]){1,12}(?:局|[處处]|署|府|[會会]|院|校|[館馆]|社|公司|集[团團]|部|中心|[学學]|[團团]|[隊队]|站|行|店|[廠厂]|[台臺]|方|委))`;
const TAKEN_FROM = `(?:翻[攝摄拍]|截[图圖取]|[擷取]取?|[来來]源)(?:自|[:：／/]) ?${WITHIN}{1,20}`;

const LETTERS = need('发發片图圖供照国國觉覺CP社联聯法新透');
const BRACKETS = need('）)');

export const SOURCE_CREDITS: readonly SourceCredit[] = [
  {
    name: 'agency',
    ends: LETTERS,
    pattern: composed(`${SEAM}([^。！？.!?]{0,20}(?:新华社|新華社|中新社)[发發])$`, 'u'),
    knows: [['街灯亮了。新华社发', '新华社发']],
    leaves: ['街灯亮了。新华社开发'],
  },
  {
    name: 'photo-agency',
    ends: LETTERS,
    pattern: composed(
      `${SEAM}((?:(?:[图圖]片?|照片)(?:[来來]源)?[／/：: ]{1,2})?(?:[${HAN}·]{2,8} ?[摄攝] ?[／/] ?)?(?:视觉中国|視覺中國|人民视觉|影像中国|东方IC|CFP|新华社[／/](?:美联|法新|路透)社?)(?:供[图圖])?)$`,
      'u',
    ),
    knows: [
      ['街灯亮了。视觉中国供图', '视觉中国供图'],
      ['街灯亮了。图片来源：视觉中国', '图片来源：视觉中国'],
      ['图/视觉中国', '图/视觉中国'],
      ['宋青飞 摄/视觉中国', '宋青飞 摄/视觉中国'],
      ['街灯亮了。新华社/美联', '新华社/美联'],
    ],
    leaves: ['他投资了视觉中国', '街灯亮了，照片卖给视觉中国'],
  },
  {
    name: 'archive',
    ends: LETTERS,
    pattern: composed(
      `(?:${SEAM}|(?<=[${HAN}])[ \\u3000])((?:本[报報刊])?(?:${ARCHIVE}|(?:互[联聯][网網]|[网網][络絡路])[图圖]片))$`,
      'u',
    ),
    knows: [
      ['街灯亮了。资料图片', '资料图片'],
      ['街燈亮了。 本報資料照片', '本報資料照片'],
      ['老街夜市一角 资料照片', '资料照片'],
    ],
    leaves: ['街灯亮了，馆里有许多资料图片', '他整理资料照'],
  },
  {
    name: 'agency-in-brackets',
    ends: BRACKETS,
    pattern: composed(
      `${SEAM}([${HAN}·]{2,8} ?[摄攝] ?[（(](?:人民视觉|影像中国|视觉中国|新华社|中新社|[${HAN}]{2,4}[发發])[）)])$`,
      'u',
    ),
    knows: [['街灯亮了。宋青飞摄（影像中国）', '宋青飞摄（影像中国）']],
    leaves: ['街灯亮了。（影像中国）', '街灯亮了。（新华社）'],
  },
  {
    name: 'archive-in-brackets',
    ends: BRACKETS,
    pattern: composed(`([（(]${WITHIN}{0,10}${ARCHIVE}(?:[，,、／/；; ]${WITHIN}{1,20})?[）)])$`, 'u'),
    knows: [
      ['街燈亮了。（資料照，記者宋青飛攝）', '（資料照，記者宋青飛攝）'],
      ['老街夜市（本報資料照片）', '（本報資料照片）'],
    ],
    leaves: ['街燈亮了。（資料照常公開）', '（見資料）'],
  },
  {
    name: 'taken-from',
    ends: BRACKETS,
    pattern: composed(`${SEAM}([（(](?:[图圖]片?[／/：:] ?)?${TAKEN_FROM}[）)])$`, 'u'),
    knows: [
      ['街燈亮了。（翻攝自臉書）', '（翻攝自臉書）'],
      ['街燈亮了。（圖／取自網路）', '（圖／取自網路）'],
    ],
    leaves: ['街燈亮了。（自網路興起）'],
  },
  {
    name: 'given-in-brackets',
    ends: BRACKETS,
    pattern: composed(
      `${SEAM}([（(](?:[图圖]片?[／/：:由] ?|照片[／/：:由] ?)?(?:${GIVER}|[记記]者 ?[${HAN}]{2,4})(?:提供|供[图圖]|翻[攝摄拍])[）)]|[（(][图圖]片?[／/：:] ?${WITHIN}{2,16}[）)])$`,
      'u',
    ),
    knows: [
      ['街燈亮了。（民眾提供）', '（民眾提供）'],
      ['街灯亮了。（土木学院供图）', '（土木学院供图）'],
      ['（图片由厂家提供）', '（图片由厂家提供）'],
      ['街燈亮了。（記者宋青飛翻攝）', '（記者宋青飛翻攝）'],
      ['街燈亮了。（圖／路透）', '（圖／路透）'],
    ],
    leaves: ['街燈亮了（餐費由校方提供）', '街灯亮了。（早餐店每日提供）热饮'],
  },
  {
    name: 'given',
    ends: LETTERS,
    // behind a stop without a space a sentence may go on so
    pattern: composed(
      `(?:(?<=[。！？.!?”’」』）)]) |${SEAM}(?=[图圖照]|[^提]*供[图圖]$)|^(?=(?:[讀读]者|受[訪访]者|[網网]友|民[众眾]|市民)))((?:(?:[图圖]片?|照片)[／/：:由] ?)?(?:${GIVER}|[记記]者 ?[${HAN}]{2,4}) ?(?:提供|供[图圖]))$`,
      'u',
    ),
    knows: [
      ['街燈亮了。 讀者提供', '讀者提供'],
      ['讀者提供', '讀者提供'],
      ['街灯亮了。受访者供图', '受访者供图'],
      ['街灯亮了。图片由市博物馆提供', '图片由市博物馆提供'],
    ],
    leaves: [
      '早餐由校方提供',
      '街灯亮了。早餐由校方提供',
      '街灯亮了。热饮免费提供',
      '街灯亮了，电由电站提供',
      '市医院提供',
    ],
  },
];

/** What stands behind `圖／` where no name does. */
const SOURCE = composed(
  `^(?:(?:本[报報刊])?${ARCHIVE}(?:[，,／/ ].{1,16})?|${GIVER}(?:提供|供[图圖])|${TAKEN_FROM})$`,
  'u',
);

/** True where `who`, behind the word for a picture, says where it is from. */
export function isSource(who: string): boolean {
  return SOURCE().test(who);
}
