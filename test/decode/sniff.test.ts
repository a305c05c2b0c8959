import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/decode/sniff.js';
import { NewsCleanError } from '../../src/errors.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

function refusal(head: Uint8Array, encoding: 'auto' | 'utf-8' = 'auto'): string | null {
  try {
    sniff(head, encoding);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(NewsCleanError);
    return error instanceof NewsCleanError ? `${error.code}: ${error.advice}` : null;
  }
}

const HAN = '河边的老码头修好了，渡船又开了。\n';
/** The same sentence in GB18030. */
const GB18030 = Buffer.from('bad3b1dfb5c4c0cfc2ebcdb7d0debac3c1cba3acb6c9b4acd3d6bfaac1cba1a3', 'hex');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const NOT_TEXT: readonly (readonly [string, Uint8Array, string])[] = [
  ['a PDF', bytes('%PDF-1.7\n'), 'a PDF, not the text of a page; run: pdftotext -raw <file> - | news-clean'],
  ['an EPUB', bytes('PK', [3, 4], 'mimetypeapplication/epub+zip'), 'an EPUB'],
  ['a DOCX', bytes('PK', [3, 4], '[Content_Types].xml word/document.xml'), 'a Word document'],
  ['a ZIP', bytes('PK', [3, 4], 'page.txt'), 'a ZIP archive'],
  ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'gzip data, not the text of a page; run: gzip -dc < <file> | news-clean'],
  ['bzip2', bytes('BZh91AY&SY'), 'bzip2 data, not the text of a page; run: bzip2 -dc < <file>'],
  ['xz', bytes([0xfd], '7zXZ', [0]), 'xz data'],
  ['zstd', bytes([0x28, 0xb5, 0x2f, 0xfd]), 'zstd data'],
  ['7-Zip', bytes('7z', [0xbc, 0xaf, 0x27, 0x1c]), 'a 7-Zip archive'],
  ['RAR', bytes('Rar!', [0x1a, 7, 0]), 'a RAR archive'],
  ['DjVu', bytes('AT&TFORM', [0, 0, 1, 2], 'DJVM'), 'a DjVu document, not the text of a page; run: djvutxt <file>'],
  ['PostScript', bytes('%!PS-Adobe-3.0\n'), 'PostScript'],
  ['RTF', bytes('{\\rtf1\\ansi '), 'an RTF document'],
  ['JPEG 2000', bytes([0, 0, 0, 12], 'jP  \r\n', [0x87, 10]), 'a JPEG 2000 image'],
  ['records', bytes('{"schema":1,"id":"page#p1a1"'), 'output of news-clean'],
  ['PNG', bytes([0x89], 'PNG\r\n'), 'a PNG image'],
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'a JPEG image'],
  ['TIFF', bytes('II*', [0]), 'a TIFF image'],
  ['TIFF the other way round', bytes('MM', [0], '*'), 'a TIFF image'],
  ['GIF', bytes('GIF89a'), 'a GIF image'],
  ['ALTO', bytes('<?xml version="1.0"?>\n<alto xmlns="x"><Layout/></alto>'), 'hOCR, ALTO or PAGE markup'],
  ['hOCR', bytes("\ufeff<!DOCTYPE html>\n<html><div class='ocr_page'>"), 'hOCR, ALTO or PAGE markup'],
  ['HTML', bytes('\n<html><body>'), 'HTML or XML'],
  ['UTF-16 with a mark', bytes([0xff, 0xfe], [0x41, 0]), 'UTF-16LE text'],
  ['UTF-16 with the other mark', bytes([0xfe, 0xff], [0, 0x41]), 'UTF-16BE text'],
  ['UTF-16 of Latin letters', utf16('The ferry runs again.\n'), 'iconv -f UTF-16LE -t UTF-8'],
  ['UTF-16 of Han', utf16(HAN.repeat(40)), 'iconv -f UTF-16LE -t UTF-8'],
  ['UTF-16 of Han, big end first', swapped(HAN.repeat(40)), 'iconv -f UTF-16BE -t UTF-8'],
  ['nothing but NULs', new Uint8Array(5000), 'a binary file (control byte at offset 0)'],
  [
    'controls',
    bytes(
      'ab',
      Array.from({ length: 40 }, () => 2),
    ),
    'a binary file (control byte at offset 2)',
  ],
  ['GB18030', GB18030, 'not UTF-8 text: first bad byte 0xBA at offset 0'],
  [
    'windows-1252',
    bytes('The caf', [0xe9], ' at the pi', [0xe8], 'r, \u0020', [0x93], 'open', [0x94], '.'),
    'iconv -f WINDOWS-1252',
  ],
];

describe('what is no text is refused, with what it is and what to run', () => {
  test.each(NOT_TEXT)('%s', (_, head, what) => {
    expect(refusal(head)).toContain(what);
    expect(refusal(head)).toMatch(/^input: .*; /u);
  });
});

describe('text is let through', () => {
  const texts: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', bytes('')],
    ['Han', bytes(HAN.repeat(300).slice(0, 1365))],
    ['Han cut in mid-character', bytes(HAN.repeat(100)).subarray(0, 4096)],
    ['a mark before it', bytes('\ufeff', HAN)],
    ['a few NULs', bytes(HAN, [0, 0, 0], HAN, [0])],
    ['a few bad bytes', bytes(HAN, [0x81], HAN, [0xff, 0xfe], HAN)],
    ['a NUL and a line break', bytes([0], '\n')],
    ['one bad byte alone', bytes('abc', [0x81], 'def')],
    ['a bad last byte', bytes(HAN, [0xe6, 0xb2])],
    ['a comparison', bytes('<5 元的票')],
    ['words of the markup', bytes('The alto ocr_page of a PDF')],
    ['form feeds, tabs and escapes', bytes('\f\t\u001b[1m\f\r\n\v', HAN)],
    ['BZh as letters', bytes('BZh 码头')],
    ['PK as letters', bytes('PK 赛在河边举行')],
  ];
  test.each(texts)('%s', (_, head) => expect(refusal(head)).toBeNull());
});

test('utf-8 by name is believed where auto refuses bad bytes, and a PDF stays a PDF', () => {
  expect(refusal(GB18030, 'utf-8')).toBeNull();
  expect(refusal(bytes('%PDF-1.7'), 'utf-8')).toContain('a PDF');
});

describe('too little to refuse is told as what it may be', () => {
  test.each([
    ['GB18030', bytes([0xd0, 0xc2], '\n'), 'GB18030'],
    ['Big5', bytes([0xb7], 's', [0xbb], 'D\n'), 'BIG5'],
    ['windows-1252', bytes('Le caf', [0xe9], ' est ferm', [0xe9], '.\n'), 'WINDOWS-1252'],
    ['damaged UTF-8', bytes(HAN, [0xff, 0xff]), null],
    ['UTF-8', bytes(HAN), null],
    ['nothing', bytes(''), null],
  ] as const)('%s', (_, head, expected) => {
    expect(sniff(head, 'auto')).toBe(expected);
    expect(sniff(head, 'utf-8')).toBeNull();
  });
});
