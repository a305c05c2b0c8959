import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.js';
import { gatherFacts, NO_FACTS, readFolio } from '../../src/phrases/folio.js';
import { makePage } from '../typesetter/make-page.js';

test.each([
  ['2031年3月8日 星期六', { date: '2031-03-08' }],
  ['2031.3.8 星期六', { date: '2031-03-08' }],
  ['二〇三一年三月十八日', { date: '2031-03-18' }],
  ['TUESDAY, NOVEMBER 19, 2019', { date: '2019-11-19' }],
  ['2031年2月30日 星期六', {}],
  ['第6版', { pageLabel: '6' }],
  ['A4', { pageLabel: 'A4' }],
  ['Page A12', { pageLabel: 'A12' }],
  ['河湾日报 第2版 要闻', { publication: '河湾日报', pageLabel: '2', section: '要闻' }],
  ['河灣時報 A4 焦點', { publication: '河灣時報', pageLabel: 'A4', section: '焦點' }],
  ['中華民國一二○年三月八日 星期六', { date: '2031-03-08' }],
  ['民国三十五年三月廿八日', { date: '1946-03-28' }],
  ['民國120年3月8日', { date: '2031-03-08' }],
  ['民国元年三月八日', { date: '1912-03-08' }],
  ['二○三一年三月八日', { date: '2031-03-08' }],
  ['地方新聞', { section: '地方新聞' }],
  ['8 科学', { section: '科学', pageLabel: '8' }],
  ['2 乡村视野', { section: '乡村视野', pageLabel: '2' }],
  ['要闻·综合', { section: '要闻·综合' }],
  ['青禾都市报', { publication: '青禾都市报' }],
  ['2031年3月', {}],
  ['副刊·听潮亭', { section: '副刊' }],
  ['青禾新闻', { publication: '青禾新闻' }],
  ['青禾新报 7', { publication: '青禾新报', pageLabel: '7' }],
  ['地方 青禾晚报', { publication: '青禾晚报', section: '地方' }],
  ['青 禾 晚 报', { publication: '青禾晚报' }],
  ['青禾日报2031年3月8日', { publication: '青禾日报', date: '2031-03-08' }],
  ['本地新闻8', { section: '本地新闻', pageLabel: '8' }],
  ['本地新闻 8', { section: '本地新闻', pageLabel: '8' }],
  [
    'A12 港聞 2031年3月8日 星期六 青禾日報',
    { publication: '青禾日報', section: '港聞', date: '2031-03-08', pageLabel: 'A12' },
  ],
  [
    'A12港聞 2031年3月8日 星期六 青禾日報',
    { publication: '青禾日報', section: '港聞', date: '2031-03-08', pageLabel: 'A12' },
  ],
  ['2031年3月8日 星期六 青禾日报', { publication: '青禾日报', date: '2031-03-08' }],
  ['T2 2031年3月8日 星期六 青禾体育报', { publication: '青禾体育报', date: '2031-03-08', pageLabel: 'T2' }],
  ['2031年3月8日 第3版 村镇之窗', { section: '村镇之窗', date: '2031-03-08', pageLabel: '3' }],
  ['Quillhaven Ledger-Dispatch', { publication: 'Quillhaven Ledger-Dispatch' }],
  ['责任编辑：王五', {}],
  ['The Quillhaven Gazette    Page 4', { publication: 'The Quillhaven Gazette', pageLabel: '4' }],
  ['A4 | TUESDAY, MARCH 4, 2031 | THE HERALD', { publication: 'THE HERALD', pageLabel: 'A4', date: '2031-03-04' }],
  ['MARCH 4, 1917.', { date: '1917-03-04' }],
  ['JEUDI 18 DÉCEMBRE 2031', { date: '2031-12-18' }],
  ['Dienstag, 4. März 2031 Seite 3', { date: '2031-03-04', pageLabel: '3' }],
  [
    'SPORTS C2 | Tuesday, March 4, 2031 | THE HERALD',
    { publication: 'THE HERALD', pageLabel: 'C2', date: '2031-03-04', section: 'SPORTS' },
  ],
  [
    '4 THE ALDERMOOR HERALD Tuesday, 4 March 2031 NEWS',
    { publication: 'THE ALDERMOOR HERALD', pageLabel: '4', date: '2031-03-04', section: 'NEWS' },
  ],
  [
    'The Alder Beacon Tuesday March 4, 2031 NATIONAL NEWS 7',
    { publication: 'The Alder Beacon', pageLabel: '7', date: '2031-03-04', section: 'NATIONAL NEWS' },
  ],
  [
    'Seite 9 Lokales Dienstag, 4. März 2031 Wender-Kurier',
    { publication: 'Wender-Kurier', pageLabel: '9', date: '2031-03-04', section: 'Lokales' },
  ],
  ['EL CORREO DE WENDING, martes 4 de marzo de 2031', { publication: 'EL CORREO DE WENDING', date: '2031-03-04' }],
  ['The Times | Tuesday March 4 2031 | 1GM | 23', { publication: 'The Times', pageLabel: '23', date: '2031-03-04' }],
  ['SAMEDI 1 ET DIMANCHE 2 MARS 2031 | 7', { pageLabel: '7', date: '2031-03-01' }],
  ['Giovedì 4 Settembre 2031', { date: '2031-09-04' }],
  ['Dienstag, 04.03.2031 Wender-Kurier', { publication: 'Wender-Kurier', date: '2031-03-04' }],
  ['Martes 04.03.31 EL CORREO DE WENDING', { publication: 'EL CORREO DE WENDING' }],
  [
    'B4 Tuesday, March 4, 2031 BUSINESS The Alder-Wending Herald',
    { publication: 'The Alder-Wending Herald', section: 'BUSINESS', date: '2031-03-04', pageLabel: 'B4' },
  ],
  [
    '22 LOKALES Wender-Nachrichten DIENSTAG, 4. MÄRZ 2031',
    { publication: 'Wender-Nachrichten', section: 'LOKALES', date: '2031-03-04', pageLabel: '22' },
  ],
  [
    'Tuesday, March 4, 2031 The Alder Sentinel NEWS 3',
    { publication: 'The Alder Sentinel', section: 'NEWS', date: '2031-03-04', pageLabel: '3' },
  ],
  ['THE HERALD NEWS, Tuesday, March 4, 2031 3', { publication: 'THE HERALD NEWS', date: '2031-03-04', pageLabel: '3' }],
  [
    'The Wending News, Tuesday, March 4, 2031 3',
    { publication: 'The Wending News', date: '2031-03-04', pageLabel: '3' },
  ],
  [
    'The Quillhaven Register — Tuesday, March 4, 2031 — 1B',
    { publication: 'The Quillhaven Register', date: '2031-03-04', pageLabel: '1B' },
  ],
  [
    'Alder Herald, Wending, Tuesday, March 4, 2031 METROPOLITAN 17',
    { publication: 'Alder Herald', section: 'METROPOLITAN', date: '2031-03-04', pageLabel: '17' },
  ],
  ['Wending, Ohio, Tuesday, March 4, 2031', { date: '2031-03-04' }],
  ['Mardi 4 mars 2031 Nord-Wending 9', { publication: 'Nord-Wending', date: '2031-03-04', pageLabel: '9' }],
  ['LE COURRIER DE LA WEND - Mardi 4 mars 2031', { publication: 'LE COURRIER DE LA WEND', date: '2031-03-04' }],
  ['LE PHARE DU BAS-WENDING LE MARDI 4 MARS 2031', { publication: 'LE PHARE DU BAS-WENDING', date: '2031-03-04' }],
  ['La Nueva Orilla, martes 4 de marzo de 2031', { publication: 'La Nueva Orilla', date: '2031-03-04' }],
  [
    'Tuesday, March 4, 2031 www.alderecho.example THE ECHO 7',
    { publication: 'THE ECHO', date: '2031-03-04', pageLabel: '7' },
  ],
  ['Page Five', { pageLabel: '5' }],
  ['Page Turner', {}],
  ['Wending e provincia 15', { section: 'Wending e provincia', pageLabel: '15' }],
  ['10 | News', { section: 'News', pageLabel: '10' }],
  ['LOCAL / 21', { section: 'LOCAL', pageLabel: '21' }],
  ['NEWS 7', { section: 'NEWS', pageLabel: '7' }],
  ['Sports, C1', { pageLabel: 'C1' }],
  ['Tuesday, February 30, 2031 Page 3', { pageLabel: '3' }],
])('%s', (text, facts) => {
  expect(readFolio(text)).toEqual({ ...NO_FACTS, ...facts });
});

test('what one line does not say another may', () => {
  expect(gatherFacts(['2031年3月8日 星期六', '河湾日报 第2版 要闻', '第3版'])).toEqual({
    publication: '河湾日报',
    date: '2031-03-08',
    section: '要闻',
    pageLabel: '2',
  });
});

test('every article of a page carries what the page says of itself', () => {
  const pages = Array.from({ length: 40 }, (_, i) => makePage(500 + i, {}, 'zh-Hans')).filter(
    (page) => page.facts !== null,
  );
  expect(pages.length).toBeGreaterThan(5);
  for (const { text, facts } of pages) {
    const stories = cleanText(text).filter((article) => article.kind === 'article');
    for (const { publication, date, section, pageLabel } of stories)
      expect({ publication, date, section, pageLabel }).toEqual(facts);
  }
});

test.each([
  {
    head: 'B3\n公司新闻\n青禾日报\n2031-03-08\n',
    facts: { publication: '青禾日报', section: '公司新闻', date: '2031-03-08', pageLabel: 'B3' },
  },
  {
    head: '青禾周讯\n2031年3月8日 第3版 村镇之窗\n',
    facts: { publication: '青禾周讯', section: '村镇之窗', date: '2031-03-08', pageLabel: '3' },
  },
  {
    head: '青禾法制新报 7\n2031年3月8日 星期六\n公告专栏\n热线 96000\n',
    facts: { publication: '青禾法制新报', section: '公告专栏', date: '2031-03-08', pageLabel: '7' },
  },
])('no line of the head of a page is one of the story under it: $facts.publication', ({ head, facts }) => {
  const stories = cleanText(
    `${head}北渡大桥合龙\n本报讯（记者 岑棠）北渡大桥昨日\n完成最后一段钢梁合龙，两岸居民过\n河的时间将缩短到五分钟。\n`,
  ).filter(({ kind }) => kind !== 'furniture');
  expect(stories).toHaveLength(1);
  expect(stories[0]).toMatchObject({ ...facts, kicker: null, headline: '北渡大桥合龙' });
});

test.each([
  [['2031年3月', '8', '星期六'], { date: '2031-03-08' }],
  [['青禾日报', '8', '2031年3月', '星期六'], { date: '2031-03-08', publication: '青禾日报' }],
  [['2031年3月', '8'], { pageLabel: '8' }],
  [['2031年3月', '38', '星期六'], {}],
])('the date of a masthead in pieces: %j', (texts, facts) => {
  expect(gatherFacts(texts)).toEqual({ ...NO_FACTS, ...facts });
});
