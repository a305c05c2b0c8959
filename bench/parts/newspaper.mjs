/**
 * Places stories on a page as newspapers do: rows of boxes, each a story with its head over one column or several, its text
 * in columns of one height below, a picture where one is left over. All lengths are points.
 */

/** How many columns of the page the boxes of a row take. */
const ROWS = [
  [3, 2],
  [2, 3],
  [2, 2, 1],
  [1, 2, 2],
  [4, 1],
  [1, 4],
  [2, 1, 2],
  [1, 3, 1],
  [3, 1, 1],
  [1, 1, 3],
  [2, 1, 1, 1],
  [1, 1, 1, 2],
];
export const COLUMNS = 5;
/** Stories that are waiting, of which a row may take any. */
const POOL = 7;
/** Lines that a picture takes and the words under it, and the fewest that are worth filling with one without words. */
export const PICTURE = 9;
export const CAPTION = 2;
const FILL = 5;
const UNDER_HEAD = 9;

const widthOf = (span, { column, gutter }) => span * column + (span - 1) * gutter;

/** A head in its lines, each at a size that fits. */
function headOf(story, span, look) {
  const width = widthOf(span, look);
  const sizes = { kicker: look.deck, headline: look.heads[span - 1], deck: look.deck };
  const fits = (lines) => lines.every(({ text, size, part }) => look.measure(text, size, part) <= width);
  const broken = (rows, shrink) =>
    story.head(rows).map((line) => ({ ...line, size: sizes[line.part] * (line.part === 'headline' ? shrink : 1) }));
  for (const shrink of [1, 0.85, 0.7, 0.55])
    for (const rows of [1, 2, 3]) {
      const lines = broken(rows, shrink).flatMap((line) => look.breakTo(line, width));
      if (fits(lines)) return lines;
    }
  return broken(3, 0.5);
}

/** The lines of a text, in order: what each is, and whether it is the last of its paragraph. */
const textOf = ({ bylines, body }) => [
  ...bylines.map((text) => ({ kind: 'byline', text })),
  ...body.flatMap(({ type, lines }) =>
    lines.map((text, i) =>
      type === 'crosshead'
        ? { kind: 'crosshead', text }
        : { kind: 'text', text, first: i === 0, last: i === lines.length - 1 },
    ),
  ),
];

/** A story in a box of so many columns: its head, and the lines of each column. */
function boxOf(story, span, look) {
  const head = headOf(story, span, look);
  const lines = textOf(story);
  const taken = story.caption === null ? 0 : PICTURE + CAPTION;
  const rows = Math.max(Math.ceil((lines.length + taken) / span), taken);
  const headHeight = head.reduce((sum, { size }) => sum + size * 1.3, 0) + (head.length > 0 ? UNDER_HEAD : 0);
  return { story, span, head, headHeight, lines, rows, height: headHeight + rows * look.leading };
}

function* orders(list, count) {
  if (count === 0) yield [];
  else
    for (const [i, one] of list.entries())
      for (const rest of orders(list.toSpliced(i, 1), count - 1)) yield [one, ...rest];
}

/** The row that leaves least empty. */
function bestRow(pool, boxesOf, room) {
  let best = null;
  for (const spans of ROWS.filter(({ length }) => length <= pool.length))
    for (const stories of orders(pool, spans.length)) {
      const boxes = stories.map((story, i) => boxesOf.get(story)[spans[i] - 1]);
      const height = Math.max(...boxes.map((box) => box.height));
      if (height > room) continue;
      const used = boxes.reduce((sum, box) => sum + box.height * box.span, 0);
      const share = used / (height * COLUMNS);
      if (best === null || share > best.share) best = { boxes, height, share };
    }
  return best;
}

/** Deals the lines of a box to columns of one height; a picture with words under it ends the last, one without fills what is left below. */
function fill(box, height, look) {
  const columns = Array.from({ length: box.span }, (_, i) => box.lines.slice(i * box.rows, (i + 1) * box.rows));
  const spare = Math.floor((height - box.height) / look.leading);
  return { ...box, columns, spare: spare >= FILL ? spare : 0 };
}

/** Rows of boxes from the top of a page down to its end, and the stories that found a place, in order. */
export function layOut(stories, look) {
  const boxes = new Map(stories.map((story) => [story, [1, 2, 3, 4].map((span) => boxOf(story, span, look))]));
  const waiting = [...stories];
  const rows = [];
  for (let y = look.top; ; ) {
    const row = bestRow(waiting.slice(0, POOL), boxes, look.bottom - y);
    if (row === null) break;
    let x = look.left;
    rows.push(
      row.boxes.map((box) => {
        const placed = { ...fill(box, row.height, look), x, y, width: widthOf(box.span, look), height: row.height };
        x += placed.width + look.gutter;
        return placed;
      }),
    );
    for (const { story } of row.boxes) waiting.splice(waiting.indexOf(story), 1);
    y += row.height + look.rowGap;
  }
  return rows;
}
