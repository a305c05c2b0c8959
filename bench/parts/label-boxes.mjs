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
  return boxes.map((box) => {
    const bare = bareOf(box.text);
    if (box.kind === 'lone') return { story: heads.findIndex((own) => own.some((head) => isIn(bare, head))), at: 0 };
    return findText(bare, texts);
  });
}

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
