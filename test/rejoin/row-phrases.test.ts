import { expect, test } from 'vitest';
import { ending } from '../../src/chars/sentence.js';
import type { Piece } from '../../src/rejoin/piece.js';
import type { DraftRow } from '../../src/rejoin/row.js';
import { readPhrases } from '../../src/rejoin/row-phrases.js';

const ALONE = { above: undefined, gap: 0, below: undefined };

test.each([
  ['本报讯（记者 岑棠）北渡大桥昨日', true],
  ['（河湾讯）北渡大桥昨日', true],
  ['（上接第一版②）北渡大桥昨日', true],
  ['本公司董事会及全体董事保证本公告内容不存在', true],
  ['本公司董事会昨日开会，', false],
  ['北渡大桥昨日合龙，', false],
])('%s: does a paragraph begin with the line? %s', (text, leads) => {
  expect(readPhrases(text, ALONE, false).leads).toBe(leads);
});

/** A line as the one over another: a draft row of which phrases ask no more. */
const over = (text: string): DraftRow => ({ text, phrase: false, signed: false, ending: ending(text) }) as DraftRow;

test.each([
  ['Ivy Tansley at the gates of Wending', 'Quay. Picture: NOEL FENWICK', true],
  ['Ivy Tansley stood at the gates.', 'Quay. Picture: NOEL FENWICK', false],
  ['Ivy Tansley at the gates', 'Ferries wait at the quay. Picture: NOEL FENWICK', false],
])('%s / %s: is it the end of a caption? %s', (above, text, ends) => {
  const { jumpsOff, phrase } = readPhrases(text, { above: over(above), gap: 0, below: undefined }, false);
  expect(jumpsOff).toBe(ends);
  expect(phrase).toBe(!ends);
});

test.each([
  ['Quay. Picture: NOEL', 'FENWICK', 0, true],
  ['Quay. Picture: NOEL', 'FENWICK', 1, false],
  ['Quay. Picture: Noel', 'FENWICK', 0, false],
  ['Quay. Picture: NOEL', 'Ferries wait', 0, false],
  ['Der Kai. Foto:', 'Ivy Tansley', 0, true],
  ['Le quai. Photo : Ivy', 'Tansley', 0, true],
  ['Der Kai. Foto:', 'Die Fähre wartet.', 0, false],
  ['Le quai. Photo : Ivy', 'Le bac attend', 0, false],
  ['Ein Autofoto:', 'Ivy Tansley', 0, false],
])('%s / %s: does a credit go on? %s', (above, text, gap, goesOn) => {
  expect(readPhrases(text, { above: over(above), gap, below: undefined }, false).captionOn).toBe(goesOn);
});

test.each([
  ['一个新的渡口昨日开了。', '望江路采气五队 李禾', '苗圃昨日', true],
  ['昨日通车。（河湾市长寿县', '望江路采气五队 李禾', '苗）', false],
  ['昨日通车（北段），', '望江路采气五队 李禾', '苗圃昨日', true],
  ['河湾1月15日电（中央人民', '广播电台记者李明、本报记者王丽', '明、方禾）北渡大桥', false],
  ['本报河湾1月7日电 新华社', '记者李明、本报记者王丽报', '道：为期三天的会', false],
  ['本报河湾1月7日电 新华社', '记者李明、本报记者王丽', '报道：为期三天的会', false],
  ['北渡大桥昨日合龙', '记者李明、本报记者王丽', '为期三天的会', true],
])('%s / %s / %s: does the line sign? %s', (above, text, below, signed) => {
  const piece = { text: below, gap: 0 } as Piece;
  expect(readPhrases(text, { above: over(above), gap: 0, below: piece }, false).signed).toBe(signed);
});

test.each([
  ['新华社河湾1月11日', '电（记者方禾）渡口昨日', true],
  ['本报河湾1月11', '日讯 渡口昨日', true],
  ['新华社河湾1月11日', '渡口昨日停航', false],
  ['本报河湾渡口', '电动船昨日开航', false],
])('%s / %s: does a dateline begin with the line? %s', (text, below, leads) => {
  expect(readPhrases(text, { ...ALONE, below: { text: below, gap: 0 } as Piece }, false).leads).toBe(leads);
});

/** The line under one, `gap` blank lines below it. */
const under = (text: string, gap = 0): Piece => ({ text, gap }) as Piece;

test.each([
  ['a page number over the name of the paper', 'and nobody answered.', '4', under('The Wending Herald'), true],
  ['a number of a table', 'The ferries ran', '4', under('5'), false],
  ['who signs, in capitals', 'and nobody answered.', 'MARTIN TANSLEY', under('Ferry fares will rise'), true],
  ['a head in capitals', 'and nobody answered.', 'FERRY TANSLEY', under('Fares will rise'), false],
  ['within a head in capitals', 'and nobody answered.', 'MARTIN TANSLEY', under('NAMED KEEPER'), false],
  ['a mark over a head in capitals', 'and nobody answered.', '*', under('FERRY SOLD'), true],
  ['a mark before an item', 'and nobody answered.', '*', under('the fares will rise'), false],
  ['what a paper got wrong', 'and nobody answered.', 'Corrections', under('• The fares'), true],
])('%s: does the line stand by itself?', (_, above, text, below, stands) => {
  expect(readPhrases(text, { above: over(above), gap: 0, below }, false).phrase).toBe(stands);
});

test('place and day on a line of their own under who signed', () => {
  const signed = { ...over('By Noel Fenwick'), signed: true };
  const phraseOf = (text: string) =>
    readPhrases(text, { above: signed, gap: 0, below: under('The fares will') }, false).phrase;
  expect(phraseOf('Wending, 9 December')).toBe(true);
  expect(phraseOf('Wending, 9 December was a cold')).toBe(false);
});
