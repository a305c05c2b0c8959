import { expect, test } from 'vitest';
import type { Line } from '../../src/model/line.js';
import { asPrinted, gatherSlipped, isSpreadOut } from '../../src/rejoin/printed.js';

const lines = (...raw: readonly string[]): readonly Line[] =>
  raw.map((text, i) => ({ number: i + 1, raw: text, text: text.trim(), carried: false }));

const printed = (...raw: readonly string[]) => gatherSlipped(lines(...raw)).map(({ line }) => line.raw);

const TEXT = Array.from({ length: 6 }, () => 'as members of the council said');

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a rest set in by a space', ['the new presid', ' ent of the'], ['the new president of the']],
  ['two rests', ['the com', ' mit', ' tee met'], ['the committee met']],
  ['a rest behind a soft hyphen', ['the mu\u00adnic', '\u00ad ipal bank'], ['the mu\u00adnicipal bank']],
  ['a space behind a soft hyphen', ['re\u00adspon\u00ad si\u00adble for'], ['re\u00adspon\u00adsi\u00adble for']],
  ['a line at the margin', ['the new presid', 'ent of the'], ['the new presid', 'ent of the']],
  ['an indent of more', ['the old quay', '  was shut'], ['the old quay', '  was shut']],
  ['a capital', ['the old quay', ' Members agreed'], ['the old quay', ' Members agreed']],
  [
    'a line taken apart at its gaps, their spaces kept',
    [...TEXT, 'Those ', 'waiting ', 'nevertheless', ...TEXT],
    [...TEXT, 'Those waiting nevertheless', ...TEXT],
  ],
  [
    'more than a line holds',
    ['the old quay was shut ', 'the new quay was shut'],
    ['the old quay was shut ', 'the new quay was shut'],
  ],
  ['a page whose lines all end in a space', ['the old ', 'quay ', 'shut '], ['the old ', 'quay ', 'shut ']],
  ['a rest below a stop', ['the quay.', ' ent of'], ['the quay.', ' ent of']],
])('%s', (_, raw, gathered) => {
  expect(printed(...raw)).toEqual(gathered);
});

test('no line is lost, and none is changed', () => {
  const page = lines('the new presid', ' ent of the', 'coun\u00ad cil');
  const pieces = gatherSlipped(page).flatMap((print) => print.pieces);
  expect(pieces).toHaveLength(page.length);
  pieces.forEach((piece, i) => {
    expect(piece).toBe(page[i]);
  });
});

test('a page that is set in by a space throughout is not one line', () => {
  const gathered = gatherSlipped(lines(...Array.from({ length: 1000 }, () => ' and on it went')));
  expect(gathered.length).toBeGreaterThan(100);
});

const mended = (raw: string): Line => ({ number: 1, raw, text: raw.replaceAll(/ +/gu, ' '), carried: false });

test.each<readonly [string, boolean]>([
  ['The  board  of  the  harbour  was  told', true],
  ['for  sale.  We  would  call  it over-', true],
  ['Old  quay to be shut', false],
  ['The board of  the harbour  was told by its own surveyor', false],
  ['The board of the harbour was told', false],
])('%s: was it justified? %s', (raw, justified) => {
  expect(isSpreadOut(mended(raw))).toBe(justified);
});

test('a space that came as two is measured as one', () => {
  expect(asPrinted(mended('The  old  quay'))).toBe('The old quay');
  expect(asPrinted({ ...mended('The  old  quay'), text: 'The  old  quay' })).toBe('The  old  quay');
});
