import { loadTs } from './load-ts.mjs';

const { wrapHan, cellsOf } = await loadTs('test/typesetter/wrap-han.ts');
const { between, chance, pick } = await loadTs('test/typesetter/random.ts');

/** The unit of the page: the size of a character of running text. */
const EM = 10;

const widthOf = (text, size) => (cellsOf(text) / 2) * size;
const ofType = (story, ...types) => story.pieces.filter(({ type }) => types.includes(type));

/**
 * Sets stories on a page: each in columns of its own under its head, in bands or wherever there is room.
 *
 * @returns the lines, each with its text, its place (`x0`, `x1`, `top`, `height`; downwards) and whether it is running text.
 */
export function setBoxes(random, stories) {
  const style = drawStyle(random);
  const page = { lines: [], heights: new Array(style.columns).fill(4 * EM) };
  const bands = chance(random, 0.65) ? planBands(random, stories, style.columns) : null;
  let [row, top] = [-1, 0];
  stories.forEach((story, i) => {
    const place = bands?.[i] ?? findRoom(random, story, style, page.heights);
    if (bands !== null && place.row !== row) [row, top] = [place.row, Math.max(...page.heights)];
    setStory(random, story, style, page, bands === null ? place : { ...place, top });
  });
  return [...page.lines, ...furniture(style, Math.max(...page.heights) + EM)];
}

function drawStyle(random) {
  const columns = between(random, 3, 6);
  const column = between(random, 13, 19) * EM;
  const gutter = pick(random, [1.5, 2, 2.5, 3.5]) * EM;
  return {
    columns,
    column,
    gutter,
    width: columns * column + (columns - 1) * gutter,
    leading: pick(random, [1.35, 1.4, 1.45]) * EM,
    before: pick(random, [0.3, 0.8, 1.5]) * EM,
    after: pick(random, [0.3, 0.8, 1.5, 2.5, 4]) * EM,
    wide: pick(random, [1, 1, 1.6]),
    centred: chance(random, 0.6),
    // some papers set all heads of a page alike: those of neighbours come out as one line
    heads: chance(random, 0.8) ? pick(random, [1.6, 2, 2.4, 2.8]) : null,
    kickerBelow: chance(random, 0.35),
    nameGap: pick(random, [0.5, 1, 2.5, 3]) * EM,
    padded: chance(random, 0.3),
  };
}

const lengthOf = (story) => ofType(story, 'paragraph', 'crosshead').reduce((sum, { text }) => sum + text.length, 0);

/** Stories side by side, under one another in rows: each as wide as its share of the row. */
function planBands(random, stories, columns) {
  const places = [];
  for (let row = 0; places.length < stories.length; row++) {
    const side = stories.slice(places.length, places.length + Math.min(columns, between(random, 2, 4)));
    const all = side.reduce((sum, story) => sum + lengthOf(story), 0);
    let at = 0;
    side.forEach((story, i) => {
      const most = columns - at - (side.length - 1 - i);
      const share = Math.max(1, Math.min(most, Math.round((columns * lengthOf(story)) / all)));
      const span = i === side.length - 1 ? columns - at : share;
      places.push({ at, span, row });
      at += span;
    });
  }
  return places;
}

/** The highest place that is wide enough. */
function findRoom(random, story, { columns, wide }, heights) {
  const wished = Math.round(wide * Math.sqrt(lengthOf(story) / 160) + (random() - 0.5) * 1.5);
  const span = Math.max(1, Math.min(columns, wished));
  const places = Array.from({ length: columns - span + 1 }, (_, at) => {
    const under = heights.slice(at, at + span);
    const top = Math.max(...under);
    return { at, span, top, waste: top + 0.3 * under.reduce((sum, height) => sum + top - height, 0) };
  });
  return places.reduce((best, place) => (place.waste < best.waste ? place : best));
}

function setStory(random, story, style, page, { at, span, top }) {
  const frame = { x: at * (style.column + style.gutter), width: span * (style.column + style.gutter) - style.gutter };
  const y = setNames(random, story, style, page, frame, setHead(random, story, style, page, frame, top + style.before));
  const inside = span > 1 && chance(random, 0.25) ? pick(random, [span - 1, span + 1]) : span;
  const bottom = setBody(story, style, page, { ...frame, columns: inside }, y);
  page.heights.fill(bottom, at, at + span);
}

/** One part of a head, over as many lines as it takes; where the next begins. */
function setPart(page, { centred }, { x, width }, { text, size, top, leading = 1.25 }) {
  const lines = wrapHan(text, { cells: Math.max(6, Math.floor(width / size)) * 2, first: 0, kinsoku: 'push' });
  lines.forEach((line, i) => {
    const own = widthOf(line, size);
    const x0 = centred ? x + (width - own) / 2 : x;
    page.lines.push({ text: line, x0, x1: x0 + own, top: top + i * size * leading, height: size, running: false });
  });
  return top + lines.length * size * leading;
}

function setHead(random, story, style, page, frame, top) {
  const drawn = pick(random, frame.width < 2 * style.column ? [1.2, 1.4, 1.6] : [1.5, 1.8, 2.2, 2.6]);
  const size = EM * (style.heads ?? drawn);
  const parts = [{ text: story.headline, size }];
  const kicker = ofType(story, 'kicker')[0];
  if (kicker !== undefined && style.kickerBelow) parts.push({ text: kicker.text, size: 1.2 * EM });
  else if (kicker !== undefined) parts.unshift({ text: kicker.text, size: EM * pick(random, [1, 1.2]), leading: 1.5 });
  for (const { text } of ofType(story, 'deck')) parts.push({ text, size: 1.3 * EM });
  return parts.reduce((y, part) => setPart(page, style, frame, { ...part, top: y }), top) + style.after / 2;
}

/** Names on one line: with wide gaps they come out one by one, and a padded name in two. */
function setNames(random, story, style, page, { x, width }, top) {
  const names = ofType(story, 'byline').flatMap(({ text, name }) => [...text.slice(0, -name.length).split(' '), name]);
  const said = names.filter((word, i) => word !== '' && word !== names[i - 2]);
  if (said.length === 0) return top;
  const apart = style.nameGap > 2 * EM;
  const padded = said.flatMap((word) =>
    style.padded && word.length === 2 ? (apart ? [...word] : [`${word[0]} ${word[1]}`]) : [word],
  );
  const parts = apart ? padded : [padded.join(' ')];
  const all = parts.reduce((sum, part) => sum + widthOf(part, EM) + style.nameGap, -style.nameGap);
  let x0 = style.centred ? x + (width - all) / 2 : x;
  let y = top;
  for (const text of parts) {
    const own = widthOf(text, EM);
    if (all > width) [x0, y] = [x + (width - own) / 2, y + 1.4 * EM];
    page.lines.push({ text, x0, x1: x0 + own, top: y, height: EM, running: false });
    x0 += own + style.nameGap;
  }
  return y + EM * 1.2 + 0.7 * style.after + (chance(random, 0.5) ? EM / 4 : 0);
}

/** Columns of one height, the last as long as the rest is. Where the body ends. */
function setBody(story, { gutter, leading }, page, { x, width, columns }, top) {
  const measure = Math.max(10, Math.floor((width - (columns - 1) * gutter) / columns / EM));
  const lines = textsOf(story).flatMap((text) => {
    const own = wrapHan(text, { cells: measure * 2, first: 4, kinsoku: 'hang' });
    return own.map((line, i) => ({ line, last: i === own.length - 1 }));
  });
  const height = Math.ceil(lines.length / columns);
  lines.forEach(({ line, last }, i) => {
    const x0 = x + Math.floor(i / height) * (measure * EM + gutter);
    const x1 = x0 + (last ? widthOf(line, EM) : measure * EM);
    page.lines.push({ text: line, x0, x1, top: top + (i % height) * leading, height: EM, running: true });
  });
  return top + Math.min(height, lines.length) * leading;
}

function textsOf(story) {
  const [first = { text: '' }, ...rest] = ofType(story, 'paragraph', 'crosshead');
  return [`${ofType(story, 'dateline')[0]?.text ?? ''}${first.text}`, ...rest.map(({ text }) => text)];
}

const FURNITURE = [
  ['2031年3月8日 星期六', 0, 0],
  ['第6版 要闻', 0, 1],
  ['河湾日报', 0, 0.5],
  ['本版责编：李明 王芳', 1, 0],
  ['新闻热线：（010）12345678', 1, 0.5],
  ['E-mail:news@example.org', 1, 1],
];

function furniture({ width }, bottom) {
  return FURNITURE.map(([text, foot, side]) => {
    const x0 = side * (width - widthOf(text, EM));
    return { text, x0, x1: x0 + widthOf(text, EM), top: foot * bottom, height: EM, running: false };
  });
}
