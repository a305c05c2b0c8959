import { expect, test } from 'vitest';
import { countLinks, countRecordLinks, rates, sumCounts } from '../links.js';
import { makeJumpIssue } from '../typesetter/jump-issue.js';
import { EASY, type Setting } from '../typesetter/setting.js';

/** Issues that nothing was tuned on: their first seed, and how many; fewer where lines are lost. Seeds from 101 to 350 were tuned on. */
const FIRST = 5001;
const COUNT = 75;
const COUNT_LOST = 50;

const { furniture: _, widths: __, ...tidy } = EASY;
const TIDY: Partial<Setting> = { ...tidy, blanks: 'paragraphs', indent: '\u3000\u3000' };

interface Floor {
  readonly name: string;
  readonly forced: Partial<Setting>;
  readonly lost: number;
  readonly precision: number;
  readonly recall: number;
}

/** What `lost` says: the share of later parts whose line 上接 is not in the text. Of those most go unfound. */
const FLOORS: readonly Floor[] = [
  { name: 'tidy pages', forced: TIDY, lost: 0, precision: 0.98, recall: 0.95 },
  { name: 'any pages', forced: {}, lost: 0, precision: 0.98, recall: 0.95 },
  { name: 'any pages, a tenth of the lines lost', forced: {}, lost: 0.1, precision: 0.97, recall: 0.82 },
  { name: 'any pages, a third of the lines lost', forced: {}, lost: 0.33, precision: 0.95, recall: 0.65 },
];

const ROWS = FLOORS.map((row) => ({
  ...row,
  issues: Array.from({ length: row.lost > 0 ? COUNT_LOST : COUNT }, (_, i) =>
    makeJumpIssue(FIRST + i, row.forced, row.lost),
  ),
}));

test.each(ROWS)('$name, all in one source', ({ issues, precision, recall }) => {
  const counts = sumCounts(issues.map(countLinks));
  const figures = rates(counts);
  expect(counts.wanted).toBeGreaterThan(100);
  expect(figures.precision, JSON.stringify(counts)).toBeGreaterThanOrEqual(precision);
  expect(figures.recall, JSON.stringify(counts)).toBeGreaterThanOrEqual(recall);
});

/** Four issues in five have files that are named by their pages. */
test.each(ROWS)('$name, a source each', ({ issues, precision, recall }) => {
  const counts = sumCounts(
    issues.map((issue, i) =>
      countRecordLinks(issue, (page) => (i % 5 > 0 ? `p${issue.names[page]}.txt` : `scan-${'abcdefgh'[page]}.txt`)),
    ),
  );
  const figures = rates(counts);
  expect(figures.precision, JSON.stringify(counts)).toBeGreaterThanOrEqual(precision);
  expect(figures.recall, JSON.stringify(counts)).toBeGreaterThanOrEqual(recall - 0.02);
});

test('parts that have no other part are linked with none', () => {
  const { pages, names, links } = makeJumpIssue(FIRST, TIDY);
  const alone = pages.map((page, i) => ({ pages: [page], names: [names[i] ?? ''], links: [] }));
  expect(links.length).toBeGreaterThan(0);
  expect(sumCounts(alone.map(countLinks)).found).toBe(0);
});
