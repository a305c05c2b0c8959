import { expect, test } from 'vitest';
import { endsSentence, isOverPost, opensSigning } from '../../src/phrases/byline-lines.js';

test.each([
  ['By NOEL FENWICK and', 'IVY TANSLEY'],
  ['By Noel Fenwick,', 'Ivy Tansley and N. J. Oakley'],
  ['By', 'Noel Fenwick'],
])('%s / %s is a byline over two lines', (text, below) => expect(opensSigning(text, below)).toBe(true));

test.each([
  ['By Noel Fenwick and', 'the council was told'],
  ['By Noel Fenwick', 'Ivy Tansley'],
  ['By', 'the harbour'],
  ['Noel Fenwick and', 'Ivy Tansley'],
])('%s / %s is none', (text, below) => expect(opensSigning(text, below)).toBe(false));

test.each([
  ['Noel Fenwick', 'Health correspondent', true],
  ['NOEL FENWICK', 'Chief Reporter', true],
  ['Noel Fenwick', 'PORT ELLERY', true],
  ['MARGARET FENWICK', 'HERALD STAFF', true],
  ['Noel Fenwick', 'Cedar News Service', true],
  ['Noel Fenwick and Ivy Tansley', 'nfenwick@herald.example', true],
  ['Ivy Tansley', 'itansley@herald.example', true],
  ['Noel Fenwick', 'Collaboration spéciale', true],
  ['The harbour office', 'harbour@herald.example', false],
  ['Noel Fenwick', 'www.herald.example', false],
  ['Noel Fenwick Jr.', 'PORT ELLERY', true],
  ['Noel Fenwick', 'TODAY’S FERRIES', false],
  ['Noel Fenwick', 'The kitchen staff', false],
  ['QUAY SHUT', 'PORT ELLERY', false],
  ['Harbour opens', 'Chief Reporter', false],
  ['Noel Fenwick', 'The harbour', false],
])('%s over %s: %s', (text, below, over) => expect(isOverPost(text, below)).toBe(over));

test.each([
  ['the captain was said to play against', 'Port Miss.', true],
  ['the captain was said to play against', 'Noel Fenwick Jr.', false],
  ['the captain was said to play against', 'Noel Fenwick', false],
  ['Harbour Stays Open', 'Noel Fenwick.', false],
  ['taken to the pound by', 'N. FENWICK, Poundkeeper.', false],
])('%s / %s: does a sentence end? %s', (above, text, ends) => expect(endsSentence(text, above)).toBe(ends));
