import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';
import { furnitureTexts } from './furniture-texts.js';

const take = (slug: string, head: string, sent: string) => [
  'ZCZC',
  'WND17 STATES',
  slug,
  head,
  '   Wending, Sep 17 (UNB) The auctions at the wholesale market, the',
  'largest of the district, resumed on Tuesday after traders called',
  'off a boycott of six days.',
  sent,
  'NNNN',
];

test('what an agency’s line sets round its texts is none of them', () => {
  const page = [
    ...take('WN-ONIONS', 'Onion auctions resume', '09171412'),
    ...take('WN-LEEKS', 'Leeks follow', '09171538'),
  ];
  const records = articlesOf(page.join('\n'));
  const stories = records.filter(({ kind }) => kind === 'article');
  expect(stories.map(({ headline, dateline }) => [headline, dateline])).toEqual([
    ['Onion auctions resume', 'Wending, Sep 17 (UNB)'],
    ['Leeks follow', 'Wending, Sep 17 (UNB)'],
  ]);
  expect(furnitureTexts(records)).toEqual(
    ['WN-ONIONS', 'WN-LEEKS'].flatMap((slug, i) => [
      'ZCZC',
      'WND17 STATES',
      slug,
      i === 0 ? '09171412' : '09171538',
      'NNNN',
    ]),
  );
});
