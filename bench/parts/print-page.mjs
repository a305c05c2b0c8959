import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CAPTION, COLUMNS, layOut, PICTURE } from './newspaper.mjs';
import { openPen, openSheet } from './pen.mjs';

/** A3, in points, and what is free round its text. */
const [WIDTH, HEIGHT, MARGIN] = [842, 1191, 40];
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const PALE = '#cccccc';

/** How a page is set where nothing else is said: `gutter` and `rowGap` in points, `airy` and `large` times the usual leading and heads. */
const USUAL = { gutter: 16, rowGap: 16, airy: 1, large: 1 };

const CJK = '/usr/share/fonts/opentype/noto/NotoSerifCJK';
/** The distance of lines on a usual page, the first line's indent in ems, and the sizes of headlines by columns. */
const LOOKS = {
  'zh-Hans': {
    leading: 13.6,
    indent: 2,
    faces: { text: [`${CJK}-Regular.ttc`, 'NotoSerifCJKsc-Regular'], head: [`${CJK}-Bold.ttc`, 'NotoSerifCJKsc-Bold'] },
    spaced: 'characterSpacing',
    heads: [17, 24, 30, 36],
    deck: 12,
  },
  en: {
    leading: 11.8,
    indent: 1,
    faces: { text: ['Times-Roman'], head: ['Times-Bold'] },
    spaced: 'wordSpacing',
    heads: [15, 21, 26, 30],
    deck: 12,
  },
};

const columnOf = (gutter) => (TEXT_WIDTH - (COLUMNS - 1) * gutter) / COLUMNS;

/** What a page of a language looks like: all lengths in points, an em being a fourteenth of a column. */
function lookOf(lang, { gutter, rowGap, airy, large }) {
  const column = columnOf(gutter);
  const em = column / 14;
  const { leading, heads, ...look } = LOOKS[lang];
  const place = { column, gutter, rowGap, left: MARGIN, top: MARGIN + 40, bottom: HEIGHT - MARGIN - 20 };
  return {
    ...look,
    ...place,
    em,
    leading: (leading * airy * column) / columnOf(USUAL.gutter),
    heads: heads.map((size) => size * large),
  };
}

function drawLine(pen, line, x, y, { column, em, indent }) {
  if (line.kind === 'crosshead') return pen.centred(line.text, x, y, column, em, 'crosshead');
  const start = line.first === true ? indent * em : 0;
  if (line.kind === 'byline' || line.last) return pen.put(line.text, x + start, y, em, 'text');
  return pen.justified(line.text, x + start, y, column - start, em);
}

function drawHead(pen, box) {
  let { y } = box;
  for (const { text, size, part } of box.head) {
    pen.centred(text, box.x, y, box.width, size, part);
    y += size * 1.3;
  }
}

/** A grey box for a picture, and what stands under it, at the foot of the last column. */
function drawPicture(sheet, pen, { story, x, span }, foot, { column, gutter, leading, em }) {
  const left = x + (span - 1) * (column + gutter);
  const under = foot - CAPTION * leading;
  sheet.rect(left, under - PICTURE * leading + 4, column, PICTURE * leading - 8).fill(PALE);
  const words = pen.breakTo({ text: story.caption, size: em * 0.9, part: 'caption' }, column);
  for (const [row, { text, size }] of words.entries()) pen.put(text, left, under + row * leading, size, 'caption');
}

function drawText(sheet, pen, box, look) {
  const top = box.y + box.headHeight;
  const foot = top + box.rows * look.leading;
  for (const [i, lines] of box.columns.entries())
    for (const [row, line] of lines.entries())
      drawLine(pen, line, box.x + i * (look.column + look.gutter), top + row * look.leading, look);
  if (box.spare > 0) sheet.rect(box.x, foot + 4, box.width, box.spare * look.leading - 8).fill(PALE);
  if (box.story.caption !== null) drawPicture(sheet, pen, box, foot, look);
}

/** A frame round every third box, a rule between the others. */
function drawRules(sheet, rows, gutter) {
  sheet.lineWidth(0.5);
  for (const [r, row] of rows.entries())
    for (const [i, { x, y, width, height }] of row.entries()) {
      if ((r + i) % 3 === 2) sheet.rect(x - 6, y - 5, width + 12, height + 8).stroke();
      else if (i > 0)
        sheet
          .moveTo(x - gutter / 2, y)
          .lineTo(x - gutter / 2, y + height)
          .stroke();
    }
}

/** The date at the left and the folio at the right of the top, the desk at the bottom. */
function drawFurniture(sheet, pen, { top: [first, second], bottom }) {
  pen.put(first.text, MARGIN, MARGIN, 11, 'text');
  if (second !== undefined)
    pen.put(second.text, MARGIN + TEXT_WIDTH - pen.measure(second.text, 14, 'masthead'), MARGIN, 14, 'masthead');
  sheet
    .moveTo(MARGIN, MARGIN + 24)
    .lineTo(MARGIN + TEXT_WIDTH, MARGIN + 24)
    .stroke();
  for (const { text } of bottom) pen.centred(text, MARGIN, HEIGHT - MARGIN - 8, TEXT_WIDTH, 9, 'text');
}

/**
 * Writes a page of a newspaper as a PDF, and gives the gold of the stories that found a place on it.
 *
 * @param headsLast true where the head of a box is drawn after its text, as some programs do: `pdftotext -raw` gives text
 * in the order in which it was drawn.
 * @param style what is not as usual on this page: see `USUAL`.
 */
export async function printPage(file, { stories, furniture }, lang, headsLast, style = {}) {
  const sheet = openSheet([WIDTH, HEIGHT]);
  const done = finished(sheet.pipe(createWriteStream(file)));
  const pen = openPen(sheet, LOOKS[lang]);
  const look = { ...lookOf(lang, { ...USUAL, ...style }), ...pen };
  const rows = layOut(stories, look);
  drawFurniture(sheet, pen, furniture);
  for (const box of rows.flat()) {
    const steps = [() => drawHead(pen, box), () => drawText(sheet, pen, box, look)];
    for (const step of headsLast ? steps.reverse() : steps) step();
  }
  drawRules(sheet, rows, look.gutter);
  sheet.end();
  await done;
  return rows
    .flat()
    .map(({ story }) => story.gold)
    .join('\n');
}
