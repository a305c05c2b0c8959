import { describe, expect, test } from 'vitest';
import { readWording } from '../../src/chars/wording.js';
import { joinParagraphs, readRows } from '../../src/rejoin/rejoin.js';
import { returnHeads } from '../../src/segment/lost-heads.js';
import { readItem } from '../../src/segment/read-item.js';
import type { Role } from '../../src/segment/role.js';
import type { Story } from '../../src/segment/story.js';

/** A line of a page: what it is read as, and whether a blank line stands above it. */
type Line = readonly [role: Role, text: string, apart?: boolean];

const SILT: Line = ['head', 'Silt shuts the eastern basin', true];
const HONEY: Line = ['head', 'Heather honey fills the jars', true];
const HARBOUR: Line = ['paragraph', 'Engineers found silt in the eastern basin of the harbour.'];
const BEES: Line = ['paragraph', 'Keepers of bees have no jars left for their heather honey.'];
const CHOIR: Line = ['paragraph', 'Choirs from three towns sang in the chapel.'];
const NAME: Line = ['byline', 'By Jane Holt', true];

/** The texts of the head of each story, as they come and as they are given back. */
function heads(...stories: readonly (readonly Line[])[]): readonly string[] {
  const all = stories.flat();
  const wording = readWording(all.map(([, text]) => text));
  const items = all.map(([, text, apart]) => {
    const page = { number: 1, cut: false, lines: [{ number: 1, raw: text, text, carried: false }] };
    const [block] = joinParagraphs(readRows(page));
    if (block === undefined) throw new Error('a line is a block');
    return readItem([{ ...block, gaps: [apart ? 1 : 0] }], 0);
  });
  let at = 0;
  const made = stories.map((lines): Story => {
    const parts = lines.map(([role]) => {
      const item = items[at];
      if (item === undefined) throw new Error('each line has its item');
      return { role, opens: false, state: 'bare' as const, item, at: at++ };
    });
    return { parts, advertised: false };
  });
  return returnHeads(made, wording).map(({ parts }) =>
    parts
      .filter(({ role }) => role === 'head')
      .map(({ item }) => item.text)
      .join('|'),
  );
}

const STORY_OF_TWO: readonly Line[] = [SILT, HONEY, NAME, HARBOUR, HARBOUR, ['paragraph', BEES[1], true], BEES];

describe('a story that holds two', () => {
  test('is divided where its text tells of the other head', () => {
    expect(heads(STORY_OF_TWO)).toEqual([SILT[1], HONEY[1]]);
    expect(heads([SILT, HONEY, NAME, BEES, BEES, ['paragraph', HARBOUR[1], true], HARBOUR])).toHaveLength(2);
  });

  test('stays whole without a column of the other, with blank lines at paragraphs, and under one head', () => {
    expect(heads([SILT, HONEY, HARBOUR, HARBOUR, BEES, BEES])).toHaveLength(1);
    const apart = (text: string): Line => ['paragraph', text, true];
    expect(heads([SILT, HONEY, apart(HARBOUR[1]), apart(HARBOUR[1]), apart(BEES[1])])).toHaveLength(1);
    expect(heads([SILT, HARBOUR, HARBOUR, apart(BEES[1]), BEES])).toHaveLength(1);
    expect(heads([SILT, HONEY, HARBOUR, CHOIR, apart(CHOIR[1]), HARBOUR])).toHaveLength(1);
  });
});

describe('heads of stories side by side that came in a pile', () => {
  test('go to the story that tells of the same', () => {
    expect(heads([SILT, HONEY, NAME, HARBOUR], [NAME, BEES])).toEqual([SILT[1], HONEY[1]]);
    expect(heads([SILT, HONEY, NAME, BEES], [NAME, HARBOUR])).toEqual([HONEY[1], SILT[1]]);
  });

  test('stay where no story without a head is like one', () => {
    const pile = `${SILT[1]}|${HONEY[1]}`;
    expect(heads([SILT, HONEY, HARBOUR], [NAME, CHOIR])).toEqual([pile, '']);
    expect(heads([SILT, HONEY, HARBOUR, BEES], [NAME, BEES])).toEqual([pile, '']);
    expect(heads([SILT, HONEY, HARBOUR], [SILT, BEES])).toEqual([pile, SILT[1]]);
  });

  test('of one box stay together', () => {
    const [role, text] = HONEY;
    expect(heads([SILT, [role, text], HARBOUR], [NAME, BEES])).toEqual([`${SILT[1]}|${text}`, '']);
  });

  test('leave the story one', () => {
    expect(heads([SILT, HONEY, CHOIR], [NAME, BEES], [NAME, HARBOUR]).filter((head) => head !== '')).toHaveLength(2);
    expect(heads([SILT, CHOIR], [NAME, HARBOUR])).toEqual([SILT[1], '']);
  });
});
