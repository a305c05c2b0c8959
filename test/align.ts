import type { GoldStory } from './gold.js';

/** A stretch of lines of the page, 0-based, last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface StoryPlace {
  /** Kicker, headline and deck. */
  readonly head: Stretch | null;
  /** One a body block; whole lines, so a dateline before it or a jump after it is in. */
  readonly body: readonly (Stretch & { readonly type: 'paragraph' | 'crosshead' })[];
}

/** Finds the lines of every story: gold text is a run of the page, white space aside. */
export function align(lines: readonly string[], stories: readonly GoldStory[]): readonly StoryPlace[] {
  const page = bareIndex(lines);
  return stories.map((story) => {
    const body = story.body.map((block) => ({ ...find(page, block.text), type: block.type }));
    const heads = [story.headline, ...(story.parts['subtitle'] ?? [])].flatMap((text) =>
      text === null ? [] : [find(page, text)],
    );
    const dateline = story.parts['dateline']?.[0];
    return {
      head: heads.length === 0 ? null : span(heads),
      body: dateline === undefined ? body : fromDateline(lines, body, dateline),
    };
  });
}

function fromDateline(lines: readonly string[], body: StoryPlace['body'], dateline: string): StoryPlace['body'] {
  const [opening, ...rest] = body;
  if (opening === undefined) return body;
  let first = opening.first;
  while (first > 0 && !lines[first]?.startsWith(dateline)) first--;
  return [{ ...opening, first }, ...rest];
}

function span(stretches: readonly Stretch[]): Stretch {
  return { first: Math.min(...stretches.map((s) => s.first)), last: Math.max(...stretches.map((s) => s.last)) };
}

interface BareIndex {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the line that it stands on. */
  readonly lineAt: readonly number[];
}

function bareIndex(lines: readonly string[]): BareIndex {
  const bare = lines.map((line) => line.replace(/\s+/gu, ''));
  return { text: bare.join(''), lineAt: bare.flatMap((line, i) => Array.from({ length: line.length }, () => i)) };
}

function find(page: BareIndex, text: string): Stretch {
  const bare = text.replace(/\s+/gu, '');
  const at = lastWhole(page, bare);
  if (at < 0) throw new Error(`not on the page: ${text.slice(0, 30)}`);
  return { first: page.lineAt[at] ?? 0, last: page.lineAt[at + bare.length - 1] ?? 0 };
}

/** A short head may be quoted in a body too: the place that begins a line and ends one is meant. */
function lastWhole(page: BareIndex, bare: string): number {
  for (let at = page.text.indexOf(bare); at >= 0; at = page.text.indexOf(bare, at + 1)) {
    const end = at + bare.length;
    const opens = at === 0 || page.lineAt[at - 1] !== page.lineAt[at] || page.text[at - 1] === '—';
    if (opens && page.lineAt[end - 1] !== page.lineAt[end]) return at;
  }
  return page.text.indexOf(bare);
}
