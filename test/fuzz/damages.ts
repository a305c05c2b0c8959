import { between, chance, pick, type Random } from '../typesetter/random.js';

/** A way in which raw pages are spoilt. */
export interface Damage {
  readonly name: string;
  readonly why: string;
  readonly spoil: (text: string, random: Random) => string;
}

const row = (name: string, why: string, spoil: Damage['spoil']): Damage => ({ name, why, spoil });

/** Something put in at one to four places. */
const strew =
  (...things: readonly string[]): Damage['spoil'] =>
  (text, random) => {
    let out = text;
    for (let i = between(random, 1, 4); i > 0; i--) {
      const at = between(random, 0, out.length);
      out = out.slice(0, at) + pick(random, things) + out.slice(at);
    }
    return out;
  };

/** Some of what a pattern finds becomes something else. */
const some =
  (pattern: RegExp, share: number, other: (found: string, random: Random) => string): Damage['spoil'] =>
  (text, random) =>
    text.replace(pattern, (found) => (chance(random, share) ? other(found, random) : found));

const lines =
  (change: (lines: string[], random: Random) => readonly string[]): Damage['spoil'] =>
  (text, random) =>
    change(text.split('\n'), random).join('\n');

function moveLines(all: string[], random: Random): readonly string[] {
  const from = between(random, 0, all.length - 1);
  const taken = all.splice(from, between(random, 1, 6));
  all.splice(between(random, 0, all.length), 0, ...taken);
  return all;
}

const WIDE: Readonly<Record<string, string>> = { '，': ', ', '。': '.', '：': ': ', '！': '!', '（': '(', '）': ')' };
const LOOK_ALIKES: Readonly<Record<string, string>> = { 一: '⼀', 二: '⼆', 日: '⽇', 人: '⼈', 不: '不' };

/** Every way that the project's description of raw pages names, and what byte streams do. */
export const DAMAGES: readonly Damage[] = [
  row('blank lines', 'a column ended there, or nothing did', strew('\n', '\n\n')),
  row('no blank lines', 'some extractors print none', (text) => text.replace(/\n{2,}/gu, '\n')),
  row(
    'spread',
    'justified lines come out with a space between characters',
    lines((all, random) => all.map((line) => (chance(random, 0.1) ? [...line].join(' ') : line))),
  ),
  row('spaces', 'round digits and brackets, and wherever a font kerns', strew(' ', '  ', '　')),
  row('moved lines', 'boxes are printed in any order', lines(moveLines)),
  row(
    'doubled lines',
    'shadows are printed twice',
    lines((all, random) => all.flatMap((line) => (chance(random, 0.05) ? [line, line] : [line]))),
  ),
  row(
    'lost lines',
    'and some not at all',
    lines((all, random) => all.filter(() => !chance(random, 0.1))),
  ),
  row(
    'run together',
    'two stories without a separator',
    some(/\n/gu, 0.1, () => ''),
  ),
  row(
    'broken lines',
    'narrower columns than any',
    some(/./gu, 0.05, (char) => `${char}\n`),
  ),
  row(
    'hyphens',
    'words broken at line ends',
    some(/(?<=[a-z])(?=[a-z])/gu, 0.05, (_, random) =>
      pick(random, ['-\n', '¬\n', '\u00ad\n', '\u2010\n', '\u00ad', '- ']),
    ),
  ),
  row(
    'phrases',
    'marks of a story stand anywhere',
    strew(
      '（下转第二版②）',
      '（上接第一版②）',
      '本报讯（记者 李欣）',
      '【本報訊】',
      '本报记者 李 欣',
      '（李欣 摄）',
      'By ',
      'From Page A1',
      'LONDON, Jan. 2 —',
      '□责编：李欣',
      '第3版',
      '\n——',
      '编者按：',
    ),
  ),
  row(
    'page furniture',
    'in mid-paragraph',
    strew('\n2 THE DAILY SLATE\n', '\n2031年3月8日 星期六\n', '\n- 3 -\n', '\nA5\n'),
  ),
  row('OCR noise', 'dirt is read as marks', strew('■', '|', '~', '^', '\\', '_', '·', '•', '°', '§')),
  row(
    'OCR marks',
    'full-width marks read as ASCII',
    some(/[，。：！（）]/gu, 0.5, (mark) => WIDE[mark] ?? mark),
  ),
  row('OCR dashes', 'a dash read as two numerals', (text) => text.replaceAll('——', '一一')),
  row(
    'look-alikes',
    'PDF fonts map to radicals',
    some(/[一二日人不]/gu, 0.5, (char) => LOOK_ALIKES[char] ?? char),
  ),
  row('ligatures', 'and to ligatures', (text) => text.replaceAll('fi', '\ufb01').replaceAll('ffl', '\ufb04')),
  row('private use', 'or to codes of their own', strew('\ue000', '\uf8ff', '\ue863', '\u{f0000}')),
  row('controls', 'bytes of another protocol', strew('\0', '\x1b[31m', '\x07', '\x0b', '\x1c', '\x7f', '\x85', '\x9b')),
  row('zero widths', 'nobody sees them', strew('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\u00ad')),
  row(
    'directions',
    'marks of bidirectional text',
    strew('\u202e', '\u202a', '\u2066', '\u2069', '\u200f', 'שלום', 'مرحبا'),
  ),
  row(
    'combining',
    'marks on marks',
    strew('\u0301', '\u0308\u0301', 'e\u0301\u0323', '\u{1f469}\u200d\u{1f4bb}', '\u3099', '\u20dd'),
  ),
  row('astral', 'rare ideographs and signs', strew('𠮷', '𠀀', '\u{2f800}', '\u{e0101}', '\u{10ffff}', '\u{1d400}')),
  row('half surrogates', 'only strings hold them', strew('\ud842', '\udfb7', '\udfb7\ud842')),
  row(
    'widths',
    'full-width digits and letters',
    some(/[0-9A-Za-z]/gu, 0.3, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ),
  row(
    'line ends',
    'CR, CRLF and rarer ones, mixed',
    some(/\n/gu, 0.3, (_, random) => pick(random, ['\r\n', '\r', '\n\r', '\u2028', '\u2029', '\v'])),
  ),
  row('form feeds', 'ends of pages anywhere', strew('\f', '\f\n', '\n\f\f', '\r\f')),
  row('brackets', 'opened, nested, never closed', strew('（（（', '“‘“', '）', '《', '】', '[{(<')),
  row(
    'a long line',
    'a paragraph a line',
    lines((all) => [all.join('')]),
  ),
  row('cut short', 'the file ends in the middle', (text, random) => text.slice(0, between(random, 0, text.length))),
  row('begun late', 'or begins there', (text, random) => text.slice(between(random, 0, text.length))),
];
