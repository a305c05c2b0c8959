import { HAN, isAt } from '../chars/classes.js';
import { type Units, unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { closePadding, isBareName } from './person.js';
import { hasSurname } from './surnames.js';

/** A line that signs with the place where somebody works or learns before the name. */
export interface UnitForm {
  readonly name: string;
  readonly why: string;
  /** It stands in brackets, which `read` does not see. */
  readonly bracketed: boolean;
  readonly read: (bare: string) => readonly Byline[] | null;
  readonly reads: readonly (readonly [text: string, ...people: string[]])[];
  readonly leaves: readonly string[];
}

/** What the names of departments, shops, schools and offices end in. */
const UNIT = unitsOf('段站厂廠局院所校学學司间間区區班队隊科室处處部社心矿礦库庫馆館联聯协協');
/** A school by its number: `河湾二中`. */
const SCHOOL = /[一二三四五六七八九十][中小]$/u;
/** Words before a name that may stand behind the unit. */
const POSTS =
  /^(?:律[师師]|[医醫][生师師]|副?主任(?:[医醫][师師])?|副?教授|[讲講][师師]|[护護](?:士|[师師])[长長]?|[营營][养養][师師]|[药藥][师師]|工程[师師])$/u;
const SIGNED =
  /^((?:[\u4e00-\u9fff（）()\d]{2,16} ){1,3})([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] [\u4e00-\u9fff]|[\u4e00-\u9fff]{4}(?=$))$/u;

/** A line that breaks off within its brackets names nobody in full: `（河湾县渔业公司 方禾` / `苗）`. */
const isWhole = (text: string): boolean => text.split(/[（(]/u).length === text.split(/[）)]/u).length;

/** Unit and name of `转炉车间 周某某`, `市中医院 营养科 金 某`; null for any other text. */
function split(bare: string): { readonly unit: string; readonly name: string; readonly padded: boolean } | null {
  const [, before = '', name = ''] = SIGNED.exec(bare) ?? [];
  const padded = name.includes(' ');
  const unit = before.trim();
  const words = unit.split(' ');
  const posted = POSTS.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const named = posted.length > 0 && posted.every((word) => isUnit(word) || (padded && isTown(word))) && isWhole(unit);
  return named && hasSurname(closePadding(name)) && isBareName(name)
    ? { unit, name: closePadding(name), padded }
    : null;
}

const endsIn = (word: string, ends: Units): boolean => ends.has(word.charCodeAt(word.length - 1));
const isUnit = (word: string): boolean => endsIn(word, UNIT) || SCHOOL.test(word);

/** A town tells of who lives there only before a name that was padded: `河湾市 方 禾`. */
const isTown = (word: string): boolean => endsIn(word, TOWN);
const TOWNS = '省市县縣州旗镇鎮乡鄉村';
const TOWN = unitsOf(TOWNS);

/** Surnames that words begin with as well, of what is done at such a place: 高考, 安全月. Without brackets one of them tells nothing unless its name is padded. */
const WORDS = unitsOf(
  '高马馬万萬全安应應常易方严嚴时時明温单單关關路水花白金黄江包商计計平成向文甘柏宁寧和解支干开開应管包顾顧古齐齊任连連戚居景荣榮',
);
const [SHORTEST, LONGEST] = [4, 14];

/** And what places end in, stations, posts and readers: in brackets at the end of a text a letter is signed with them. */
const PLACE = unitsOf(`${TOWNS}台臺场場会會委厅廳团團连連营營军軍报報行店宫宮园園组組署银銀站号號`);
const READER = /(?:[读讀]者|[网網]友|[观觀][众眾])$/u;
const SENT = /^([\u4e00-\u9fff\d]{2,20}(?: [\u4e00-\u9fff\d]{2,16})??) ([\u4e00-\u9fff ]{2,20})$/u;
/** What a caption says before a name, and whose name an editor gives. */
const NO_SENDER = /^(?:[图圖上下左右前后後]|作者|[原现現]任|[摘译譯][自者]|[据據由]|[见見])/u;
const MOST = 4;

const isShort = (name: string): boolean => name.length === 2 || name.length === 3;

/** Who sent a text in, with the place or the office: several people, too. */
function sent(bare: string): readonly Byline[] | null {
  const [, role = '', rest = ''] = SENT.exec(bare) ?? [];
  const isRole = endsIn(role, PLACE) || endsIn(role, UNIT) || READER.test(role);
  if (!isRole || NO_SENDER.test(role)) return null;
  const names = closePadding(rest).split(' ');
  // one surname that is known tells that the others are names
  const whole = names.length <= MOST && names.every(isShort) && names.some(isBareName);
  return whole ? names.map((name) => ({ role, name })) : null;
}

export const UNIT_FORMS: readonly UnitForm[] = [
  {
    name: 'in-brackets',
    why: 'in brackets under a text stands whoever sent it in, with the shop, the ward or the firm',
    bracketed: true,
    read: (bare) => {
      const found = split(bare);
      return found === null ? null : [{ role: found.unit, name: found.name }];
    },
    reads: [
      ['（禾苗医院 营养科 金 禾）', '禾苗医院 营养科|金禾'],
      ['（轧钢车间 方禾苗）', '轧钢车间|方禾苗'],
      ['（青禾律师事务所 律师 方 禾）', '青禾律师事务所 律师|方禾'],
      ['（河湾中学 李禾）', '河湾中学|李禾'],
    ],
    leaves: ['轧钢车间 渡口', '老街 方禾苗', '河湾中学 通航一百年', '主任 方禾苗'],
  },
  {
    name: 'sent-in',
    why: 'readers and those who write for a paper in their town sign in brackets with the place, the station or the office',
    bracketed: true,
    read: sent,
    reads: [
      ['（河湾县广播电台 方禾苗 王丽）', '河湾县广播电台|方禾苗', '河湾县广播电台|王丽'],
      ['（云州河湾县 方 禾）', '云州河湾县|方禾'],
      ['（河湾读者 方禾苗）', '河湾读者|方禾苗'],
      [
        '（河湾县交警大队 方禾苗 王丽明 孙 禾）',
        '河湾县交警大队|方禾苗',
        '河湾县交警大队|王丽明',
        '河湾县交警大队|孙禾',
      ],
      ['（驻河湾某部 方禾苗）', '驻河湾某部|方禾苗'],
      ['（河湾县总工会 方禾苗 芮禾明）', '河湾县总工会|方禾苗', '河湾县总工会|芮禾明'],
    ],
    leaves: [
      '上图 方禾苗',
      '左起河湾县 方禾苗',
      '河湾县 县城',
      '河湾县 渡口 老街',
      '作者单位河湾县 方禾苗',
      '老街 方禾苗',
    ],
  },
  {
    name: 'under-headline',
    why: 'under a headline stands whoever wrote the text, with the unit or the class',
    bracketed: false,
    read: (bare) => {
      const found = split(bare);
      if (found === null || found.unit.length < SHORTEST || found.unit.length > LONGEST) return null;
      return found.padded || !WORDS.has(found.name.charCodeAt(0)) ? [{ role: found.unit, name: found.name }] : null;
    },
    reads: [
      ['河湾电务段 方 禾', '河湾电务段|方禾'],
      ['河湾第一中学 李禾', '河湾第一中学|李禾'],
      ['河湾二中 李禾苗', '河湾二中|李禾苗'],
      ['河湾县文联 李禾苗', '河湾县文联|李禾苗'],
      ['初二（3）班 王禾苗', '初二（3）班|王禾苗'],
      ['云州河湾市 方 禾', '云州河湾市|方禾'],
    ],
    leaves: [
      '河湾第一中学 高考',
      '河湾县医院 安全月',
      '河湾区 李禾苗说',
      '云州河湾市 方禾苗',
      '云州河湾市 巨 变',
      '车间 王禾苗',
      '河湾第一中学 夜跑',
      '老街其中 李禾苗',
      '（河湾县渔业公司 方禾',
    ],
  },
];

const LAST = 4;

/** Reads a line that signs with a unit and a name. `bracketed`: it stands in brackets, without which it is `bare`. */
export function readUnitSigner(bare: string, bracketed: boolean): readonly Byline[] | null {
  if (bare.length > LONGEST_LINE || !isAt(bare, bare.length - 1, HAN) || !hasSpaceNear(bare)) return null;
  for (const form of UNIT_FORMS) {
    const people = form.bracketed === bracketed ? form.read(bare) : null;
    if (people !== null) return people;
  }
  return null;
}

const LONGEST_LINE = 36;

/** A space parts the name from the unit. */
function hasSpaceNear(text: string): boolean {
  for (let i = Math.max(0, text.length - LAST - 1); i < text.length; i++) if (text.charCodeAt(i) === SPACE) return true;
  return false;
}

const SPACE = 0x20;
