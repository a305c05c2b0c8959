import { describe, expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { articlesOf, blocksOf } from '../clean.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const WIDTH = 27;
const columns = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => wrapLatin(text, WIDTH, 0, '-', (measured) => setWidth(measured, TIMES)));

const filler = (seed: number): readonly string[] => inventLatin(seeded(seed)).body.map(({ text }) => text);

/** Lines of two made-up stories with nothing between them, as `pdftotext -raw` gives them; `head` stands over `lead`. */
const page = (head: readonly string[], lead: string): string =>
  [
    'Market opens in the rain',
    ...columns([...filler(3), ...filler(4)]),
    ...head,
    ...columns([lead, ...filler(5)]),
  ].join('\n');

const LEAD =
  'Ferry pilots at Wending asked the harbour company on Monday for a second lamp, and the company refused. The pilots mean to ask again when the nights grow long.';

describe('a head between two stories without a blank line', () => {
  /** So wide that `Ferry` would not have fitted on it, as if it were the first line of a paragraph. */
  const FULL = ['Company denies pilots new lamps'];

  test('that fills its column is known by its words, which come again', () => {
    expect(blocksOf(page(FULL, LEAD)).map(({ text }) => text)).toContain(FULL[0]);
    expect(articlesOf(page(FULL, LEAD)).map(({ headline }) => headline)).toEqual([
      'Market opens in the rain',
      'Company denies pilots new lamps',
    ]);
  });

  test('is none where they do not', () => {
    const other = LEAD.replaceAll(/[Pp]ilots|lamp|company/gu, 'keepers');
    expect(blocksOf(page(FULL, other)).map(({ text }) => text)).not.toContain(FULL[0]);
  });

  test('of two lines takes no line of the text with it', () => {
    const head = ['Harbour company', 'refuses pilots at Wending'];
    const [, second] = articlesOf(page(head, LEAD));
    expect(second?.headline).toBe(head.join(' '));
    expect(second?.body[0]?.text).toBe(LEAD);
  });
});
