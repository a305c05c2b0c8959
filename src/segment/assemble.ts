import type { Article, BodyBlock, Caption } from '../model/article.js';
import { type Yield, yieldOf } from './body.js';
import { confidenceOf, flagsOf } from './doubt.js';
import { readHead } from './head.js';
import type { Item } from './item.js';
import { languageOf } from './language.js';
import { mergeSpans, spansOf } from './places.js';
import type { Story } from './story.js';

/** Makes the article of a story on page `page`. `margin`: how clear the reading of the page was; `runsOn`: see `readHead`. */
export function assemble(story: Story, page: number, margin: number, runsOn: (pair: string) => boolean): Article {
  const head = readHead(
    story.parts.filter((part) => part.role === 'head').map((part) => part.item),
    runsOn,
  );
  const rest = gather(story);
  const blocks = story.parts.map((part) => part.item.block);
  const headline = head.headline.text;
  const kind = rest.body.length === 0 && headline === null && rest.captions.length > 0 ? 'photo' : 'article';
  const flags = flagsOf({ kind, headline, body: rest.body, jump: rest.jump });
  return {
    ...empty(page),
    kind,
    lang: languageOf(
      [headline ?? '', ...rest.body.map((part) => part.text), ...rest.captions.map((part) => part.text)].join('\n'),
    ),
    kicker: head.kicker.text,
    headline,
    deck: head.deck.text,
    bylines: rest.bylines,
    dateline: rest.dateline,
    body: rest.body,
    captions: rest.captions,
    jump: rest.jump,
    at: {
      kicker: head.kicker.at,
      headline: head.headline.at,
      deck: head.deck.at,
      bylines: rest.bylineSpans,
      dateline: rest.datelineSpans,
      jump: rest.jumpSpans,
    },
    pieces: [{ page, lines: spansOf(blocks) }],
    confidence: confidenceOf(flags, margin),
    flags,
  };
}

/** A run of furniture, kept as a record of its own. */
export function furnitureOf(items: readonly Item[], page: number): Article {
  const body: BodyBlock[] = items.map((item) => ({ type: 'paragraph', text: item.text, lines: spansOf([item.block]) }));
  const lang = languageOf(items.map((item) => item.text).join('\n'));
  return {
    ...empty(page),
    kind: 'furniture',
    lang,
    body,
    pieces: [{ page, lines: spansOf(items.map((item) => item.block)) }],
    confidence: 1,
  };
}

function empty(page: number): Article {
  return {
    kind: 'article',
    page,
    lang: 'und',
    publication: null,
    date: null,
    section: null,
    pageLabel: null,
    kicker: null,
    headline: null,
    deck: null,
    bylines: [],
    dateline: null,
    body: [],
    captions: [],
    jump: { to: null, from: null },
    at: { kicker: [], headline: [], deck: [], bylines: [], dateline: [], jump: [] },
    pieces: [],
    confidence: 0,
    flags: [],
  };
}

/** Everything of a story but its head, in page order. */
function gather(story: Story) {
  const got: Yield[] = [];
  let begun = false;
  for (const { item, role } of story.parts) {
    if (role === 'head') continue;
    const given = yieldOf(item, role, !begun);
    begun ||= role === 'paragraph' && item.block.form === null;
    got.push(given);
  }
  const jump = {
    to: got.findLast((given) => given.to !== undefined)?.to ?? null,
    from: got.find((given) => given.from !== undefined)?.from ?? null,
  };
  return {
    body: got.flatMap((given) => given.body ?? []),
    bylines: got.flatMap((given) => given.bylines ?? []),
    captions: withCredits(got.flatMap((given) => given.caption ?? [])),
    dateline: got.find((given) => given.dateline !== undefined)?.dateline ?? null,
    jump,
    // bylines on lines that follow each other are one span
    bylineSpans: mergeSpans(
      got.flatMap((given) => given.bylineSpans ?? []).map(([first, last]) => [first, first, last]),
    ),
    datelineSpans: got.flatMap((given) => (given.datelineSpan === undefined ? [] : [given.datelineSpan])),
    jumpSpans: got.flatMap((given) => given.jumpSpans ?? []),
  };
}

/** A credit by itself belongs to the caption over it, which has none. */
function withCredits(captions: readonly Caption[]): readonly Caption[] {
  return captions.reduce<readonly Caption[]>((done, next) => {
    const open = done.at(-1);
    if (next.text !== '' || open === undefined || open.credit !== null) return [...done, next];
    const lines = [...open.lines, ...next.lines].map(([first, last]) => [first, first, last] as const);
    return [...done.slice(0, -1), { ...open, credit: next.credit, lines: mergeSpans(lines) }];
  }, []);
}
