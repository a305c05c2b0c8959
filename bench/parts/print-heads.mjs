import { cells } from '../../dist/chars/width.js';
import { loadTs } from './load-ts.mjs';

const { between, chance, seeded } = await loadTs('test/typesetter/random.ts');

/** How often a head is set; ideographs that a line of its headline holds; how many times as many one in small type does. */
const TIMES = 8;
const MEASURE = [8, 22];
const SMALLER = [1.3, 2];
/** A headline that is too long for its line is broken between clauses where that fits, mostly. */
const AT_CLAUSE = 0.75;

const NO_START = '，。、；：？！）」』”’》】％,.;:?!)…—';
const NO_END = '（「『“‘《【(';
const ems = (text) => cells(text, 2) / 2;
const draw = (random, [least, most]) => least + random() * (most - least);

/** The head of a row as it could be printed: lines of each part, and how often so; drawn from what the head says, so that it is set alike in every run. */
export function printHead(head) {
  const random = seeded([...head.headline.join('')].reduce((sum, mark) => (sum * 31 + mark.codePointAt(0)) % 1e9, 7));
  const found = new Map();
  for (let i = 0; i < TIMES; i++) {
    const measure = between(random, ...MEASURE);
    const [over, under] = [draw(random, SMALLER), draw(random, SMALLER)].map((times) => measure * times);
    const printed = {
      kicker: head.kicker.flatMap((line) => breakTo(line, over, random)),
      headline: head.headline.flatMap((line) => breakTo(line, measure, random)),
      deck: head.deck.flatMap((line) => breakTo(line, under, random)),
    };
    const key = JSON.stringify(printed);
    found.set(key, { ...printed, weight: (found.get(key)?.weight ?? 0) + 1 / TIMES });
  }
  return [...found.values()];
}

/** A line set to a measure. */
function breakTo(line, measure, random) {
  if (ems(line) <= measure) return [line];
  const clauses = chance(random, AT_CLAUSE) ? fill(line.split(/(?<=[，；：。！？—])(?!—)|[ \u3000]+/u), measure) : [];
  return clauses.length > 1 && clauses.every((clause) => ems(clause) <= measure)
    ? clauses
    : fillAnywhere(line, measure);
}

/** Clauses put on lines, as many as fit. */
function fill(clauses, measure) {
  const lines = [''];
  for (const clause of clauses) {
    const joined = lines.at(-1) + (lines.at(-1) === '' || /[，；：。！？—]$/u.test(lines.at(-1)) ? '' : ' ') + clause;
    if (ems(joined) <= measure || lines.at(-1) === '') lines[lines.length - 1] = joined;
    else lines.push(clause);
  }
  return lines;
}

function fillAnywhere(line, measure) {
  const marks = [...line];
  const lines = [];
  let start = 0;
  while (start < marks.length) {
    let end = start + 1;
    while (end < marks.length && ems(marks.slice(start, end + 1).join('')) <= measure) end++;
    while (end < marks.length && NO_START.includes(marks[end])) end++;
    while (end < marks.length && end > start + 1 && NO_END.includes(marks[end - 1])) end--;
    lines.push(marks.slice(start, end).join('').trim());
    start = end;
  }
  return lines.filter((text) => text !== '');
}
