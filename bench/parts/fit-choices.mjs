/** How strongly weights are drawn to nothing, as rows; steps of the fit and their length. */
const PULL = 0.5;
const STEPS = 1500;
const STEP = 1.5;

const dot = (weights, cues) => Object.keys(cues).reduce((sum, cue) => sum + (weights[cue] ?? 0) * cues[cue], 0);

/**
 * Weights by which the right options are chosen: conditional logistic regression, gradient ascent, drawn to nothing.
 *
 * @param choices each with `options` (cues by name) and `right`, indices of the right ones.
 */
export function fitChoices(choices) {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap(Object.keys)))];
  const weights = Object.fromEntries(names.map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(names.map((name) => [name, -PULL * weights[name]]));
    for (const { options, right } of choices) {
      const odds = options.map((cues) => Math.exp(dot(weights, cues)));
      const [all, good] = [sumOf(odds), sumOf(right.map((i) => odds[i]))];
      options.forEach((cues, i) => {
        const pull = (right.includes(i) ? odds[i] / good : 0) - odds[i] / all;
        for (const cue in cues) slope[cue] += pull * cues[cue];
      });
    }
    for (const name of names) weights[name] += (STEP * slope[name]) / choices.length;
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100]));
}

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** The share of choices whose likeliest option is right. */
export function shareRight(choices, weights) {
  const right = choices.filter(({ options, right }) => {
    const odds = options.map((cues) => dot(weights, cues));
    return right.includes(odds.indexOf(Math.max(...odds)));
  });
  return right.length / choices.length;
}
