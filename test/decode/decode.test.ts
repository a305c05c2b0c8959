import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import { MAX_UNDECODABLE_NOTES } from '../../src/decode/report.js';
import type { Note } from '../../src/model/note.js';

function read(bytes: Uint8Array | string, size: number) {
  const notes: Note[] = [];
  const reader = openReader({ encoding: 'auto', note: (note) => notes.push(note) });
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    for (const page of reader.push(bytes.slice(at, at + size))) lines.push(...page.lines.map((line) => line.raw));
  }
  for (const page of reader.end()) lines.push(...page.lines.map((line) => line.raw));
  return { notes, lines, facts: reader.facts() };
}

describe('undecodable bytes', () => {
  const bytes = Buffer.concat([
    Buffer.from('渡口\r\n渡船\r'),
    Buffer.from([0x81]),
    Buffer.from('开了\n'),
    Buffer.from([0xe6, 0xb8, 0x0a]),
  ]);

  test.each([1, 2, 3, 5, 1000])('are noted with line and offset in chunks of %d', (size) => {
    const { notes, lines, facts } = read(bytes, size);
    expect(lines).toEqual(['渡口', '渡船', '\uFFFD开了', '\uFFFD']);
    expect(notes).toEqual([
      { stage: 'decode', rule: 'undecodable-byte', page: 0, lines: [3, 3], before: '0x81 at byte 15', after: '\uFFFD' },
      {
        stage: 'decode',
        rule: 'undecodable-byte',
        page: 0,
        lines: [4, 4],
        before: '0xE6B8 at byte 23',
        after: '\uFFFD',
      },
    ]);
    expect(facts).toEqual({ encoding: 'utf-8', undecodable: 2, firstUndecodable: 15, pages: 1, sideBySide: null });
  });

  test('are noted one by one up to a cap, and counted beyond it', () => {
    const damaged = Buffer.concat([Buffer.from('渡'.repeat(4096)), Buffer.alloc(MAX_UNDECODABLE_NOTES + 5, 0x81)]);
    const { notes, facts } = read(damaged, 700);
    expect(notes.length).toBe(MAX_UNDECODABLE_NOTES + 1);
    expect(notes.at(-1)?.before).toBe('5 more up to this line');
    expect(facts.undecodable).toBe(MAX_UNDECODABLE_NOTES + 5);
  });
});

test('text and bytes give the same lines, with or without a byte order mark', () => {
  const text = '渡口\r\n渡船\rferry\f开了';
  for (const size of [1, 3, 100]) {
    expect(read(text, size).lines).toEqual(['渡口', '渡船', 'ferry', '开了']);
    expect(read(`\ufeff${text}`, size).lines).toEqual(['渡口', '渡船', 'ferry', '开了']);
    expect(read(Buffer.from(`\ufeff${text}`), size).lines).toEqual(['渡口', '渡船', 'ferry', '开了']);
  }
});

test('the judgement does not depend on the chunks', () => {
  for (const size of [1, 4, 4096, 10_000]) {
    expect(() => read(Buffer.from(`%PDF-1.7\n${'x'.repeat(9000)}`), size)).toThrow('a PDF');
    expect(() => read(`%PDF-1.7\n${'x'.repeat(9000)}`, size)).toThrow('a PDF');
  }
});

test('bytes and text by turns are refused, since neither could be kept in order', () => {
  const reader = openReader({ encoding: 'auto' });
  expect(() => [...reader.push('渡'), ...reader.push(Buffer.from('口')), ...reader.end()]).toThrow(
    'bytes and text by turns',
  );
});
