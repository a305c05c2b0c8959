import { classAt, HAN } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { closePadding, couldBeName, isBareName } from './person.js';

/** One way to sign a Chinese story without a role that `roles.ts` knows. */
export interface HanForm {
  readonly name: string;
  readonly why: string;
  /** `text`: as printed; `bare`: without its bullets and the brackets around it. */
  readonly read: (text: string, bare: string) => readonly Byline[] | null;
  readonly reads: readonly (readonly [text: string, ...people: string[]])[];
  readonly leaves: readonly string[];
}

const named = (names: string, role: string | null = null): readonly Byline[] =>
  closePadding(names.trim())
    .split(/[ 、]/u)
    .map((name) => ({ role, name }));

const WROTE = /^([\u4e00-\u9fff、 ]{2,16}?)(?:[ ／/](?:([摄攝]影[报報][道導])|文[/／]?[图圖]|[图圖][/／]文)|[／/]文)$/u;
/** A name, `文`, a name, and what the other did. */
const EACH =
  /^([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] [\u4e00-\u9fff])[／/]文[ 、]([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] [\u4e00-\u9fff])[／/](?:[图圖]|[摄攝]影?)$/u;
/** All characters apart, the word for what was done too: `毕 某 某 文`. */
const SPREAD = /^([\u4e00-\u9fff] [\u4e00-\u9fff] [\u4e00-\u9fff]) 文$/u;
const TEXT_BY = /^文(?: ?[｜丨|] ?([\u4e00-\u9fff ]{2,4})| ([\u4e00-\u9fff]{3}))$/u;
/** Kinds of writing: with its letters spread a word of four characters ends so as well. */
const KINDS = unitsOf('美散征徵作诗詩语語短国國中英人论論天经經图圖妙奇范');
/** Surnames that begin so many words that the list of them has none: 毕业. */
const SELDOM = unitsOf('毕畢佟饶饒');
const TOLD =
  /^(?:[讲講口自]述) ?[：:／/] ?([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff])[ ，,；;]{1,3}((?:[记記][录錄]|整理|[采採][写寫]|撰文|[执執][笔筆])) ?[：:／/] ?([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff])$/u;

/** What kind of report it is stands in the place's stead behind the name of a series. */
const REPORT_KINDS =
  '深度|系列|特[别別]|[专專][题題]|[独獨]家|[连連][续續]|跟[踪蹤]|追[踪蹤]|行[业業]|[现現][场場]|[调調]查|重[点點]|主[题題]';
const FROM = new RegExp(
  `^([\\u4e00-\\u9fff、 ]{2,32}?)[／/](?![摄攝]影|[图圖]|文|${REPORT_KINDS})[\\u4e00-\\u9fff]{2,4}(?:报道|報道|報導)$`,
  'u',
);

const PEN_NAME = /^[□■] ?((?:[老小阿] ?[\u4e00-\u9fff]{1,2})|[佚逸] ?名)$/u;
/** What stands behind a square and is no name: the heads of boxes and briefs. */
const NO_PEN_NAMES =
  /^(?:老[街人年城师師乡鄉板区區家兵字百旧舊]|小[说說品学學镇鎮康城区區店记記事贴貼知常资資档檔贴链鏈调調提])|[说說谈談话話]$/u;
const FOREIGN =
  /^[□■◎●○◆◇] ?([[［〔（(](?![一二三四五六七八九十])[\u4e00-\u9fff]{1,3}[\]］〕）)] ?[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff·•]{1,12})$/u;
const HOUSE = /^[□■◎●○◆◇] ?(本[报報刊台臺网網社](?:[\u4e00-\u9fff]{0,4})(?:[评評][论論][员員]|[编編][辑輯]部))$/u;

export const HAN_FORMS: readonly HanForm[] = [
  {
    name: 'wrote-and-took',
    why: 'who did text and pictures, or the text, signs with what was done behind the name',
    read: (text, bare) => {
      const [, names = '', report] = WROTE.exec(bare) ?? [];
      // without brackets or a role it stands under a picture
      if (report !== undefined && text === bare) return null;
      return isBareName(names.replaceAll('、', ' ')) ? named(names) : null;
    },
    reads: [
      ['（方禾苗 摄影报道）', '|方禾苗'],
      ['（方 禾 攝影報導）', '|方禾'],
      ['（方禾苗 王丽 文/图）', '|方禾苗', '|王丽'],
      ['方 禾 文/图', '|方禾'],
      ['方禾苗/文', '|方禾苗'],
    ],
    leaves: ['方禾苗 摄', '语言/文', '（渡口 摄影报道）', '方禾苗 摄影报道', '方禾苗 文', '方禾苗 摄影'],
  },
  {
    name: 'each-deed',
    why: 'who wrote and who took the pictures sign each with what they did behind the name',
    read: (_, bare) => {
      const [, writer = '', taker = ''] = EACH.exec(bare) ?? [];
      const pair = [
        { role: '文', name: closePadding(writer) },
        { role: '图', name: closePadding(taker) },
      ];
      return writer !== '' && pair.every(({ name }) => isBareName(name)) ? pair : null;
    },
    reads: [
      ['方 禾/文 王丽/图', '文|方禾', '图|王丽'],
      ['方禾苗／文 王 丽／摄', '文|方禾苗', '图|王丽'],
    ],
    leaves: ['方禾/文', '渡口/文 老街/图', '方禾/文 王丽'],
  },
  {
    name: 'text-by',
    why: 'a word for the text alone, a space or a stroke between it and the name',
    read: (_, bare) => {
      const spread = SPREAD.exec(bare)?.[1]?.replaceAll(' ', '');
      if (spread !== undefined)
        return (isBareName(spread) || SELDOM.has(spread.charCodeAt(0))) && !KINDS.has(spread.charCodeAt(2))
          ? [{ role: null, name: spread }]
          : null;
      const [, stroke, space] = TEXT_BY.exec(bare) ?? [];
      const name = stroke ?? space ?? '';
      return isBareName(name) ? named(name, '文') : null;
    },
    reads: [
      ['方 禾 苗 文', '|方禾苗'],
      ['毕 禾 苗 文', '|毕禾苗'],
      ['文 方禾苗', '文|方禾苗'],
      ['文｜方禾苗', '文|方禾苗'],
      ['文丨方 禾', '文|方禾'],
    ],
    leaves: ['江 南 美 文', '文 渡口边', '文 方禾', '文｜渡口', '方禾苗文'],
  },
  {
    name: 'told',
    why: 'one tells and another writes it down',
    read: (_, bare) => {
      const [, who, deed, writer] = TOLD.exec(bare) ?? [];
      if (who === undefined || deed === undefined || writer === undefined) return null;
      const pair = [
        { role: bare.slice(0, 2), name: closePadding(who) },
        { role: deed, name: closePadding(writer) },
      ];
      return pair.every(({ name }) => couldBeName(name)) ? pair : null;
    },
    reads: [
      ['口述：方禾苗 整理：王 丽', '口述|方禾苗', '整理|王丽'],
      ['讲述：方 禾 记录：王丽', '讲述|方禾', '记录|王丽'],
      ['讲述/方禾苗 整理/王丽', '讲述|方禾苗', '整理|王丽'],
    ],
    leaves: ['讲述：渡口往事', '讲述：方禾苗', '口述历史 整理：王丽'],
  },
  {
    name: 'reports-from',
    why: 'who reports stands before the place, a stroke between, and needs no role there',
    read: (_, bare) => {
      const names = FROM.exec(bare)?.[1]?.replaceAll('、', ' ') ?? '';
      return isBareName(names) ? named(names) : null;
    },
    reads: [
      ['【方禾苗／河灣報導】', '|方禾苗'],
      ['【方禾苗╱河灣報導】', '|方禾苗'],
      ['（方禾苗、王丽／綜合報導）', '|方禾苗', '|王丽'],
      ['方禾苗∕河灣報導', '|方禾苗'],
    ],
    leaves: [
      '渡口／河灣報導',
      '方禾苗／攝影報導',
      '方禾苗／河灣',
      '老街改造／方禾苗報導',
      '安全／專題報導',
      '成长／特别报道',
    ],
  },
  {
    name: 'pen-name',
    why: 'behind a square stands whoever writes, under a pen name too, which no list of surnames has',
    read: (text) => {
      const name = PEN_NAME.exec(text)?.[1]?.replace(' ', '');
      return name === undefined || NO_PEN_NAMES.test(name) ? null : [{ role: null, name }];
    },
    reads: [
      ['□ 老禾', '|老禾'],
      ['□ 老 禾', '|老禾'],
      ['■ 小禾', '|小禾'],
      ['□阿禾', '|阿禾'],
      ['□ 佚 名', '|佚名'],
    ],
    leaves: ['□ 小说', '■ 小贴士', '■ 老街', '□ 渡口', '■ 老禾说', '● 老禾', '□ 小资料'],
  },
  {
    name: 'foreign',
    why: 'the country of whoever was translated stands in brackets before the name',
    read: (text) => {
      const name = FOREIGN.exec(text)?.[1];
      return name === undefined ? null : [{ role: null, name }];
    },
    reads: [
      ['□[甲]禾木·方', '|[甲]禾木·方'],
      ['□ （甲国）禾木·方', '|（甲国）禾木·方'],
    ],
    leaves: ['□[甲]渡口', '[甲]禾木·方', '□（一）渡口·老街', '□[甲]渡口通航一百年·老街'],
  },
  {
    name: 'house',
    why: 'a leader is signed by the paper and not by anybody',
    read: (text) => {
      const name = HOUSE.exec(text)?.[1];
      return name === undefined ? null : [{ role: null, name }];
    },
    reads: [
      ['□ 本报评论员', '|本报评论员'],
      ['■本刊编辑部', '|本刊编辑部'],
    ],
    leaves: ['本报评论员', '□ 本报评论', '□ 评论员文章', '□ 本报记者'],
  },
];

const LONGEST = 40;
const BULLETS = unitsOf('□■◎●○◆◇');
const LAST = unitsOf('道導文图圖摄攝影');

/** Reads a line that signs in one of these ways; null for any other. */
export function readHanForm(text: string, bare: string): readonly Byline[] | null {
  if (text.length > LONGEST || !isSign(text, bare)) return null;
  for (const { read } of HAN_FORMS) {
    const people = read(text, bare);
    if (people !== null) return people;
  }
  return null;
}

/** It begins with a bullet, with the word for text or telling, or ends in that for what was done. */
function isSign(text: string, bare: string): boolean {
  if (BULLETS.has(text.charCodeAt(0))) return true;
  if (!(classAt(bare, 0) & HAN)) return false;
  return LAST.has(bare.charCodeAt(bare.length - 1)) || bare.charAt(0) === '文' || bare.charAt(1) === '述';
}
