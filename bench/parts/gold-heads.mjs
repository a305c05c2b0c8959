import { settle } from '../../dist/options.js';
import { cleanText, openCorridor, repairWork } from '../../dist/pipeline.js';

const letters = (text) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
const linesOf = (spans, texts) =>
  spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => texts.get(first + i)?.trim() ?? '').filter(
      (text) => text !== '',
    ),
  );

/**
 * The heads of a gold page as printed, each with its parts as the gold has them, and what is said under it. A head whose lines were
 * not all found, or with others among them, is left out, and so is one of a page whose boxes were moved.
 */
export function goldHeads({ name, text, stories }) {
  const corridor = openCorridor(settle({}), repairWork(settle({})));
  const pages = [...corridor.push(text), ...corridor.end()];
  const texts = new Map(pages.flatMap(({ lines }) => lines.map((line) => [line.number, line.text])));
  const articles = cleanText(text);
  const page = articles.flatMap(({ body }) => body.map((block) => block.text)).join('\n');
  const heads = articles.map((article) => ({
    lines: linesOf(
      [...article.at.kicker, ...article.at.headline, ...article.at.deck].sort((a, b) => a[0] - b[0]),
      texts,
    ),
    lead: article.body[0]?.text ?? '',
  }));
  return stories.flatMap(({ headline, pieces }) => {
    const of = (type) =>
      pieces
        .filter((piece) => piece.type === type)
        .map((piece) => letters(piece.text))
        .join('');
    const wanted = [of('kicker'), letters(headline), of('deck')];
    const head = heads.find(({ lines }) => letters(lines.join('')) === wanted.join(''));
    if (head === undefined || headline === '') return [];
    const parts = cut(head.lines, wanted);
    return parts === null ? [] : [{ paper: name, year: 0, ...parts, printed: true, lead: head.lead, page }];
  });
}

/** Lines dealt to the parts that they make; null where a part ends within a line. */
function cut(lines, wanted) {
  const parts = [[], [], []];
  let at = 0;
  for (const [i, text] of wanted.entries()) {
    let made = '';
    while (made.length < text.length && at < lines.length) {
      parts[i].push(lines[at]);
      made += letters(lines[at++]);
    }
    if (made !== text) return null;
  }
  return { kicker: parts[0], headline: parts[1], deck: parts[2] };
}
