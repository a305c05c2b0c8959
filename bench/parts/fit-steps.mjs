/** What a weight is tried at, times what it was by hand. */
const FACTORS = [0.75, 1.33];
/** A gain counts where it is so many times its standard error over pages: alone, and on top of the steps before it. */
const CLEAR_ALONE = 1.5;
const CLEAR_ON_TOP = 1;
/** So many steps are tried on top of each other, those first that gain most alone. */
const MOST = 12;

/** Every weight by hand times every factor, with what each page lacks of its figures then. */
export function sweep(names, byHand, missedOf) {
  return names.flatMap((name) =>
    FACTORS.map((factor) => {
      const step = { [name]: Math.round(100 * byHand[name] * factor) / 100 };
      return { name, step, missed: missedOf(step) };
    }),
  );
}

/** How much less pages lack, and how many standard errors that is. */
function gainOf(before, after, pages) {
  let [gain, square] = [0, 0];
  for (const page of pages) {
    const own = before[page] - after[page];
    gain += own;
    square += own ** 2;
  }
  return { gain, clear: square === 0 ? 0 : gain / Math.sqrt(square) };
}

/**
 * The weights that some pages ask for: from those by hand on, one step after another is taken, as long as pages lack
 * clearly less, and `holds` says of the weights that no set of them comes out worse.
 *
 * @param pages their places in `byHand` and in what `missedOf` gives: what each page lacks with given weights.
 */
export function fitSteps(steps, byHand, pages, missedOf, holds) {
  const ranked = steps
    .map((step) => ({ ...step, ...gainOf(byHand, step.missed, pages) }))
    .filter(({ clear }) => clear >= CLEAR_ALONE)
    .sort((one, other) => other.gain - one.gain);
  let [weights, now] = [{}, byHand];
  for (const { step } of ranked.slice(0, MOST)) {
    const tried = { ...weights, ...step };
    const missed = missedOf(tried);
    if (gainOf(now, missed, pages).clear < CLEAR_ON_TOP || !holds(tried)) continue;
    [weights, now] = [tried, missed];
  }
  return weights;
}
