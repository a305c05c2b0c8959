/** Counts verdicts by group, rule and set: `right`, `wrong` or `open` where the gold does not say. */
export function openTally() {
  const rules = new Map();
  const samples = new Map();

  function count(set, group, rule, verdict, sample) {
    const key = `${group}\t${rule}`;
    const row = rules.get(key) ?? { group, rule, fired: 0, right: 0, wrong: 0, open: 0, sets: new Map() };
    rules.set(key, row);
    const own = row.sets.get(set) ?? { right: 0, wrong: 0, open: 0 };
    row.sets.set(set, own);
    row.fired++;
    row[verdict]++;
    own[verdict]++;
    if (verdict === 'wrong' && sample !== undefined)
      samples.set(key, [...(samples.get(key) ?? []), `${set}: ${sample}`]);
  }

  return { count, rules, samples };
}
