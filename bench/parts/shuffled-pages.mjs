import { guessOrder } from './guess-order.mjs';
import { loadTs } from './load-ts.mjs';
import { setBoxes } from './set-boxes.mjs';

const { between, chance, pick, sample, seeded } = await loadTs('test/typesetter/random.ts');

/** Boxes of heads and columns that end up elsewhere: what a printed page has and the typesetter has not. */
const LONE = 0.22;
const COLUMN = 0.1;
const FARTHEST = 9;

/** Pages set anew from the stories of real ones, those of one page or of several, as an extractor hands them over. */
export function shuffledPages(first, count, pages) {
  return Array.from({ length: count }, (_, i) => {
    const random = seeded(first + i);
    const stories = drawStories(random, pages);
    const boxes = jumble(random, guessOrder(setBoxes(random, stories)));
    const text = boxes.map(({ lines }) => `${lines.map((line) => line.text).join('\n')}\n`).join('\n');
    return { name: `set-${first + i}`, text, stories };
  });
}

function drawStories(random, pages) {
  const whole = ({ headline, pieces }) => headline !== '' && pieces.some(({ type }) => type === 'paragraph');
  const own = chance(random, 0.5) ? pick(random, pages).stories.filter(whole) : [];
  const others = pages.flatMap(({ stories }) => stories.filter(whole)).filter((story) => !own.includes(story));
  const drawn = own.length < 3 ? [...own, ...sample(random, others, between(random, 4, 7))] : own;
  return sample(random, drawn, drawn.length);
}

function jumble(random, boxes) {
  const moved = [...boxes];
  const rate = pick(random, [0.3, 1, 1.6]);
  for (const box of boxes) {
    const share = box.lines.every(({ running }) => running) ? COLUMN : LONE;
    if (!chance(random, rate * share)) continue;
    const at = moved.indexOf(box);
    moved.splice(at, 1);
    const by = Math.round(1 + random() * (FARTHEST - 1)) * (chance(random, 0.65) ? 1 : -1);
    moved.splice(Math.max(0, Math.min(moved.length, at + by)), 0, box);
  }
  return moved;
}
