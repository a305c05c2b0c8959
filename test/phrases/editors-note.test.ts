import { expect, test } from 'vitest';
import { isEditorsNote } from '../../src/phrases/editors-note.js';

test.each([
  '(Note: The following was written on the quay.)',
  'EDITOR’S NOTE: This is the second of three parts.',
  "Editor's note — Ivy Tansley keeps the light.",
  '(Ed. Note: He wrote from Wending.)',
])('%s stands over a story', (text) => {
  expect(isEditorsNote(text)).toBe(true);
});

test.each([
  'Note: bring a coat.',
  '(Notes on the ferry)',
  'Editors met on the quay.',
  'Noted writers met (Note: none came).',
])('%s does not', (text) => {
  expect(isEditorsNote(text)).toBe(false);
});
