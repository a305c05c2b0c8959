import { expect, test } from 'vitest';
import { misreadShare } from '../../src/chars/noise.js';
import { findReading } from '../../src/reading-order.js';
import { joinParagraphs, rejoin } from '../../src/rejoin/rejoin.js';
import { confidenceOf } from '../../src/segment/confidence.js';
import { decide } from '../../src/segment/decide.js';
import { gatherEvidence } from '../../src/segment/evidence.js';
import { readItem } from '../../src/segment/read-item.js';
import { findRunnersUp } from '../../src/segment/runner-up.js';
import { judge } from '../../src/segment/segment.js';
import { CONFIDENCE } from '../../src/weights.js';
import { articlesOf, blocksOf, repairedPages } from '../clean.js';
import { makePage } from '../typesetter/make-page.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const texts = SEEDS.flatMap((seed) => [makePage(seed).text, makePage(seed, {}, 'en').text]);

test('every cue has a weight, and every weight a cue', () => {
  const [page] = repairedPages(texts[0] ?? '');
  if (page === undefined) throw new Error('no page');
  const reading = findReading(page, false);
  const { judged } = judge(reading.page, joinParagraphs(reading.rows), undefined, reading);
  expect(judged.length).toBeGreaterThan(0);
  for (const { cues } of judged) expect(Object.keys(cues).sort()).toEqual(Object.keys(CONFIDENCE.cues).sort());
});

test('a confidence is a share in hundredths, and differs from article to article', () => {
  const given = texts.flatMap((text) => articlesOf(text)).map(({ confidence }) => confidence);
  for (const confidence of given) expect(Math.round(confidence * 100) / 100).toBe(confidence);
  expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...given)).toBeLessThanOrEqual(1);
  expect(new Set(given).size).toBeGreaterThan(10);
});

test('a story that breaks off is the less sure for it', () => {
  const [page] = repairedPages(texts[0] ?? '');
  const cues = page === undefined ? undefined : judge(page, rejoin(page)).judged[0]?.cues;
  if (cues === undefined) throw new Error('no story');
  expect(confidenceOf({ ...cues, openEnd: 1 })).toBeLessThan(confidenceOf({ ...cues, openEnd: 0 }));
});

test('the nearest other reading of an item is no dearer than the page without the reading it has', () => {
  let met = 0;
  for (const text of texts) {
    const blocks = blocksOf(text);
    const items = blocks.map((_, i) => readItem(blocks, i));
    const evidence = gatherEvidence(items);
    const decision = decide(evidence);
    const margins = findRunnersUp(decision);
    items.forEach((_, i) => {
      const role = decision.placings[i]?.role ?? 'paragraph';
      const barred =
        role === 'paragraph' || role === 'crosshead' ? { paragraph: 1e6, crosshead: 1e6 } : { [role]: 1e6 };
      const costs = evidence.costs.map((cost, j) => (j === i ? { ...cost, ...barred } : cost));
      const other = decide({ ...evidence, costs });
      expect(margins[i]).toBeGreaterThanOrEqual(0);
      if (other.convention !== decision.convention || other.placings[i]?.role === role) return;
      const dearer = other.cost - decision.cost;
      expect(margins[i]).toBeLessThanOrEqual(dearer + 1e-6);
      if (Math.abs((margins[i] ?? 0) - dearer) < 1e-6) met++;
    });
  }
  expect(met).toBeGreaterThan(20);
});

test.each([
  ['clean Chinese', '大桥昨日合龙，“两岸”居民（三万人）过河只要5分钟。文/图 李欣 互联网+旧街'],
  ['items marked in Chinese', '■老街夜市重开\n■ 北渡新桥通车'],
  ['clean English', 'The ferry (the last one) left at 5.30; “nobody” saw it, he said.'],
  ['clean French', 'L’échec « éprouvé » par la flotte ; on l’ignore.'],
])('%s is print', (_, text) => expect(misreadShare(text)).toBe(0));

test.each([
  ['signs that no paper prints', 'The fer■y left ^ at ~ five'],
  ['marks within words', 'The fer,ry le!ft at five'],
  ['ASCII marks behind Han', '大桥昨日合龙,两岸居民过河只要5分钟'],
])('%s show OCR', (_, text) => expect(misreadShare(text)).toBeGreaterThan(0.9));

test('a rule of many signs between two stories is one misreading', () => {
  const text = 'The ferry left at five, and nobody saw it go. '.repeat(5);
  expect(misreadShare(`${text}\n${'_'.repeat(60)}\n${text}`)).toBe(
    misreadShare(`${text}\n${'_'.repeat(1)}${' '.repeat(59)}\n${text}`),
  );
});

test('an article of a misread page is the less sure for it', () => {
  const confidences = (text: string) => articlesOf(text).map(({ confidence }) => confidence);
  const page = makePage(3).text;
  const misread = page.replaceAll('，', ',').replaceAll('：', ':');
  expect(Math.max(...confidences(misread))).toBeLessThan(Math.max(...confidences(page)));
});
