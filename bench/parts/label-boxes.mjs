import { bareOf } from './bare.mjs';

/** Runs of so many characters are looked for in the stories, the longest first; this share of them must be found in one. */
const RUNS = [6, 4, 3, 2];
const SHARE = 0.27;

/** For each box of a page, the story that it stands in (-1: none) and where in it, in characters. */
export function labelBoxes(boxes, stories) {
  const texts = stories.map(({ pieces }) => bareOf(pieces.map((piece) => piece.name ?? piece.text).join('')));
  const heads = stories.map(({ pieces }) =>
    pieces.filter(({ type }) => type !== 'paragraph').map((piece) => bareOf(piece.name ?? piece.text)),
  );
  const names = stories.map(({ pieces }) =>
    pieces.filter(({ type }) => type === 'byline').map((piece) => bareOf(piece.name ?? piece.text)),
  );
  const findHead = (text) => {
    const found = heads.findIndex((own) => own.some((head) => isIn(bareOf(text), head)));
    // a line of names has their role before it, and often several
    return found >= 0 ? found : names.findIndex((own) => own.some((name) => isOf(name, bareOf(text))));
  };
  return boxes.map((box, i) => {
    if (box.kind !== 'lone') return findText(bareOf(box.text), texts);
    const [above, below] = [boxes[i - 1], boxes[i + 1]];
    // a scrap of a head is known by the line of its box that goes on with it
    const whole = [
      ...(isGlued(above, box) ? [above.text + box.text] : []),
      ...(isGlued(box, below) ? [box.text + below.text] : []),
    ];
    const story = [...whole, box.text].map(findHead).find((found) => found >= 0);
    // a line of running text that came alone
    return {
      story: story ?? texts.findIndex((text) => bareOf(box.text).length > 5 && text.includes(bareOf(box.text))),
      at: 0,
    };
  });
}

const LONGEST_NAMES = 30;
const isOf = (name, text) =>
  name.length > 1 &&
  text.length <= LONGEST_NAMES &&
  (text.includes(name) || (text.length === 1 && name.length === 2 && name.includes(text)));

const isGlued = (above, below) => above?.kind === 'lone' && below?.kind === 'lone' && below.glued;

const isIn = (bare, head) =>
  bare === head || (Math.min(bare.length, head.length) > 3 && (head.includes(bare) || bare.includes(head)));

function findText(bare, texts) {
  for (const run of RUNS) {
    const places = texts.map((text) => {
      const found = [];
      for (let i = 0; i + run <= bare.length; i++) {
        const at = text.indexOf(bare.slice(i, i + run));
        if (at >= 0) found.push(at - i);
      }
      return found.sort((a, b) => a - b);
    });
    const most = Math.max(...places.map((found) => found.length));
    const enough = SHARE * Math.min(30, bare.length - run + 1);
    if (most === 0 || (most < enough && run > 2)) continue;
    const story = places.findIndex((found) => found.length === most);
    return { story, at: places[story][most >> 1] };
  }
  return { story: -1, at: 0 };
}
