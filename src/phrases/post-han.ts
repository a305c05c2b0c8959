import { HAN, isAt } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { closePadding, couldBeName } from './person.js';
import { hasSurname } from './surnames.js';

/** One way in which whoever writes to a Chinese paper, and is no reporter of it, signs with what they are. */
export interface PostForm {
  readonly name: string;
  /** Groups `who` and `post`, and `place` where it stands by itself. */
  readonly pattern: RegExp;
  /** What it must read: the text, the post, the name. */
  readonly reads: readonly (readonly [text: string, post: string, name: string])[];
  readonly leaves: readonly string[];
}

const LONGEST = 40;

/** What people are who write letters and opinions: the ends of the words for it. */
const POSTS =
  '讀者|读者|市民|居民|街坊|村民|农民|農民|民众|民眾|工人|職員|职员|员工|員工|家长|家長|学生|學生|大學生|大学生|研究生|博士|教师|教師|老师|老師|教授|讲师|講師|研究员|研究員|学者|學者|作家|诗人|詩人|律师|律師|医师|醫師|医生|醫生|护士|護士|社工|志工|义工|義工|工程师|工程師|召集人|理事长|理事長|会长|會長|執行長|所长|所長|退休人士|自由业|自由業|文字工作者|工作者|评论人|評論人|时评人|時評人';
/** And of those who write for what they lead, which is said with it: of committees that a page lists it is not. */
const OFFICES =
  '(?:副?(?:主席|主任|书记|書記|部长|部長|局长|局長|厅长|廳長|县长|縣長|市长|市長|省长|省長|院长|院長|校长|校長|馆长|館長|行长|行長|秘书长|秘書長|董事长|董事長|总经理|總經理))|代表|委员|委員|院士|顾问|顧問|画家|畫家|书法家|書法家|导演|導演|编剧|編劇|演员|演員';
/** Where they live, in brackets behind it. */
const PLACE = '(?:[（(][\\u4e00-\\u9fff]{2,10}[）)])';

export const POST_FORMS: readonly PostForm[] = [
  {
    name: 'behind-stroke',
    pattern: new RegExp(
      `^(?<who>[\\u4e00-\\u9fff]{2,4}) ?[／/] ?(?<post>[\\u4e00-\\u9fffA-Za-z、]{0,16}?(?:${POSTS})${PLACE}?)$`,
      'u',
    ),
    reads: [
      ['方禾苗／國中輔導教師（臨汐市）', '國中輔導教師（臨汐市）', '方禾苗'],
      ['王小丽/社工（临汐县）', '社工（临汐县）', '王小丽'],
      ['方禾／臨汐大學教授', '臨汐大學教授', '方禾'],
    ],
    leaves: ['新聞辭典／房屋傾斜率', '方禾苗／攝', '焦點／青禾路（臨汐市）', '方禾／港務', '文／方禾苗'],
  },
  {
    name: 'behind-place',
    pattern: new RegExp(
      `^(?<place>[\\u4e00-\\u9fff]{2,6})[／/](?<who>[\\u4e00-\\u9fff]{2,4})[／/](?<post>[\\u4e00-\\u9fffA-Za-z]{0,12}(?:${POSTS}))$`,
      'u',
    ),
    reads: [
      ['臨汐市／方禾苗／退休教師', '臨汐市／退休教師', '方禾苗'],
      ['（臨汐縣／王小麗／社工）', '臨汐縣／社工', '王小麗'],
    ],
    leaves: ['臨汐市／方禾苗／港務', '臨汐市／渡口／社工'],
  },
  {
    name: 'post-in-brackets',
    pattern: /^(?<who>[\u4e00-\u9fff]{2,4})[（(](?<post>[\u4e00-\u9fff]{2,12})[）)][：:]$/u,
    reads: [['方禾苗（公务员）：', '公务员', '方禾苗']],
    leaves: ['方禾苗（公务员）', '看点（一）：', '渡口（北岸）：', '方禾苗（公务员）：好'],
  },
  {
    name: 'office-before-name',
    pattern: new RegExp(
      `^(?<post>[\\u4e00-\\u9fff、]{2,20}(?:${OFFICES}))[ \\u3000](?<who>[\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff][ \\u3000][\\u4e00-\\u9fff])$`,
      'u',
    ),
    reads: [
      ['河湾县文联副主席 方禾苗', '河湾县文联副主席', '方禾苗'],
      ['河灣縣航運局局長 方 禾', '河灣縣航運局局長', '方禾'],
      ['全国人大代表 王小丽', '全国人大代表', '王小丽'],
    ],
    leaves: ['主任 方禾苗', '河湾县代表 领奖', '河湾县文联主席 方禾苗说', '河湾县文联主席 方言保护', '新任县长 下乡'],
  },
  {
    name: 'before-name',
    pattern: new RegExp(
      `^(?<post>[\\u4e00-\\u9fff]{0,14}(?:${POSTS}))[ \\u3000](?<who>[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff][ \\u3000][\\u4e00-\\u9fff])$`,
      'u',
    ),
    reads: [
      ['紡織工人 王小麗', '紡織工人', '王小麗'],
      ['读者 方禾', '读者', '方禾'],
      ['临汐区居民 方 禾', '临汐区居民', '方禾'],
      ['港灣政策研究會召集人 方禾苗', '港灣政策研究會召集人', '方禾苗'],
    ],
    leaves: ['市民 夜跑', '读者来信', '紡織工人 領獎', '居民 方便了', '读者 方禾苗说', '退休教師 歡聚一堂'],
  },
];

const ENDS = unitsOf('）)：:');
/** What no name ends in, and a clause does. */
const CLAUSE = unitsOf('了说說的着过過');
const PARTING = /[／/ \u3000（(]/u;

/** Reads a line that is a name and what its bearer is, where no word for a reporter stands in it; null for any other. */
export function readPosted(text: string): readonly Byline[] | null {
  if (text.length > LONGEST || !isAt(text, 0, HAN) || !PARTING.test(text)) return null;
  if (!isAt(text, text.length - 1, HAN) && !ENDS.has(text.charCodeAt(text.length - 1))) return null;
  for (const { pattern } of POST_FORMS) {
    const { who, post, place } = pattern.exec(text)?.groups ?? {};
    const name = closePadding(who ?? '');
    if (post === undefined || CLAUSE.has(name.charCodeAt(name.length - 1))) continue;
    if (hasSurname(name) && couldBeName(name))
      return [{ role: place === undefined ? post : `${place}／${post}`, name }];
  }
  return null;
}
