/** How strongly weights are drawn to nothing, as rows at one standard deviation; steps of the fit and their length. */
const PULL = 10;
const STEPS = 2000;
const STEP = 1;

/**
 * Weights by which the odds of `right` are told from cues: logistic regression, gradient ascent, drawn to nothing.
 * Cues are put on one scale for it, so that each is drawn alike, and the weights are given for the cues as they are.
 *
 * @param rows each with `cues` (numbers by name), `right` and `weight`, how many rows it counts for.
 */
export function fitLogistic(rows) {
  const names = Object.keys(rows[0].cues);
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const meanOf = (measure) => rows.reduce((sum, row) => sum + row.weight * measure(row), 0) / all;
  const scales = names.map((name) => {
    const mean = meanOf(({ cues }) => cues[name]);
    return { name, mean, spread: Math.sqrt(meanOf(({ cues }) => (cues[name] - mean) ** 2)) || 1 };
  });
  const points = rows.map(({ cues, right, weight }) => ({
    xs: [1, ...scales.map(({ name, mean, spread }) => (cues[name] - mean) / spread)],
    right: right ? 1 : 0,
    weight,
  }));
  const weights = new Array(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    // the first is the base, which is not drawn
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -PULL * weight));
    for (const { xs, right, weight } of points) {
      const miss = weight * (right - 1 / (1 + Math.exp(-dot(weights, xs))));
      xs.forEach((x, i) => {
        slope[i] += miss * x;
      });
    }
    slope.forEach((up, i) => {
      weights[i] += (STEP * up) / all;
    });
  }
  const raw = scales.map(({ spread }, i) => weights[i + 1] / spread);
  const base = weights[0] - scales.reduce((sum, { mean }, i) => sum + raw[i] * mean, 0);
  return { base: round(base), cues: Object.fromEntries(names.map((name, i) => [name, round(raw[i])])) };
}

/** The odds of a row as a share, 0 to 1. */
export function chanceOf(cues, { base, cues: weights }) {
  const odds = Object.keys(weights).reduce((sum, name) => sum + weights[name] * cues[name], base);
  return 1 / (1 + Math.exp(-odds));
}

const dot = (weights, xs) => weights.reduce((sum, weight, i) => sum + weight * xs[i], 0);
const round = (weight) => Math.round(weight * 100) / 100;
