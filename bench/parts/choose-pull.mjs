/**
 * Of fits that hold the given pages, the one drawn most strongly to the weights by hand among those that are, crosswise,
 * as good as the best within one standard error; null where none holds.
 *
 * @param trials each with `wrong`, the wrong readings of each page crosswise, and `holds`; the most strongly drawn first.
 */
export function choosePull(trials) {
  const held = trials.filter(({ holds }) => holds);
  const total = ({ wrong }) => wrong.reduce((sum, own) => sum + own, 0);
  const best = held.reduce((least, trial) => (least === null || total(trial) < total(least) ? trial : least), null);
  const error = (trial) => Math.sqrt(trial.wrong.reduce((sum, own, i) => sum + (own - best.wrong[i]) ** 2, 0));
  return held.find((trial) => total(trial) - total(best) <= error(trial)) ?? null;
}
