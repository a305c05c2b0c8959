/**
 * Of fits that hold the given pages, the one that misses least crosswise; null where none misses less than the weights by hand.
 *
 * @param trials each with `missed`, what each page lacks crosswise, and `holds`. @param byHand what each page lacks by hand.
 */
export function choosePull(trials, byHand) {
  const total = (missed) => missed.reduce((sum, own) => sum + own, 0);
  const better = trials.filter(({ holds, missed }) => holds && total(missed) < total(byHand));
  return better.reduce((best, trial) => (best === null || total(trial.missed) < total(best.missed) ? trial : best), null);
}
