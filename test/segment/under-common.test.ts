import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const NOTICES = [
  [
    'QUILL Dora. Passed away peacefully at',
    'home on March 4, aged 91 years. Dear mum',
    'of Noel and Ivy. Funeral on Friday.',
  ],
  [
    'FENWICK (née Marsh) Ada. Suddenly on',
    'March 6, aged 70. Dear wife of Tom and',
    'a much loved gran. Funeral on Monday.',
  ],
  [
    'OAKLEY Noel. On March 7 in Wending',
    'General, aged 79. Sadly missed by Irene.',
    'Donations if desired to the lifeboat.',
  ],
];
const STORY = [
  'Old lamp stays lit',
  'By Ivy Tansley',
  'The old lamp on the quay will be lit',
  'through the winter, and the keeper will',
  'have two pairs of gloves by March.',
];
const COURT = [
  'The council chamber was full when the',
  'magistrates met on Tuesday to hear the',
  'case of the lamp that nobody had lit.',
];

test('notices of deaths are items of their own, and what stands under them has a head', () => {
  const found = articlesOf([...STORY, ...NOTICES.flat(), 'In the dock', ...COURT].join('\n'));
  expect(found.map(({ headline }) => headline)).toEqual(['Old lamp stays lit', null, null, null, 'In the dock']);
});
