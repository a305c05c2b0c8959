import { bareIndex, placesOf } from './bare.mjs';
import { changesOf } from './changes.mjs';

/** Units on both sides of a change that the gold is asked for, widest first; Western letters need more to be one place. */
const REACHES = [8, 6, 4, 3];
const REACHES_HAN = [...REACHES, 2];

/** Judges each changed place of a repaired line. `gold`: the page's gold, folded; `names`: of people, as it signs them. */
export function judgeRepair({ before, after }, gold, names) {
  return changesOf(before, after).map((change) => ({
    verdict: isName(before, after, change, names) ? 'right' : judge(before, after, change, gold),
    sample: `${around(before, change.before)} → ${around(after, change.after)}`,
  }));
}

const around = (text, [from, to]) => JSON.stringify(text.slice(Math.max(0, from - 6), to + 6));

/** A space closed inside what is then a name of two characters. */
function isName(before, after, { before: [from, to], after: [at, end] }, names) {
  return at === end && before.slice(from, to).trim() === '' && names.has(after.slice(at - 1, at + 1));
}

function judge(before, after, change, gold) {
  const was = before.slice(...change.before);
  const is = after.slice(...change.after);
  const [left, right] = [fold(after.slice(0, change.after[0])), fold(after.slice(change.after[1]))];
  const reaches = /\p{Script=Han}/u.test(left.slice(-2) + right.slice(0, 2)) ? REACHES_HAN : REACHES;
  for (const reach of reaches) {
    const [head, tail] = [left.slice(-reach), right.slice(0, reach)];
    if (head.length + tail.length < Math.min(reach * 2, left.length + right.length)) {
      const want = reach * 2 - Math.min(head.length, tail.length);
      const verdict = verdictAt(left.slice(-want), was, is, right.slice(0, want), gold);
      if (verdict !== 'open') return verdict;
    } else {
      const verdict = verdictAt(head, was, is, tail, gold);
      if (verdict !== 'open') return verdict;
    }
  }
  return 'open';
}

const fold = (text) => bareIndex(text, true).bare;

/** White space is kept in the changed place itself and left out of what stands around it, which other rules may change. */
function verdictAt(left, was, is, right, gold) {
  if (reads(left, is, right, gold)) return 'right';
  return reads(left, was, right, gold) ? 'wrong' : 'open';
}

function reads(left, core, right, gold) {
  const folded = fold(core);
  const wanted = left + folded + right;
  if (wanted.length < 4 || (left === '' && right === '')) return false;
  return placesOf(gold.bare, wanted).some((at) => {
    const from = left === '' ? gold.at[at] : gold.at[at + left.length - 1] + 1;
    const last = at + left.length + folded.length;
    const to = right === '' ? gold.at[last - 1] + 1 : gold.at[last];
    const trimmed = left === '' ? core.trimStart() : right === '' ? core.trimEnd() : core;
    if (trimmed === '' && (left === '' || right === '')) return false;
    return gold.text.slice(from, to) === trimmed;
  });
}
