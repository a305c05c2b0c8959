import { hasSurname } from '../phrases/surnames.js';

/** One pair of a run may begin like a name by chance. */
const LEAST_NAMES = 2;

/** True where ideographs that stand by themselves are names that were padded, with a word before or behind them: `方 平 丁 一`. */
export function arePadded(cores: readonly string[]): boolean {
  return [0, 1].some((first) => {
    let [pairs, named] = [0, 0];
    for (let i = first; i + 1 < cores.length; i += 2) {
      pairs++;
      if (hasSurname(`${cores[i]}${cores[i + 1]}`)) named++;
    }
    return named >= LEAST_NAMES && named * 2 > pairs;
  });
}
