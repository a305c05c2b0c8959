import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/decode/encodings.js';
import { openGate } from '../../src/decode/gate.js';
import { NewsCleanError } from '../../src/errors.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

function refusal(head: Uint8Array, encoding: Encoding = 'auto'): string | null {
  const gate = openGate(encoding);
  try {
    return [...gate.pass(head), ...gate.end()].length < 0 ? '' : null;
  } catch (error) {
    expect(error).toBeInstanceOf(NewsCleanError);
    return error instanceof NewsCleanError ? `${error.code}: ${error.advice}` : null;
  }
}

const HAN = '河边的老码头修好了，渡船又开了。\n';
/** Bytes without order, always the same ones. */
const NOISE = Uint8Array.from({ length: 4096 }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 0xff);

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
  ['ALTO with a prefix', bytes('<alto:alto xmlns:alto="x"><alto:Layout/>'), 'hOCR, ALTO or PAGE markup'],
  [
    'ALTO in UTF-16',
    Buffer.from('\ufeff<?xml version="1.0"?><alto xmlns="x">', 'utf16le'),
    'hOCR, ALTO or PAGE markup',
  ],
  [
    'PAGE XML',
    bytes('<?xml version="1.0"?>\n<PcGts xmlns="x"><Page/></PcGts>'),
    'hOCR, ALTO or PAGE markup, not the text of a page; ask the engine for plain text: tesseract page.png - | news-clean',
  ],
  ['PAGE XML with a prefix', bytes('<?xml version="1.0"?>\n<pc:PcGts xmlns:pc="x">'), 'hOCR, ALTO or PAGE markup'],
  ['a table of words', bytes('level\tpage_num\tblock_num\tpar_num\n'), 'a table of words by Tesseract'],
  ['TEI', bytes('<TEI xmlns="x"><teiHeader/>'), 'HTML or XML'],
  ['HTML that begins with a comment', bytes('<!-- saved -->\n<html><body>'), 'HTML or XML'],
  ['HTML without its first tag', bytes('<body><p>'), 'HTML or XML'],
  ['ODT', bytes('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument text'],
  ['HTML', bytes('\n<html><body>'), 'HTML or XML'],
  ['nothing but NULs', new Uint8Array(5000), 'a binary file (control byte at offset 0)'],
  [
    'controls',
    bytes(
      'ab',
      Array.from({ length: 40 }, () => 2),
    ),
    'a binary file (control byte at offset 2)',
  ],
  ['noise', NOISE, 'a binary file (control byte at offset'],
  [
    'Japanese in Shift JIS',
    Buffer.from('91449285'.repeat(100).concat('82ab8fea82aa8f4397829382ea'.repeat(40)), 'hex'),
    'this is no text in an encoding that is read here; name one of them with --encoding, or convert it: iconv -f ENCODING',
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
    ['angle brackets as quotes', bytes('<河边日报> 记者 <本报讯>')],
    ['English in angle brackets', bytes('<Headlines of the day>\n')],
    ['words of the markup', bytes('The alto ocr_page of a PDF')],
    ['form feeds, tabs and escapes', bytes('\f\t\u001b[1m\f\r\n\v', HAN)],
    ['BZh as letters', bytes('BZh 码头')],
    ['PK as letters', bytes('PK 赛在河边举行')],
  ];
  test.each(texts)('%s', (_, head) => expect(refusal(head)).toBeNull());
});

test('what is asked for is believed where auto refuses, but a PDF stays a PDF', () => {
  const japanese = NOT_TEXT.at(-1)?.[1] ?? NOISE;
  expect(refusal(japanese, 'utf-8')).toBeNull();
  expect(refusal(NOISE, 'utf-16be')).toBeNull();
  expect(refusal(NOISE, 'gb18030')).toContain('a binary file');
  for (const encoding of ['utf-8', 'big5', 'utf-16le'] as const) {
    expect(refusal(bytes('%PDF-1.7'), encoding)).toContain('a PDF');
  }
});
