import { describe, expect, test } from 'vitest';
import { hasAll, hasAt, heldBy, need } from '../../src/phrases/needs.js';
import { ROLE, ROLE_NEEDS, WRITER_ROLES } from '../../src/phrases/roles.js';

const [FISH, BIRD] = [need('鱼魚'), need('鸟鳥')];

describe('what a text holds', () => {
  test('is found wherever it stands', () => {
    expect(hasAll(heldBy('水里有鱼'), FISH)).toBe(true);
    expect(hasAll(heldBy('魚在水裏'), FISH)).toBe(true);
    expect(hasAll(heldBy('水里没有'), FISH)).toBe(false);
  });

  test('must be all that is needed', () => {
    expect(hasAll(heldBy('鱼与鳥'), FISH | BIRD)).toBe(true);
    expect(hasAll(heldBy('鱼与水'), FISH | BIRD)).toBe(false);
  });

  test('may be asked of a part, which may reach over either end', () => {
    expect(hasAll(heldBy('鱼与鸟', 1), FISH)).toBe(false);
    expect(hasAll(heldBy('鱼与鸟', 0, 2), BIRD)).toBe(false);
    expect(hasAll(heldBy('鱼与鸟', -9, 9), FISH | BIRD)).toBe(true);
  });

  test('may be asked of one place', () => {
    expect([-1, 0, 1, 2, 3].map((at) => hasAt('鱼与鸟', at, FISH | BIRD))).toEqual([false, true, false, true, false]);
  });

  test('the same characters have one bit', () => expect(need('鱼魚')).toBe(FISH));
});

test.each(WRITER_ROLES)('the role %s holds what roles need', (role) => {
  expect(hasAll(heldBy(role), ROLE_NEEDS)).toBe(true);
  expect(ROLE.exec(`本报${role}王某`)?.[0]).toBe(role);
});
