import { expect, test } from 'vitest';
import { readWesternHead } from '../../src/segment/western-head.js';

test.each([
  {
    why: 'one line in capitals over a headline',
    lines: ['AFTER THE STORM', 'Repairs to the old quay', 'put off again'],
    capitalHeads: false,
    head: { kicker: 1, deck: -1 },
  },
  {
    why: 'the same where the page sets headlines in capitals',
    lines: ['KEEPER LOST', 'Lamp Found Burning at Dawn'],
    capitalHeads: true,
    head: { kicker: 0, deck: 1 },
  },
  {
    why: 'several lines in capitals',
    lines: ['JURY STILL OUT', 'IN MILL CASE', 'Locked Up for the Night', 'After Nine Hours'],
    capitalHeads: false,
    head: { kicker: 0, deck: 2 },
  },
  {
    why: 'a deck that ends as a sentence',
    lines: ['KEEPER LOST', 'Lamp Found Burning at Dawn.'],
    capitalHeads: false,
    head: { kicker: 0, deck: 1 },
  },
  {
    why: 'a line much longer than those above',
    lines: ['Last ferry ties up', 'For 38 winters he crossed the lake when everyone else stayed at home'],
    capitalHeads: false,
    head: { kicker: 0, deck: 1 },
  },
  {
    why: 'kicker, headline and deck',
    lines: ['QUAY ROW', 'Repairs put off', 'again', 'Money was set aside twice, and then spent on a bandstand'],
    capitalHeads: false,
    head: { kicker: 1, deck: 3 },
  },
  {
    why: 'lines of one measure',
    lines: ['Repairs to the old quay put off', 'until the spring at the earliest'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a name in capitals that a headline begins with',
    lines: ['HALDEN BANK', 'lowers its rate again'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'capitals throughout',
    lines: ['JURY STILL OUT', 'IN MILL CASE'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a name much shorter than the headline under it',
    lines: ['Old shipyards', 'Waiting for the buyer from', 'overseas'],
    capitalHeads: false,
    head: { kicker: 1, deck: -1 },
  },
  {
    why: 'the name of a section over another',
    lines: ['Inland', 'Power supply', 'When the light goes out in winter'],
    capitalHeads: false,
    head: { kicker: 2, deck: -1 },
  },
  {
    why: 'a word over a headline as long as a deck',
    lines: ['Governance', 'Senators query the dam that holds no water'],
    capitalHeads: false,
    head: { kicker: 1, deck: -1 },
  },
  {
    why: 'a short headline over its deck',
    lines: ['Ferry stays', 'Board votes to keep the boat that it meant to sell'],
    capitalHeads: false,
    head: { kicker: 0, deck: 1 },
  },
  {
    why: 'a name over a headline as long as a deck, with a deck of its own',
    lines: [
      'Firms and markets',
      'Wending engine works put a quarter of their',
      'jobs at risk',
      'The old firm has lost money three years running / Banks ask for the presses to be sold',
    ],
    capitalHeads: false,
    head: { kicker: 1, deck: 3 },
  },
  {
    why: 'a headline with a capital for each word over its deck',
    lines: ['Board Keeps Old Barn', 'Bids Due Friday; Roof Repairs Wait'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a first line that goes on',
    lines: ['Ferry board,', 'Asked twice, will not say why'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a kicker with brackets behind it',
    lines: ['ROWING (Second division)', 'Wending win by a length', 'in the last minute'],
    capitalHeads: false,
    head: { kicker: 1, deck: -1 },
  },
  {
    why: 'a line that had no room in the type of the head over it',
    lines: ['Ferry trust has until spring to find', '£2.2m', 'Storm leaves the harbour office cut off from the shore'],
    capitalHeads: false,
    head: { kicker: 0, deck: 2 },
  },
  {
    why: 'a longer line where no line broke off for want of room',
    lines: ['Ferry trust has until spring', 'to find the money for the harbour office'],
    capitalHeads: false,
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a whole line in brackets',
    lines: ['The case of the ferry', '(Third day.)'],
    capitalHeads: false,
    head: { kicker: 0, deck: 1 },
  },
  { why: 'one line', lines: ['KEEPER LOST'], capitalHeads: true, head: { kicker: 0, deck: -1 } },
])('$why', ({ lines, capitalHeads, head }) => {
  expect(readWesternHead(lines, { capitalHeads })).toEqual(head);
});

test('two lines in capitals are kickers where others are', () => {
  const lines = ['WENDING AND AVAL', 'PORT ELLERY', 'The council quarrels over', 'the old market hall'];
  expect(readWesternHead(lines, { capitalHeads: false })).toEqual({ kicker: 0, deck: 2 });
  expect(readWesternHead(lines, { capitalHeads: false, kickers: true })).toEqual({ kicker: 2, deck: -1 });
});

test.each([
  {
    why: 'kicker, headline and deck',
    lines: ['Harbour', 'Ferry fares will rise:', 'the winter was dear', 'The board asks for more', 'from March'],
    blanks: [1, 3],
    head: { kicker: 1, deck: 3 },
  },
  {
    why: 'headline and a deck of longer lines',
    lines: ['Ferry fares will rise:', 'the winter was dear', 'The board asks for a third more from March'],
    blanks: [2],
    head: { kicker: 0, deck: 2 },
  },
  {
    why: 'lines of one headline, as far apart as an extractor puts them',
    lines: ['FERRY UNION, PROVINCE', 'REACH A DEAL AT LAST'],
    blanks: [1],
    head: { kicker: 0, deck: -1 },
  },
  {
    why: 'a headline that goes on over a blank line',
    lines: ['THE CRIME OF THE', 'OLD MILL AT THE FERRY'],
    blanks: [1],
    head: { kicker: 0, deck: -1 },
  },
])('by blank lines: $why', ({ lines, blanks, head }) => {
  expect(readWesternHead(lines, { capitalHeads: false, blanks })).toEqual(head);
});
