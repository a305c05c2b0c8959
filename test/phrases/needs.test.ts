import { describe, expect, test } from 'vitest';
import { hasAll, hasAt, heldBy, need } from '../../src/phrases/needs.js';
import { ROLE, ROLE_NEEDS, WRITER_ROLES } from '../../src/phrases/roles.js';

/** Two that phrases ask for: there are no bits to spare for a test. */
const [EDITS, PAGE] = [need('编編'), need('版页頁')];

describe('what a text holds', () => {
  test('is found wherever it stands', () => {
    expect(hasAll(heldBy('水里有编'), EDITS)).toBe(true);
    expect(hasAll(heldBy('編在水裏'), EDITS)).toBe(true);
    expect(hasAll(heldBy('水里没有'), EDITS)).toBe(false);
  });

  test('must be all that is needed', () => {
    expect(hasAll(heldBy('编与頁'), EDITS | PAGE)).toBe(true);
    expect(hasAll(heldBy('编与水'), EDITS | PAGE)).toBe(false);
  });

  test('may be asked of a part, which may reach over either end', () => {
    expect(hasAll(heldBy('编与页', 1), EDITS)).toBe(false);
    expect(hasAll(heldBy('编与页', 0, 2), PAGE)).toBe(false);
    expect(hasAll(heldBy('编与页', -9, 9), EDITS | PAGE)).toBe(true);
  });

  test('may be asked of one place', () => {
    expect([-1, 0, 1, 2, 3].map((at) => hasAt('编与页', at, EDITS | PAGE))).toEqual([false, true, false, true, false]);
  });

  test('the same characters have one bit', () => expect(need('编編')).toBe(EDITS));
});

test.each(WRITER_ROLES)('the role %s holds what roles need', (role) => {
  expect(hasAll(heldBy(role), ROLE_NEEDS)).toBe(true);
  expect(ROLE.exec(`本报${role}王某`)?.[0]).toBe(role);
});
