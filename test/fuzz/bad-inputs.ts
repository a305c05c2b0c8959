import { gzipSync } from 'node:zlib';
import { ENCODING_TABLE } from '../../src/decode/encodings.js';
import { seeded } from '../typesetter/random.js';
import type { Input } from './inputs.js';
import { pairsOf } from './unicode-pairs.js';
import { STRESS } from './utf8-stress.js';

/** An input that breaks programs, of any size. */
export interface BadInput {
  readonly name: string;
  /** About so many bytes of it. */
  readonly make: (bytes: number) => Input;
  /** So many hold all of its kinds. */
  readonly whole?: number;
  /** What the refusal names, where it is refused. */
  readonly refused?: string;
}

const SENTENCE = '河边的老码头昨日修好了，渡船又开了。';

const row = (name: string, make: BadInput['make']): BadInput => ({ name, make });
/** Text of `unit` after `unit`; `number` counts them. */
const many = (name: string, unit: (number: number) => string): BadInput =>
  row(name, (bytes) => {
    let text = '';
    for (let number = 0, size = 0; size < bytes; number++) {
      const next = unit(number);
      text += next;
      size += Buffer.byteLength(next);
    }
    return text;
  });

const endless = (head: string | Uint8Array, bytes: number): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, 'x')]));
const refused = (name: string, make: BadInput['make'], what: string): BadInput => ({ name, make, refused: what });

/** The lines of a table, again and again. */
const table = (name: string, lines: readonly string[]): BadInput => ({
  ...many(name, (i) => `${lines[i % lines.length]}\n`),
  whole: Buffer.byteLength(`${lines.join('\n')}\n`),
});

function randomBytes(bytes: number): Uint8Array {
  const random = seeded(bytes);
  return Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256));
}

/** Every code of two bytes that an encoding has, a line every 40. */
function everyCode(name: 'gb18030' | 'big5'): BadInput {
  const { read } = ENCODING_TABLE[name];
  return row(`every code of ${name}`, (bytes) => {
    const all: number[] = [];
    for (let code = 0x8100; code < 0x10000; code++) {
      const pair = [code >> 8, code & 0xff];
      if (read(Uint8Array.from(pair), 0)?.text == null) continue;
      all.push(...pair);
      if (all.length % 81 === 80) all.push(0x0a);
    }
    return Uint8Array.from({ length: bytes }, (_, i) => all[i % all.length] ?? 0);
  });
}

/** Strings that forms, shells, spreadsheets, parsers and terminals have fallen over. */
const NAUGHTY = [
  ...[
    'undefined',
    'null',
    'NaN',
    '-0',
    '1e1000',
    '0x0',
    '00012',
    'true',
    'no',
    '=1+1',
    '%s%n',
    '{{7*7}}',
    '$(id)',
    '`id`',
    '; ls',
  ],
  ...[
    '../../../etc/passwd',
    'CON',
    'aux.txt',
    'a\\b',
    '<script>alert(1)</script>',
    '</textarea>',
    ']]>',
    '<!--',
    '&#0;',
    '\u2028',
  ],
  ...[
    '---',
    '# x',
    '***',
    '> q',
    '[a](b)',
    '```',
    '| a | b |',
    '1. x',
    "' OR 1=1 --",
    '"',
    '\\',
    '\\u0000',
    '\ufeff',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '\u202eabc',
    'Z\u0351\u036b\u0343a\u0321\u0353lgo',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    '\u{1f1e8}\u{1f1f3}',
    'ﷺ',
    '田中さん',
    '１２３',
    '٣',
    '½',
    'İıſẞ',
  ],
  ...['__proto__', 'constructor', 'toString', 'then', 'length', '\x1b]0;x\x07', '\x1b[2J', '%0a', '\t', ' ', ' '],
];

export const BAD_INPUTS: readonly BadInput[] = [
  table('naughty strings', NAUGHTY),
  table('pairs of bidirectional classes', pairsOf('bidi')),
  table('pairs of cluster classes', pairsOf('clusters')),
  table('pairs of line-breaking classes', pairsOf('lines')),
  row('patterns of wrong UTF-8', (bytes) => {
    const all = Buffer.concat(
      STRESS.map((pattern) => Buffer.concat([Buffer.from('水'), pattern, Buffer.from('来了。\n')])),
    );
    return Uint8Array.from({ length: bytes }, (_, i) => all[i % all.length] ?? 0);
  }),
  many(
    'every code point',
    (i) => (i === 0 ? SENTENCE : '') + String.fromCodePoint(i % 0x110000) + (i % 40 === 39 ? '\n' : ''),
  ),
  everyCode('gb18030'),
  everyCode('big5'),
  row(
    'UTF-16 of odd length',
    (bytes) =>
      new Uint8Array(Buffer.from(`\ufeff${SENTENCE.repeat(bytes / 36 + 1)}`, 'utf16le').subarray(0, bytes | 1)),
  ),
  row('random bytes', randomBytes),
  row('NULs', (bytes) => new Uint8Array(bytes)),
  row('one line', (bytes) => SENTENCE.repeat(bytes / 54)),
  row('one line of one word', (bytes) => 'x'.repeat(bytes)),
  row('one line of spaces', (bytes) => `水${' '.repeat(bytes)}水`),
  row('one line of hyphens', (bytes) => '-'.repeat(bytes)),
  row('one line of digits', (bytes) => '7'.repeat(bytes)),
  row('combining marks on one letter', (bytes) => `e${'\u0301'.repeat(bytes / 2)}`),
  row('blank lines', (bytes) => `水来了。\n${'\n'.repeat(bytes)}水退了。`),
  row('lines of spaces', (bytes) => '    \n'.repeat(bytes / 5)),
  row('form feeds', (bytes) => '\f'.repeat(bytes)),
  row('carriage returns', (bytes) => '\r'.repeat(bytes)),
  row('lines of one letter', (bytes) => 'a\n'.repeat(bytes / 2)),
  row('lines of one ideograph', (bytes) => '水\n'.repeat(bytes / 4)),
  row('the same line', (bytes) => `${SENTENCE}\n`.repeat(bytes / 55)),
  row('brackets that open', (bytes) => '（'.repeat(bytes / 3)),
  row('brackets within brackets', (bytes) => '（'.repeat(bytes / 6) + '）'.repeat(bytes / 6)),
  row('quotes that open, a line each', (bytes) => '“\n'.repeat(bytes / 4)),
  many('every line a headline', (i) => `第${i}座桥今日通车\n\n`),
  many('every line a byline', (i) => `本报记者 ${'李王张刘'[i % 4]}${'欣明华强'[(i >> 2) % 4]}\n`),
  many('every line a dateline', (i) => `本报讯（记者 李欣）${i}日，水来了。\n`),
  many('every line a caption', (i) => `第${i}座桥通车。 李欣 摄\n`),
  many('every line a western byline', (i) => `By ${'ABCDEFGH'[i % 8]}nn Smith\n`),
  many('every line a list item', (i) => `${i}. 水来了；\n`),
  many('every line a hyphen', (i) => `wa${i % 7}ter-\n`),
  many('furniture', (i) => `第${(i % 8) + 1}版 2031年3月${(i % 28) + 1}日 星期三\n`),
  many(
    'jumps of a page at each other',
    (i) => `（上接第一版${'①②③'[i % 3]}）水又来了。\n船开了（下转第一版${'①②③'[(i + 1) % 3]}）\n\n`,
  ),
  many('jumps of pages at each other', (i) => `（上接第${i % 90}版）水又来了。\n船开了（下转第${(i * 7) % 90}版）\n\f`),
  many('a page a story', (i) => `第${i}座桥通车\n\n${SENTENCE}\n\f`),
  many('columns', (i) => `水${i}    ${i * 3}    ${i * 7}\n`),
  refused('gzip', (bytes) => new Uint8Array(gzipSync(randomBytes(bytes))), 'gzip'),
  refused('PDF', (bytes) => endless('%PDF-1.7\n', bytes), 'PDF'),
  refused('PNG', (bytes) => endless(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), bytes), 'PNG'),
  refused('ZIP', (bytes) => endless('PK\u0003\u0004', bytes), 'ZIP'),
];
