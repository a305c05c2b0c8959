import { expect, test } from 'vitest';
import { readDateline } from '../../src/phrases/dateline.js';
import { isSitting } from '../../src/phrases/sitting.js';

test.each(['HOUSE OF LORDS', 'THE HOUSE OF LORDS', 'COURT OF CHANCERY', 'WENDING POLICE COURT', 'CORN EXCHANGE'])(
  'in %s they sit or sell',
  (place) => expect(isSitting(place)).toBe(true),
);

test.each(['WENDING HOUSE', 'WAR OFFICE', 'WENDING', 'EARLS COURT', 'PORT MARKET'])('from %s one writes', (place) =>
  expect(isSitting(place)).toBe(false),
);

test.each(['HOUSE OF LORDS, Tuesday, Oct. 4.', 'COURT OF CHANCERY, March 4.'])('%s is no dateline', (text) =>
  expect(readDateline(text)).toBeNull(),
);
