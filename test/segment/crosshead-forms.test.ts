import { expect, test } from 'vitest';
import type { Block } from '../../src/model/block.js';
import { findCrossheadForms } from '../../src/segment/crosshead-forms.js';
import { readItem } from '../../src/segment/read-item.js';
import { loneBlock } from './lone-block.js';

const BODY = 'The harbour council voted on Monday to keep the old lamp lit through the winter.';
const BELOW = [
  '“They clapped in the city,” the keeper said. “My father worked there.”',
  'The union will ask for three weeks of pay for each year.',
  'A meeting will be held on Friday at seven in the hall.',
];

/** Lines between a paragraph and `below`; `gap`: blank lines over the first. */
function formsAmong(lines: readonly string[], below: readonly string[], gap = 0): readonly string[] {
  const flow = (text: string, number: number): Block => ({ ...loneBlock(text, number, 0), shape: 'flow' });
  const blocks = [
    flow(BODY, 1),
    ...lines.map((text, i) => loneBlock(text, i + 2, i === 0 ? gap : 0)),
    ...below.map((text, i) => flow(text, lines.length + 2 + i)),
  ];
  return [...findCrossheadForms(blocks.map((_, i) => readItem(blocks, i)))].map(({ text }) => text);
}

test.each([
  ['one word', ['Inspection']],
  ['what is said below', ['‘They clapped’']],
  ['the same over two lines', ['“They clapped', 'in the city”']],
  ['the same of somebody whom the text calls otherwise', ['« Everybody clapped in the city »']],
])('%s between paragraphs is a crosshead', (_, lines) => {
  expect(formsAmong(lines, BELOW)).toEqual(lines);
});

test.each([
  ['a word over a brief', ['Inspection'], BELOW.slice(0, 2), 0],
  ['two words', ['Second inspection'], BELOW, 0],
  ['what nobody says below', ['‘The ferry was never ours’'], BELOW, 0],
  ['what is said, in a box of its own', ['‘They clapped’'], BELOW, 1],
])('%s may be a headline', (_, lines, below, gap) => {
  expect(formsAmong(lines, below, gap)).toEqual([]);
});
