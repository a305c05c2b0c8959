import { expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import type { EncodingName } from '../../src/decode/encoding-name.js';
import type { Encoding } from '../../src/decode/encodings.js';
import { MAX_WINDOW, openGate } from '../../src/decode/gate.js';
import type { Note } from '../../src/model/note.js';
import { encode } from './encode.js';

const HAN = '河边的老码头昨日修好了，渡船又开了。\n';
const ENGLISH = 'The ferry runs again, the council said.\n';

function read(bytes: Uint8Array, size: number, encoding: Encoding = 'auto') {
  const notes: Note[] = [];
  const reader = openReader({ encoding, note: (note) => notes.push(note) });
  const lines: string[] = [];
  const take = (pages: ReturnType<typeof reader.end>) => {
    for (const page of pages) lines.push(...page.lines.map((line) => line.raw));
  };
  for (let at = 0; at < bytes.length; at += size) take(reader.push(bytes.subarray(at, at + size)));
  take(reader.end());
  return { text: lines.map((line) => `${line}\n`).join(''), notes, facts: reader.facts() };
}

const FOREIGN = ['gb18030', 'utf-16le', 'utf-16be'] as const satisfies readonly EncodingName[];

test.each(FOREIGN)('%s is read, and noted', (encoding) => {
  const bytes = encode(HAN.repeat(400), encoding);
  for (const size of [7, 4096, bytes.length]) {
    const { text, notes, facts } = read(bytes, size);
    expect(text).toBe(HAN.repeat(400));
    expect(facts).toEqual({ encoding, undecodable: 0, firstUndecodable: null, pages: 1, sideBySide: null });
    expect(notes).toEqual([
      { stage: 'decode', rule: 'encoding', page: 0, lines: [1, 1], before: encoding, after: encoding },
    ]);
  }
});

test('what is told by its name is not guessed, and not noted', () => {
  const { text, notes, facts } = read(encode(ENGLISH, 'utf-16be'), 3, 'utf-16be');
  expect([text, notes, facts.encoding]).toEqual([ENGLISH, [], 'utf-16be']);
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('a byte order mark of %s says more than a name', (encoding) => {
  for (const asked of ['auto', 'gb18030', 'utf-16le'] as const) {
    const { text, facts } = read(encode(`\ufeff${HAN}\ufeff\n`, encoding), 1, asked);
    expect([text, facts.encoding, facts.undecodable]).toEqual([`${HAN}\ufeff\n`, encoding, 0]);
  }
});

test.each(['gb18030', 'big5', 'windows-1252', 'utf-8'] as const)(
  '%s after megabytes of ASCII is found where it begins',
  (encoding) => {
    const ascii = ENGLISH.repeat(30_000);
    const tail =
      encoding === 'windows-1252'
        ? 'Les élus ont fêté l’événement.\n'.repeat(40)
        : '河岸的人都在日中前去。\n'.repeat(40);
    const bytes = Buffer.concat([Buffer.from(ascii), encode(tail, encoding)]);
    for (const size of [65_536, bytes.length]) {
      const { text, notes, facts } = read(bytes, size);
      expect(text === ascii + tail).toBe(true);
      expect(facts.encoding).toBe(encoding);
      expect(notes.map(({ rule, lines }) => [rule, lines[0]])).toEqual(
        encoding === 'utf-8' ? [] : [['encoding', 30_001]],
      );
    }
  },
);

test('an undecodable byte after ASCII is noted with its offset in the source', () => {
  const ascii = ENGLISH.repeat(500);
  const bytes = Buffer.concat([Buffer.from(ascii), encode(HAN.repeat(9), 'gb18030'), Buffer.from([0xff, 0x0a])]);
  for (const size of [1, 5000, bytes.length]) {
    const { notes, facts } = read(bytes, size);
    expect(facts).toEqual({
      encoding: 'gb18030',
      undecodable: 1,
      firstUndecodable: bytes.length - 2,
      pages: 1,
      sideBySide: null,
    });
    expect(notes.at(-1)).toMatchObject({ lines: [510, 510], before: `0xFF at byte ${bytes.length - 2}` });
  }
});

test('a window that says little waits for more, but not without end', () => {
  const little = (size: number) => Buffer.concat([Buffer.from(ENGLISH), Buffer.from([0x92]), Buffer.alloc(size, 'a ')]);
  const gate = openGate('auto');
  expect([...gate.pass(little(MAX_WINDOW / 2))]).toEqual([]);
  expect([...gate.pass(little(MAX_WINDOW / 2))].map(({ bytes }) => bytes.length > MAX_WINDOW)).toEqual([true]);
  expect([...gate.pass(little(9))].map(({ bytes }) => bytes.length)).toEqual([little(9).length]);
});

test('ASCII is given on as it comes', () => {
  const gate = openGate('auto');
  const given = (bytes: Uint8Array) => [...gate.pass(bytes)].map((portion) => portion.bytes.length);
  expect(given(Buffer.alloc(4095, 'a'))).toEqual([]);
  expect(given(Buffer.from('b'))).toEqual([4096]);
  expect(given(Buffer.from('c'))).toEqual([1]);
});
