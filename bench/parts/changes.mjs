/** So many units alike tell that two texts run together again; so far is looked for them. */
const ALIKE = 3;
const REACH = 40;

/** The places where `before` and `after` differ: [from, to) in each. */
export function changesOf(before, after) {
  const changes = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [a, b] = resync(before, i, after, j);
    changes.push({ before: [i, i + a], after: [j, j + b] });
    i += a;
    j += b;
  }
  return changes;
}

function resync(before, i, after, j) {
  for (let sum = 1; sum <= REACH; sum++)
    for (let a = sum; a >= 0; a--) {
      const [p, q] = [i + a, j + sum - a];
      if (p > before.length || q > after.length) continue;
      const [left, right] = [before.slice(p, p + ALIKE), after.slice(q, q + ALIKE)];
      if (left === right && (left.length === ALIKE || p + left.length === before.length)) return [a, sum - a];
    }
  return [before.length - i, after.length - j];
}
