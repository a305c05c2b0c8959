import { isHanText } from '../../dist/chars/han.js';
import { cells } from '../../dist/chars/width.js';

/** Such an end stops a sentence or goes on with it: a headline has neither. */
const NO_HEAD_END = /[。．.！!？?，,；;：:、…）)”"』」]\s*$/u;

/** Cells of the page's middle line: half are shorter. */
export function middleWidth(lines) {
  const widths = lines.filter((line) => line !== '').map((line) => cells(line, 2));
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** Clearly shorter than the page's middle line, and no sentence ends or pauses with it. */
export function isHeadLike(line, middle) {
  return line !== '' && cells(line, 2) < 0.8 * middle && !NO_HEAD_END.test(line);
}

/**
 * A story out of its lines: the head-like ones that it begins with are its headline, the others its body, a paragraph to
 * each run without blank lines.
 */
export function storyOf(lines, middle) {
  const filled = lines.findIndex((line) => line !== '');
  if (filled < 0) return null;
  let body = lines.findIndex((line, i) => i >= filled && line !== '' && !isHeadLike(line, middle));
  if (body < 0) body = lines.length;
  const headline = join(lines.slice(filled, body).filter((line) => line !== ''));
  const runs = [[]];
  for (const line of lines.slice(body)) {
    if (line === '') runs.push([]);
    else runs.at(-1).push(line);
  }
  const paragraphs = runs.filter((run) => run.length > 0).map((run) => ({ type: 'paragraph', text: join(run) }));
  return { kind: 'article', headline: headline === '' ? null : headline, body: paragraphs };
}

/** Lines as one: a space between, none in Chinese. */
function join(lines) {
  return lines.join(isHanText(lines.join('')) ? '' : ' ');
}
