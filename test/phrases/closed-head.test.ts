import { describe, expect, test } from 'vitest';
import {
  CLOSED_HEAD_FORMS,
  couldBeClosedHead,
  couldBeTitle,
  isClosedHead,
  isClosedTitle,
  isDatedHead,
  isPlaceAndDay,
} from '../../src/phrases/closed-head.js';

describe.each(CLOSED_HEAD_FORMS)('$name', ({ knows, leaves, says }) => {
  test.each(knows)('knows %s', (text) => {
    expect(says(text)).toBe(true);
    expect(isClosedHead(text)).toBe(true);
  });

  test.each(leaves)('leaves %s', (text) => {
    expect(isClosedHead(text)).toBe(false);
  });
});

test.each(['Foreign news.', 'Revue politique.', 'Wendinger Zeitung.', 'Correspondance Quill.'])(
  '%s could be a head',
  (text) => {
    expect(couldBeClosedHead(text)).toBe(true);
  },
);

test.each([
  'He left.',
  'Il partit.',
  'Adopté.',
  'Laid on the table.',
  'The company were satisfied.',
  'Foreign news',
  'Wending, March 4.',
  'Eh bien, soit.',
])('%s is no head', (text) => {
  expect(couldBeClosedHead(text)).toBe(false);
});

test.each(['Wending, 28 juillet.', 'Wending (Oesterreich), 21. Juli.', 'Wending, le 6 décembre.'])(
  '%s is a place with its day',
  (text) => {
    expect(isPlaceAndDay(text)).toBe(true);
  },
);

test.each(['Wending, 28 bacs sont partis.', 'Wending.', 'le 6 décembre.'])('%s is none', (text) => {
  expect(isPlaceAndDay(text)).toBe(false);
});

test.each(['At the Ferry.', 'Case of the Keeper.'])('%s is a title', (text) => {
  expect(isClosedTitle(text)).toBe(true);
});

test.each(['Noel Fenwick.', 'Foreign news.', 'The ferry at anchor.', 'Quay of Wending'])('%s is no title', (text) => {
  expect(isClosedTitle(text)).toBe(false);
});

test.each(['The Sale of the Old Ferry to the Council.', 'Arrival of the Elme Packet.'])(
  '%s could be a title',
  (text) => {
    expect(couldBeTitle(text)).toBe(true);
  },
);

test.each([
  'The sale of the old ferry to the council.',
  'The Keeper of the Light Has Been Heard at Last.',
  'Quay of Wending',
])('%s could be no title', (text) => expect(couldBeTitle(text)).toBe(false));

test.each(['HOUSE OF LORDS.—Tuesday, February 10.', 'PRICE OF OARS.—Friday.'])('%s has its day', (text) => {
  expect(isDatedHead(text)).toBe(true);
});

test.each(['HOUSE OF LORDS.', 'Wending, March 4.'])('%s has none', (text) => {
  expect(isDatedHead(text)).toBe(false);
});
