import { expect, test } from 'vitest';
import { findFellows } from '../../src/segment/fellows.js';
import { readItem } from '../../src/segment/read-item.js';
import { loneBlock } from './lone-block.js';

function fellowsAmong(texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text, i) => loneBlock(text, i + 1, 1));
  const items = blocks.map((_, i) => readItem(blocks, i));
  return [...findFellows(items)].map(({ text }) => text);
}

test.each([
  { texts: ['老许的“算盘”——', '小乔的“账本”——'], fellows: 2, why: 'the same marks to a dash' },
  { texts: ['老许的“算盘”——', '小乔的账本——'], fellows: 0, why: 'other marks' },
  { texts: ['老许的“算盘”——', '小乔和他一家三口的“账本”——'], fellows: 0, why: 'another length' },
  { texts: ['老许的“算盘”——'], fellows: 0, why: 'one alone' },
  { texts: ['一、老街要留人', '二、新街要通车'], fellows: 2, why: 'numbered in turn' },
  { texts: ['一、老街要留人', '三、新街要通车'], fellows: 0, why: 'a number between is missing' },
  { texts: ['一看苗情，管肥水', '二看墒情，管镇压'], fellows: 2, why: 'counted in turn' },
  { texts: ['坚持修渠，让旱村喝上水', '坚持护林，把青山留给后人'], fellows: 2, why: 'two clauses that open alike' },
  { texts: ['坚持修渠 让旱村喝上水', '坚持护林 把青山留给后人'], fellows: 0, why: 'headlines without a comma' },
  { texts: ['坚持修渠，让旱村喝上水', '爱护山林，把青山留给后人'], fellows: 0, why: 'clauses that open otherwise' },
  { texts: ['一渡口昨日开渡', '二季度渡船增加'], fellows: 0, why: 'other things counted' },
  { texts: ['一季度渡船增加', '三季度渡船停航'], fellows: 0, why: 'a count between is missing' },
])('$why: $fellows fellows', ({ texts, fellows }) => {
  expect(fellowsAmong(texts)).toEqual(texts.slice(0, fellows));
});
