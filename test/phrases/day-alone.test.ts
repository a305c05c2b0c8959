import { expect, test } from 'vitest';
import { isDayAlone } from '../../src/phrases/day-alone.js';
import { articlesOf } from '../clean.js';

test.each(['Tuesday, Oct. 1', 'Saturday, May 24', 'Monday, September 30:'])('knows %s', (text) => {
  expect(isDayAlone(text)).toBe(true);
});

test.each(['Tuesday, Oct. 1, 2031', 'Tuesday', 'on Tuesday, Oct. 1', 'Holiday, May 24'])('leaves %s', (text) => {
  expect(isDayAlone(text)).toBe(false);
});

test('days of a log stand over their entries', () => {
  const log = `Harbour log
Monday, Sept. 30
8:14 a.m. — A caller on Quay
Street reported a goat in the
road. It went back by itself.
Tuesday, Oct. 1
1:20 a.m. — Lights behind the
net loft. It was the keeper.
`;
  expect(articlesOf(log).map(({ headline, body }) => [headline, body.map(({ type }) => type).join(' ')])).toEqual([
    ['Harbour log', 'crosshead paragraph crosshead paragraph'],
  ]);
});
