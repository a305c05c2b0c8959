import { cutBoxes, scriptOf } from '../../dist/order/box.js';
import { endCues, linkCues, startCues } from '../../dist/order/cues.js';
import { FARTHEST, glueCues } from '../../dist/order/glue.js';
import { headCues } from '../../dist/order/head-cues.js';
import { readSurroundings } from '../../dist/order/surroundings.js';
import { bareRole } from '../../dist/phrases/byline.js';
import { repair } from '../../dist/repair/repair.js';
import { labelBoxes } from './label-boxes.mjs';

/**
 * The choices that putting a page in order is made of, each with the right one: what follows each piece of running text
 * and what it follows (`links`), the story of each lone line (`heads`), whether two lines of one box are of one story (`glue`).
 */
export function readChoices({ text, stories }, weight) {
  const lines = text.split(/\r?\n/u).map((raw, i) => ({ number: i + 1, raw, text: raw, carried: false }));
  const script = scriptOf(lines);
  const boxes = cutBoxes(repair({ number: 1, lines, cut: false }, { spacing: 'auto' }).lines, script);
  const labels = labelBoxes(boxes, stories);
  const surroundings = readSurroundings(boxes, script);
  const label = (piece) => labels[piece.index];
  const chains = stories
    .map((_, i) => surroundings.pieces.filter((piece) => label(piece).story === i))
    .filter((chain) => chain.length > 0)
    .map((chain) => chain.sort((a, b) => label(a).at - label(b).at));
  const weighed = (choices) => choices.map((choice) => ({ ...choice, weight }));
  return {
    links: weighed(linkChoices(chains, surroundings)),
    heads: weighed(headChoices(boxes, labels, chains, surroundings)),
    glue: weighed(glueChoices(boxes, labels, surroundings)),
  };
}

function linkChoices(chains, surroundings) {
  const follows = new Map(chains.flatMap((chain) => chain.slice(1).map((piece, i) => [chain[i], piece])));
  const precedes = new Map([...follows].map(([from, to]) => [to, from]));
  return chains.flat().flatMap((piece) => {
    const others = surroundings.pieces.filter((other) => other !== piece);
    const right = (other) => (other === undefined ? others.length : others.indexOf(other));
    const after = [...others.map((other) => linkCues(piece, other, surroundings)), endCues(piece, surroundings)];
    const before = [...others.map((other) => linkCues(other, piece, surroundings)), startCues(piece, surroundings)];
    return [
      { options: after, right: right(follows.get(piece)) },
      { options: before, right: right(precedes.get(piece)) },
    ];
  });
}

function headChoices(boxes, labels, chains, { pieces }) {
  const owners = chains.map(([first]) => labels[first.index].story);
  const places = chains.map((chain) => chain.map((piece) => piece.place));
  return headCues(boxes, pieces, places).flatMap(({ box, cues, none }) => {
    const owner = owners.indexOf(labels[box.index].story);
    // gold has names without their role: nobody knows whose it is
    if (owner < 0 && bareRole(box.text) !== null) return [];
    return { options: [...cues, none], right: owner < 0 ? cues.length : owner };
  });
}

/** Which of the lines above a line in its box, the nearest of each story, is of its own story: none may be. */
function glueChoices(boxes, labels, { pairs }) {
  return boxes.flatMap((below, i) => {
    const above = [];
    for (let at = i - 1; at >= Math.max(0, i - FARTHEST); at--) {
      if (!boxes[at + 1].glued || boxes[at].kind !== 'lone' || below.kind !== 'lone') break;
      if (!above.some((near) => labels[near].story === labels[at].story)) above.push(at);
    }
    const found = above.findIndex((at) => labels[at].story === labels[i].story);
    const options = above.map((at) => glueCues(boxes, [boxes[at], below], pairs));
    return above.length === 0 ? [] : [{ options: [...options, {}], right: found < 0 ? above.length : found }];
  });
}
