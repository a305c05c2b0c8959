import { expect, test } from 'vitest';
import { opensInCapitals } from '../../src/phrases/first-words.js';

const seen = (word: string) => word === 'councillor';

test.each([
  'THE ferry was late',
  'IT has been late',
  'AM I alone in despairing',
  'THROUGH your pages',
  'COUNCILLOR said he was late',
  '“WE were late',
])('%s opens a story', (text) => expect(opensInCapitals(text, seen)).toBe(true));

test.each(['IT managers were late', 'NASA was late', 'US troops', 'I was late', 'A man was late', 'The ferry'])(
  '%s may stand anywhere',
  (text) => expect(opensInCapitals(text, seen)).toBe(false),
);
