import { expect, test } from 'vitest';
import { isContactBox, isInContactBox } from '../../src/phrases/contact-box.js';

test.each(['Write to us', 'GOT A STORY?', 'How to contact us', 'Contact the newsroom', 'Letters policy'])(
  '%s stands over the paper’s address',
  (text) => expect(isContactBox(text)).toBe(true),
);

test.each(['Write to us, says mayor', 'Got a story to tell', 'Letters'])('%s does not', (text) =>
  expect(isContactBox(text)).toBe(false),
);

test.each([
  'The Editor, Aldermoor Herald, 2 Mill Row,',
  'letters@herald.example',
  'Call our desk on 01555 960100',
  'Please include your name and a number. Letters may be edited for length.',
])('%s stands in the box', (text) => expect(isInContactBox(text)).toBe(true));

test.each(['The ferry was late again on Monday.', 'Ferry to run on Sundays'])('%s does not', (text) =>
  expect(isInContactBox(text)).toBe(false),
);
