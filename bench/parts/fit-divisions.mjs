/**
 * Costs count so many times: what is far from being chosen says nothing. Where the gold asks for more than AGAINST a
 * label is likelier wrong. And what the gold does not say is taken to be cheaper by MARGIN, so that the gold wins clearly.
 */
const SHARP = 2;
const AGAINST = 5;
const MARGIN = 1;
/** Pages between two steps; how often all pages are read; length of the steps, as logarithms of weights, from first to last. */
const BATCH = 16;
const ROUNDS = 6;
const LENGTHS = [0.04, 0.004];
/** How long the slope and its square are remembered. */
const [KEPT, KEPT_SQUARE] = [0.9, 0.99];

/**
 * Weights under which the division that the gold has is likely among all that a page can have, each as likely as
 * exp(-cost): a conditional random field. Every weight keeps its sign and is drawn to what it was by hand: by a
 * factor of e it may be off for what `pull` pages at one unit of surprise say.
 *
 * @param lattices see `readLattice`, each with `weight`, for how many pages it counts. @param from where to begin.
 */
export function fitDivisions(lattices, hand, pull, from, random) {
  const size = hand.length;
  const logs = Float64Array.from(from, (weight, k) => Math.log(weight / hand[k]));
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  const batches = Math.ceil(lattices.length / BATCH);
  const settled = new Float64Array(size);
  const all = ROUNDS * batches;
  let [step, counted] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const order = lattices.map((lattice) => ({ lattice, key: random() })).sort((a, b) => a.key - b.key);
    for (let b = 0; b < batches; b++) {
      const weights = hand.map((weight, k) => weight * Math.exp(logs[k]));
      const slope = new Float64Array(size);
      for (const { lattice } of order.slice(b * BATCH, (b + 1) * BATCH)) surprise(lattice, weights, slope);
      step++;
      const length = LENGTHS[0] * (LENGTHS[1] / LENGTHS[0]) ** (step / all);
      for (let k = 0; k < size; k++) {
        const own = slope[k] * weights[k] + (pull * logs[k]) / batches;
        mean[k] = KEPT * mean[k] + (1 - KEPT) * own;
        square[k] = KEPT_SQUARE * square[k] + (1 - KEPT_SQUARE) * own ** 2;
        const spread = Math.sqrt(square[k] / (1 - KEPT_SQUARE ** step)) + 1e-3;
        logs[k] -= (length * mean[k]) / (1 - KEPT ** step) / spread;
      }
      if (round < ROUNDS - 2) continue;
      counted++;
      for (let k = 0; k < size; k++) settled[k] += (logs[k] - settled[k]) / counted;
    }
  }
  return hand.map((weight, k) => weight * Math.exp(settled[k]));
}

/** How surprising the gold's division of a page is, natural logarithm; adds to `slope` how that changes with each weight. */
export function surprise(lattice, weights, slope) {
  const costs = pricesOf(lattice, weights);
  const free = costs.map((cost, a) => SHARP * (cost - MARGIN * lattice.against[a]));
  const forced = costs.map((cost, a) => SHARP * (cost + AGAINST * lattice.against[a]));
  const any = shares(lattice, free);
  const gold = shares(lattice, forced);
  const { names, counts, starts, weight } = lattice;
  if (slope !== undefined)
    for (let a = 0; a < costs.length; a++) {
      const pull = weight * (gold.of[a] - any.of[a]);
      if (Math.abs(pull) < 1e-7) continue;
      for (let f = starts[a]; f < starts[a + 1]; f++) slope[names[f]] += pull * counts[f];
    }
  return (weight * (any.log - gold.log)) / SHARP;
}

function pricesOf({ base, names, counts, starts }, weights) {
  const costs = Float64Array.from(base);
  for (let a = 0; a < costs.length; a++)
    for (let f = starts[a]; f < starts[a + 1]; f++) costs[a] += weights[names[f]] * counts[f];
  return costs;
}

/** The share of all ways, each as likely as its cost says, that goes through each arc; and the logarithm of their sum. */
function shares({ nodes, from, to }, costs) {
  const [up, on] = [new Float64Array(nodes).fill(-Infinity), new Float64Array(nodes).fill(-Infinity)];
  const end = nodes - 1;
  up[0] = 0;
  on[end] = 0;
  for (let a = 0; a < costs.length; a++) up[to[a]] = added(up[to[a]], up[from[a]] - costs[a]);
  for (let a = costs.length - 1; a >= 0; a--) on[from[a]] = added(on[from[a]], on[to[a]] - costs[a]);
  return { log: up[end], of: costs.map((cost, a) => Math.exp(up[from[a]] + on[to[a]] - cost - up[end])) };
}

function added(one, other) {
  if (one === -Infinity) return other;
  if (other === -Infinity) return one;
  return one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));
}

/** How many readings of a page are not what the gold says, and how many there are. */
export function wrongReadings({ nodes, from, to, against, ...lattice }, weights) {
  const costs = pricesOf(lattice, weights);
  const [up, wrong] = [new Float64Array(nodes).fill(Infinity), new Int32Array(nodes)];
  up[0] = 0;
  for (let a = 0; a < costs.length; a++) {
    const cost = up[from[a]] + costs[a];
    // of two equal ways the first, as the search has it
    if (cost >= up[to[a]] - 1e-9) continue;
    up[to[a]] = cost;
    wrong[to[a]] = wrong[from[a]] + against[a];
  }
  return wrong[nodes - 1];
}
