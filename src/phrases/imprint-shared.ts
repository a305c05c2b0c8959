import {
  FIGURE,
  HAN,
  type ImprintPart,
  MEANS,
  MOON_DAY,
  MOON_MONTH,
  STEM,
  sticky,
  TERMS,
  VALUE,
} from './imprint-part.js';
import { HAN_WEEKDAY } from './weekday.js';

/** What stands in folios, and what notices and stories print too. */
export const SHARED_PARTS: readonly ImprintPart[] = [
  {
    name: 'issue-of-year',
    kind: 'folio',
    pattern: sticky('第 ?\\d{1,2} ?[号號期](?![\\u4e00-\\u9fff\\d/／])'),
    knows: ['第16期', '第 8 期'],
    leaves: ['第16期工程', '第16/2期'],
  },
  {
    name: 'phone',
    kind: 'contact',
    pattern: sticky(
      '(?:[(（]0\\d{2,3}[)）] ?)?(?:0\\d{2,3}-)?\\d{4}[- ]\\d{4}(?![\\d-])|[48]00-\\d{3,4}-\\d{3,4}|(?:[(（]0\\d{2,3}[)）] ?|0\\d{2,3}-)\\d{7,8}(?!\\d)',
    ),
    knows: ['9600-0110', '000-12345678', '（000）12345678', '400-000-0000'],
    leaves: ['2031', '2031-2035年', '12345678'],
  },
  {
    name: 'date',
    kind: 'folio',
    pattern: sticky(
      `(?:(?:公元)?(?:\\d{4}|[〇零○一二三四五六七八九]{4}) ?年|(?:中[华華])?民[国國] ?${FIGURE}{2,4} ?年) ?${FIGURE}{1,3} ?月 ?${FIGURE}{1,3} ?日|\\d{4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}(?!\\d)`,
    ),
    knows: ['2031 年 3 月 8 日', '中華民國一二〇年三月八日', '民國120年3月8日', '2031-03-08'],
    leaves: ['3月8日', '2031年3月', '民國風華'],
  },
  {
    name: 'day',
    kind: 'contact',
    pattern: sticky(`\\d{1,2} ?月 ?\\d{1,2} ?日(?![${HAN}])`),
    knows: ['3月8日', '3 月 8 日'],
    leaves: ['3月8日起', '3月'],
  },
  {
    name: 'moon-date',
    kind: 'folio',
    pattern: sticky(
      `(?:[农農夏阴陰][历曆](?:岁次|歲次)?(?:${STEM})?|(?:岁次|歲次)?${STEM})${MOON_MONTH}${MOON_DAY}(?![${HAN}]{5})(?:[${HAN}]{2}(?:节|節)?)?`,
    ),
    knows: ['农历辛亥年二月十五', '辛亥年二月十五', '農曆二月廿六', '辛亥年二月十五清明'],
    leaves: ['二月十五', '辛亥年间', '辛亥年二月十五前后的一场雪'],
  },
  {
    name: 'solar-term',
    kind: 'folio',
    pattern: sticky(`(?:${MOON_MONTH})?${MOON_DAY}(?:日|是)?(?:${TERMS})(?:节|節)?(?![${HAN}])`),
    knows: ['二月三十清明', '初十霜降'],
    leaves: ['清明', '二月三十', '初十霜降时节'],
  },
  {
    name: 'weekday',
    kind: 'folio',
    pattern: sticky(`${HAN_WEEKDAY}(?![${HAN}])`),
    knows: ['星期六', '禮拜六'],
    leaves: ['星期六见', '周末'],
  },
  {
    name: 'page',
    kind: 'folio',
    pattern: sticky(
      `第 ?[A-Z]?${FIGURE}{1,3} ?[版页頁](?:[:：] ?[${HAN}·]{2,8}(?![${HAN}])|(?![${HAN}]{4}))|[A-Z]\\d{1,2} ?版?(?![\\d.-])|\\d{1,2} ?版(?![${HAN}]{4})`,
    ),
    knows: ['A06', '05版', '第6版', '第A05版：民生'],
    leaves: ['G2031', '2031', '5版块轮动上涨'],
  },
  {
    name: 'paper',
    kind: 'folio',
    pattern: sticky(
      `(?!本|海报|电报|情报|喜报|预报|汇报|申报|天气)[${HAN}]{2,8}(?:[日晚早晨时時商都导導周週年治制活济濟育新][报報]|[周週月]刊|[周週][讯訊])(?=$|[ \\u3000A-Z\\d|｜第·])`,
    ),
    knows: ['青禾日报', '青禾生活报', '青禾财经周刊', '青禾青年报', '青禾体育报', '青禾周讯'],
    leaves: ['青禾日报社', '本报', '预报', '天气预报'],
  },
  {
    name: 'roman-title',
    kind: 'folio',
    pattern: sticky(
      '[A-Z][A-Z& ]{1,24}(?:BAO|ZHOUKAN|DAILY|NEWS|POST|TIMES|WEEKLY|HERALD|JOURNAL|EVENING|GAZETTE)(?![A-Za-z])|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Ribao|Wanbao|Chenbao|Zaobao|Shibao|Shangbao|Daily|Evening News|Morning Post)(?![A-Za-z])',
    ),
    knows: ['QINGHE RIBAO', 'QING HE POST', 'Qinghe Ribao', 'SEED & GRAIN WEEKLY'],
    leaves: ['GDP', 'CBA', 'QINGHE'],
  },
  {
    name: 'web',
    kind: 'contact',
    pattern: sticky(
      `(?:https?://|www\\.)[\\w./?=&%#~-]{3,60}|[\\w-]{1,30}(?:\\.[\\w-]{1,30}){0,3}\\.(?:com|cn|net|org|hk|tw|example)(?:/[\\w./-]{0,40})?(?![\\w@])|[\\w.-]{1,40}@[\\w.-]{3,40}`,
      'i',
    ),
    knows: ['www.qinghe.example', 'desk@qinghe.example', 'qinghe.example'],
    leaves: ['3.5', 'www'],
  },
  {
    name: 'screen',
    kind: 'contact',
    pattern: sticky(
      `[${HAN}]{2,8}(?:客[户戶]端|微信公[众眾]?[号號]?|公[众眾][号號]|官方微[信博]|微[信博]|网站|網站|网|網|[报報]网|APP)(?![${HAN}])(?:${VALUE})?`,
    ),
    knows: ['青禾日报客户端', '青禾网', '青禾微信公众号：qinghe'],
    leaves: ['青禾网络公司', '青禾'],
  },
  {
    name: 'label',
    kind: 'contact',
    pattern: sticky(
      `(?:主办|主辦|主管|协办|協辦|出版|印刷|发行|發行|排版|制版)(?:单位|單位|者|人)?${VALUE}|(?:地址|邮编|郵編|邮政编码|郵遞區號|${MEANS}|定价|定價|售价|售價|[月季年]价|全年定价|零售价|零售價|每份|社长|社長|发行人|發行人|总编辑|總編輯|总编|總編|法律顾问|法律顧問)${VALUE}|[${HAN}]{2,4}[室部科][:：] ?[\\d()（）-]{7,16}`,
    ),
    knows: [
      '地址：临汐市禾苗路1号',
      '邮编：000000',
      '印刷：禾苗印厂',
      '全年定价：360元',
      '社長：方禾苗',
      '办公室：0000000',
    ],
    leaves: ['地址不详', '印刷业', '社长说'],
  },
  {
    name: 'price',
    kind: 'contact',
    pattern: sticky(
      '(?:(?:每[月季年份]|全年)?(?:零售|[订訂][阅閱]|定|售)[价價]?|[月季年][价價]|每份)[:：]? ?[¥￥$]?\\d{1,4}(?:\\.\\d{1,2})? ?元',
    ),
    knows: ['零售价1.5元', '每月定价：28元', '零售：1元', '全年定价 360 元'],
    leaves: ['零售额1.5元', '1.5元'],
  },
];
