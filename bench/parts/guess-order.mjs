/** Lines are of one box where they are so near, in parts of their height. */
const NEAR = 0.5;
/** How much further down counts than further right, from -1 to 1. */
const DOWN = 0.5;

/**
 * What an extractor that guesses the order of reading makes of the lines of a page: lines that stand close, are of one
 * size and stand on one axis are a box; the two boxes that leave the least room between them are put together, again
 * and again; and of each two the left and upper comes first. It is what pdfminer does.
 */
export function guessOrder(lines) {
  return readTree(cluster(gatherBoxes(joinAbreast(lines))));
}

/** Heads of one size that stand side by side, with less room between than so many of their characters, come out as one line. */
const ABREAST = 2;

function joinAbreast(lines) {
  const whole = [];
  for (const line of [...lines].sort((a, b) => a.x0 - b.x0)) {
    const left = whole.findLast((other) => isAbreast(other, line));
    if (left === undefined) whole.push({ ...line });
    else Object.assign(left, { text: `${left.text} ${line.text}`, x1: line.x1 });
  }
  return whole;
}

function isAbreast(left, right) {
  const { height } = left;
  const near = right.x0 - left.x1 > 0 && right.x0 - left.x1 < ABREAST * height;
  const level = Math.abs(left.top - right.top) < height / 2 && Math.abs(left.height - right.height) < height / 10;
  return near && level && !left.running && !right.running;
}

function gatherBoxes(lines) {
  const groups = lines.map((line) => new Set([line]));
  lines.forEach((line, i) => {
    const own = new Set(groups[i]);
    lines.forEach((other, j) => {
      if (isNear(line, other)) for (const member of groups[j]) own.add(member);
    });
    for (const member of own) groups[lines.indexOf(member)] = own;
  });
  return [...new Set(groups)].map((group) => {
    const own = [...group].sort((a, b) => a.top - b.top || a.x0 - b.x0);
    return { ...frameOf(own.map(({ x0, x1, top, height }) => ({ x0, x1, top, bottom: top + height }))), lines: own };
  });
}

function isNear(line, other) {
  const room = NEAR * line.height;
  if (other.x1 <= line.x0 || other.x0 >= line.x1 || Math.abs(line.height - other.height) > room) return false;
  if (other.top >= line.top + line.height + room || other.top + other.height <= line.top - room) return false;
  const middle = (line.x0 + line.x1 - other.x0 - other.x1) / 2;
  return [line.x0 - other.x0, line.x1 - other.x1, middle].some((off) => Math.abs(off) <= room);
}

const frameOf = (frames) => ({
  x0: Math.min(...frames.map(({ x0 }) => x0)),
  x1: Math.max(...frames.map(({ x1 }) => x1)),
  top: Math.min(...frames.map(({ top }) => top)),
  bottom: Math.max(...frames.map(({ bottom }) => bottom)),
});

const areaOf = ({ x0, x1, top, bottom }) => (x1 - x0) * (bottom - top);

/** The boxes as a tree, nearest first; what has another between waits until nothing else is left. */
function cluster(boxes) {
  let live = [...boxes];
  const room = (a, b) => areaOf(frameOf([a, b])) - areaOf(a) - areaOf(b);
  const isBetween = (a, b) => {
    const { x0, x1, top, bottom } = frameOf([a, b]);
    return live.some((o) => o !== a && o !== b && o.x0 < x1 && o.x1 > x0 && o.top < bottom && o.bottom > top);
  };
  while (live.length > 1) {
    const pairs = live.flatMap((a, i) => live.slice(i + 1).map((b) => ({ a, b, room: room(a, b) })));
    pairs.sort((one, other) => one.room - other.room);
    const { a, b } = pairs.find((pair) => !isBetween(pair.a, pair.b)) ?? pairs[0];
    live = [...live.filter((box) => box !== a && box !== b), { ...frameOf([a, b]), parts: [a, b] }];
  }
  return live[0];
}

function readTree(box) {
  if (box.parts === undefined) return [box];
  const place = ({ x0, top, bottom }) => (1 - DOWN) * x0 + (1 + DOWN) * (top + bottom);
  return [...box.parts].sort((a, b) => place(a) - place(b)).flatMap(readTree);
}
