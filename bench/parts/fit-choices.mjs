/** How strongly weights are drawn to nothing, as choices; steps of the fit, and the length of the first and the last of them. */
const PULL = 0.5;
const STEPS = 400;
const LENGTHS = [0.1, 0.02];
const CALM = 0.6;
/** How long the slope and its square are remembered. */
const [KEPT, KEPT_SQUARE] = [0.9, 0.99];

const dot = (weights, cues) => Object.keys(cues).reduce((sum, cue) => sum + (weights[cue] ?? 0) * cues[cue], 0);

/**
 * Weights by which the right options are chosen: conditional logistic regression, drawn to nothing, by steps that are
 * as long for a rare cue as for a common one.
 *
 * @param choices each with `options` (cues by name), `right`, the index of the right one, and `weight`, how often it counts.
 */
export function fitChoices(choices) {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap(Object.keys)))];
  const tables = choices.map((choice) => ({ ...choice, rows: choice.options.map((cues) => rowOf(cues, names)) }));
  const weights = new Float64Array(names.length);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => -PULL * weight);
    for (const table of tables) pullBy(table, weights, slope);
    const length = LENGTHS[step < STEPS * CALM ? 0 : 1];
    for (let k = 0; k < names.length; k++) {
      mean[k] = KEPT * mean[k] + (1 - KEPT) * slope[k];
      square[k] = KEPT_SQUARE * square[k] + (1 - KEPT_SQUARE) * slope[k] ** 2;
      const spread = Math.sqrt(square[k] / (1 - KEPT_SQUARE ** step)) + 1e-8;
      weights[k] += (length * mean[k]) / (1 - KEPT ** step) / spread;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round(weights[k] * 100) / 100]));
}

const rowOf = (cues, names) => Float64Array.from(names, (name) => cues[name] ?? 0);

/** What one choice says of the way up. */
function pullBy({ rows, right, weight }, weights, slope) {
  const odds = rows.map((row) => {
    let sum = 0;
    for (let k = 0; k < row.length; k++) sum += weights[k] * row[k];
    return sum;
  });
  const most = Math.max(...odds);
  const shares = odds.map((odd) => Math.exp(odd - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  rows.forEach((row, i) => {
    const pull = weight * ((i === right ? 1 : 0) - shares[i] / all);
    for (let k = 0; k < row.length; k++) slope[k] += pull * row[k];
  });
}

/** The share of choices whose likeliest option is right. */
export function shareRight(choices, weights) {
  const right = choices.filter(({ options, right }) => {
    const odds = options.map((cues) => dot(weights, cues));
    return odds.indexOf(Math.max(...odds)) === right;
  });
  return right.length / choices.length;
}
