import { areHanTexts } from '../../dist/chars/han.js';
import { emissions, gatherEvidence, readSurroundings, unsignedCost } from '../../dist/segment/evidence.js';
import { STATES } from '../../dist/segment/grammar.js';
import { moveCost } from '../../dist/segment/move-cost.js';
import { headAlone, readPlace } from '../../dist/segment/place.js';
import { ended, leavingsOf, STEPS } from '../../dist/segment/step.js';
import { SEGMENT } from '../../dist/weights.js';

/** What an arc costs beyond the cheapest way, in the gold's way and in any, at which it can be left out. */
const FAR = 16;
/** What it costs that an arc is not what the gold says: where the gold asks for more than this, a label is likelier wrong. */
const AGAINST = 10;
const STEP = 1e-3;

/**
 * The ways to read a page, as arcs from node to node, what each costs at the weights as they stand, and by how much of
 * each weight: costs are linear in the weights but for their caps and bounds, which are taken as they stand.
 *
 *     from, to    nodes, of both conventions; 0 is where all begin, the last where all end
 *     against     how often the gold says something else
 *     base        what no weight changes
 *     starts      for each arc, where its part of `names` (indices) and `counts` begins
 *
 * @param names of the weights. @param labels what the gold says of each item, see `labelItems`.
 */
export function readLattice(items, opens, labels, names) {
  const page = openPage(items, opens);
  const all = arcsOf(page, labels);
  const arcs = near(all, items.length);
  const was = costsOf(page, arcs);
  const found = [];
  names.forEach((name, k) => {
    const hand = SEGMENT[name];
    SEGMENT[name] = hand + STEP;
    const costs = costsOf(page, arcs);
    SEGMENT[name] = hand;
    for (let a = 0; a < arcs.length; a++)
      if (costs[a] !== was[a]) found.push({ a, k, count: round((costs[a] - was[a]) / STEP) });
  });
  return pack(arcs, was, found, names, nodesOf(items));
}

const round = (count) => Math.round(count * 1e6) / 1e6;
const nodesOf = (items) => 2 * (items.length + 1) * STATES.length + 2;

function openPage(items, opens) {
  const evidence = gatherEvidence(items, opens);
  const han = areHanTexts(items.map((item) => item.text.slice(0, 200)));
  return { items, evidence, surroundings: readSurroundings(items, han) };
}

/** Every arc that is not forbidden. Where boxes tell where stories begin, heads stand before their bodies. */
function arcsOf({ items, evidence }, labels) {
  const places = items.map((_, i) => readPlace(evidence, i));
  const size = (items.length + 1) * STATES.length;
  const end = nodesOf(items) - 1;
  const conventions = evidence.begins === null ? ['before', 'after'] : ['before'];
  return conventions
    .flatMap((convention, c) => {
      const node = (i, state) => 1 + c * size + i * STATES.length + state;
      const inner = items.flatMap((_, i) =>
        STEPS.flatMap((step) => {
          const price = evidence.costs[i][step.role] + moveCost(places[i], step, convention);
          if (price === Number.POSITIVE_INFINITY) return [];
          const to = node(i + 1, places[i].closes ? ended(step.toAt) : step.toAt);
          return [
            {
              i,
              step,
              convention,
              from: i === 0 && step.fromAt === 0 ? 0 : node(i, step.fromAt),
              to,
              price,
              against: against(step, labels[i]),
            },
          ];
        }),
      );
      const last = Array.from(leavingsOf(headAlone(items.at(-1))), (price, state) => ({
        i: items.length,
        step: null,
        state,
        convention,
        from: node(items.length, state),
        to: end,
        price,
        against: 0,
      }));
      return [...inner, ...last];
    })
    .sort((a, b) => a.i - b.i);
}

function against({ role, opens, aside }, { roles, opens: wanted }) {
  return (roles === null || roles.includes(role) ? 0 : 1) + (wanted === null || aside || opens === wanted ? 0 : 1);
}

/** The arcs on ways that are not much dearer than the cheapest, or than the cheapest of the gold's. */
function near(arcs) {
  const kept = new Set();
  for (const weight of [0, AGAINST]) {
    const price = (arc) => arc.price + weight * arc.against;
    const [up, on] = [new Map([[0, 0]]), new Map()];
    const least = (map, node, cost) => map.set(node, Math.min(map.get(node) ?? Infinity, cost));
    for (const arc of arcs) if (up.has(arc.from)) least(up, arc.to, up.get(arc.from) + price(arc));
    const end = arcs.at(-1).to;
    on.set(end, 0);
    for (const arc of arcs.toReversed()) if (on.has(arc.to)) least(on, arc.from, on.get(arc.to) + price(arc));
    for (const arc of arcs)
      if (up.has(arc.from) && on.has(arc.to) && up.get(arc.from) + price(arc) + on.get(arc.to) < up.get(end) + FAR)
        kept.add(arc);
  }
  return arcs.filter((arc) => kept.has(arc));
}

/** What each arc costs at the weights as they stand now. */
function costsOf({ items, evidence, surroundings }, arcs) {
  const now = { ...evidence, unsigned: unsignedCost(items) };
  const alone = leavingsOf(headAlone(items.at(-1)));
  let [at, place, own] = [-1, null, null];
  return Float64Array.from(arcs, ({ i, step, convention, state }) => {
    if (step === null) return alone[state];
    if (i !== at) [at, place, own] = [i, readPlace(now, i), emissions(items[i], surroundings[i])];
    return own[step.role] + moveCost(place, step, convention);
  });
}

function pack(arcs, costs, found, names, nodes) {
  found.sort((one, other) => one.a - other.a);
  const starts = new Int32Array(arcs.length + 1);
  const base = Float64Array.from(costs);
  for (const { a, k, count } of found) {
    starts[a + 1]++;
    base[a] -= count * SEGMENT[names[k]];
  }
  for (let a = 0; a < arcs.length; a++) starts[a + 1] += starts[a];
  return {
    nodes,
    from: Int32Array.from(arcs, (arc) => arc.from),
    to: Int32Array.from(arcs, (arc) => arc.to),
    against: Uint8Array.from(arcs, (arc) => arc.against),
    base,
    starts,
    names: Uint8Array.from(found, ({ k }) => k),
    counts: Float32Array.from(found, ({ count }) => count),
  };
}
