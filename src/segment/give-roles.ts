import { isHanText } from '../chars/han.js';
import type { Byline } from '../model/article.js';

/**
 * A role that was printed on a line of its own goes to the names around it: those below that have none, else the one
 * above; a Western one goes to the names above first, behind the role that they have. A role that nobody takes is kept as
 * it stands.
 *
 *     本报记者        → 本报记者 田某某        By Noel Fenwick        → Staff Writer Noel Fenwick
 *     田某某                                   Staff Writer
 */
export function giveRoles(bylines: readonly Byline[]): readonly Byline[] {
  const whole = joinHalves(bylines);
  if (whole.every(({ name }) => name !== '')) return whole;
  const given = whole.map(({ role, name }) => ({ role, name }));
  given.forEach((alone, i) => {
    if (alone.name !== '') return;
    const below = takers(given.slice(i + 1));
    const han = isHanText(alone.role ?? '');
    const before = given.slice(0, i);
    const above = han ? before.filter(isTaker).slice(-1) : takers(before.toReversed());
    const takes = below.length > 0 && (above.length === 0 || han) ? below : above;
    for (const taker of takes) taker.role = alone.role;
    if (takes.length > 0) return;
    const roled = han ? undefined : before.findLast(({ name }) => name !== '');
    // where the writer is reached stands under the post
    if (roled?.role != null) roled.role += `, ${alone.role}`;
    else Object.assign(alone, { role: null, name: alone.role });
  });
  return given.filter(({ name }) => name !== '');
}

/** Two ideographs that stand apart are one name, padded to the width of three. */
function joinHalves(bylines: readonly Byline[]): readonly Byline[] {
  const joined: Byline[] = [];
  let half = false;
  for (const byline of bylines) {
    const last = joined.at(-1);
    if (half && last !== undefined && byline.role === null && byline.name.length === 1) {
      joined[joined.length - 1] = { role: last.role, name: last.name + byline.name };
      half = false;
    } else {
      joined.push(byline);
      half = byline.name.length === 1;
    }
  }
  return joined;
}

/** The names without a role up to the next that has one. */
function takers<Entry extends Byline>(entries: readonly Entry[]): readonly Entry[] {
  const end = entries.findIndex((entry) => !isTaker(entry));
  return end < 0 ? entries : entries.slice(0, end);
}

function isTaker({ role, name }: Byline): boolean {
  return role === null && name !== '';
}
