import { settle } from '../../dist/options.js';
import { openCorridor } from '../../dist/pipeline.js';
import { findReading } from '../../dist/reading-order.js';
import { joinParagraphs } from '../../dist/rejoin/rejoin.js';
import { repair } from '../../dist/repair/repair.js';
import { judge } from '../../dist/segment/segment.js';

const bare = (text) => (text ?? '').replaceAll(/\s+/gu, '');
const BODY = new Set(['paragraph', 'crosshead']);

/**
 * The articles of a page with their cues, each `right` where its headline and its paragraphs are those of a story of the
 * gold. Where no story of the set has a headline (`headless`), a headline that was found is the first paragraph.
 */
export function labelArticles({ text, stories }, headless) {
  const wanted = new Set(
    stories.map(({ headline, pieces }) =>
      key(
        headless ? '' : headline,
        pieces.filter(({ type }) => BODY.has(type)).map((piece) => piece.text),
      ),
    ),
  );
  const corridor = openCorridor(settle({}), { page: judgePage, end: () => [] });
  return [...corridor.push(text), ...corridor.end()]
    .filter(({ article }) => article.kind === 'article')
    .map(({ article: { headline, body }, cues }) => {
      const texts = body.map((block) => block.text);
      const keys = headless ? [key('', texts), key('', [headline, ...texts])] : [key(headline, texts)];
      return { cues, right: keys.some((made) => wanted.has(made)) };
    });
}

function judgePage(page) {
  const reading = findReading(repair(page, { spacing: 'auto' }), false);
  return judge(reading.page, joinParagraphs(reading.rows), undefined, reading).judged;
}

const key = (headline, texts) => [bare(headline), ...texts].join('\n');
