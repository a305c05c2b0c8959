import { invent } from './make-page.js';
import { between, type Random, seeded } from './random.js';
import type { Story } from './story.js';
import { wrapHan } from './wrap-han.js';

/** A page whose text boxes are columns of its stories, a blank line between two boxes. */
export interface BoxPage {
  readonly text: string;
  /** For each story, the lines of its running text, in reading order. */
  readonly stories: readonly (readonly string[])[];
}

const CELLS = 28;
const INDENT = 4;

/**
 * Sets made-up stories in columns of one height each. `shuffled`: as an extractor that guesses the order of reading
 * hands them over: the heads of two neighbours first, then their columns by turns.
 *
 *     in order      head A  A1 A2 A3   head B  B1 B2
 *     shuffled      head A  head B   A1 B1 A2 B2 A3
 */
export function makeBoxes(seed: number, shuffled: boolean): BoxPage {
  const random = seeded(seed);
  const stories = Array.from({ length: 2 * between(random, 1, 3) }, (_, i) => setStory(random, i));
  const boxes: (readonly string[])[] = [];
  for (let i = 0; i < stories.length; i += 2) {
    const pair = stories.slice(i, i + 2);
    if (!shuffled) for (const story of pair) boxes.push(...story.heads, ...story.columns);
    else boxes.push(...pair.flatMap((story) => story.heads), ...byTurns(pair.map((story) => story.columns)));
  }
  return {
    text: `${boxes.map((box) => box.join('\n')).join('\n\n')}\n`,
    stories: stories.map((story) => story.columns.flat()),
  };
}

type Boxes = readonly (readonly string[])[];

function setStory(random: Random, place: number): { readonly heads: Boxes; readonly columns: Boxes } {
  const story = invent(random, place, 'zh-Hans');
  const body = [...paragraphsOf(story), ...paragraphsOf(invent(random, place, 'zh-Hans'))];
  const lines = body.flatMap((text) => wrapHan(text, { cells: CELLS, first: INDENT, kinsoku: 'hang' }));
  const height = Math.ceil(lines.length / between(random, 2, 3));
  const columns = Array.from({ length: Math.ceil(lines.length / height) }, (_, i) =>
    lines.slice(i * height, (i + 1) * height),
  );
  const names = story.bylines.map(({ role, name }) => [role ?? '本报记者', name].join(' '));
  return { heads: [[story.headline ?? '无题'], ...(names.length > 0 ? [names] : [])], columns };
}

const paragraphsOf = (story: Story) => story.body.filter(({ type }) => type === 'paragraph').map(({ text }) => text);

function byTurns(columns: readonly Boxes[]): Boxes {
  const most = Math.max(...columns.map((own) => own.length));
  return Array.from({ length: most }, (_, i) => columns.flatMap((own) => own.slice(i, i + 1))).flat();
}
