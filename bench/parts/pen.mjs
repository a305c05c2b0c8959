import { fromNpx } from './from-npx.mjs';

const RUN = 'npx --yes --package=pdfkit@0.20.2 node bench/extractors.mjs';
const BOLD = new Set(['headline', 'crosshead', 'masthead']);

/** A page of a PDF to draw on, of this size in points. */
export const openSheet = (size) => new (fromNpx('pdfkit', RUN))({ size, margin: 0, font: null });

/** Cuts a line that is too wide in lines of about one width: at spaces where there are enough, else anywhere. */
function breakTo(line, width, measure) {
  const { text, size, part } = line;
  const whole = measure(text, size, part);
  if (part === 'headline' || whole <= width) return [line];
  const words = text.match(/\S+\s*/gu) ?? [];
  const units = words.length > 3 ? words : [...text];
  const wanted = Math.min(width, (whole / Math.ceil(whole / width)) * 1.1);
  let end = units.length - 1;
  while (end > 1 && measure(units.slice(0, end).join('').trim(), size, part) > wanted) end--;
  const rest = { ...line, text: units.slice(end).join('') };
  return [{ ...line, text: units.slice(0, end).join('').trim() }, ...breakTo(rest, width, measure)];
}

/**
 * What sets lines on a sheet.
 *
 * @param faces the fonts `text` and `head`, @param spaced what takes up the slack of a justified line.
 */
export function openPen(sheet, { faces, spaced }) {
  for (const [name, font] of Object.entries(faces)) sheet.registerFont(name, ...font);
  const choose = (size, part) => sheet.font(BOLD.has(part) ? 'head' : 'text').fontSize(size);
  const measure = (text, size, part) => choose(size, part).widthOfString(text);
  const put = (text, x, y, size, part, spacing = {}) =>
    choose(size, part)
      .fillColor('black')
      .text(text, x, y, { lineBreak: false, ...spacing });
  const centred = (text, x, y, width, size, part) =>
    put(text, x + (width - measure(text, size, part)) / 2, y, size, part);
  function justified(text, x, y, width, size) {
    const slack = width - measure(text, size, 'text');
    const gaps = (spaced === 'wordSpacing' ? text.split(' ') : [...text]).length - 1;
    put(text, x, y, size, 'text', gaps > 0 ? { [spaced]: slack / gaps } : {});
  }
  return { measure, put, centred, justified, breakTo: (line, width) => breakTo(line, width, measure) };
}
