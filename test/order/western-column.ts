/** Boxes as an extractor writes them, a blank line between two. */
export const paste = (boxes: readonly (readonly string[])[]) => `${boxes.map((box) => box.join('\n')).join('\n\n')}\n`;

export const NAMES = ['By Ivy Tansley', 'By Owen Pike'] as const;

/** The columns of two stories, each line as full as a justified one. */
export const MILL = [
  [
    'The weavers of Aldermoor will have',
    'their mill again before the winter,',
    'the trustees said on Monday night,',
    'after three years of scaffolding on',
    'the river wall and two on the great',
    'wheel. The looms were carried back',
    'up the stairs by hand, since the old',
    'hoist will not be safe until spring.',
    'Forty of the weavers have asked to',
  ],
  [
    'return, and the trustees hope to find',
    'work for all of them. The first cloth',
    'is promised to the chapel, whose old',
    'hangings were spoiled when the roof',
    'let in the rain. The weavers have kept',
    'their patterns in a chest at the school,',
    'and the dyer at the bridge has begun to',
    'gather madder again. A loom for young',
    'hands stands by the door, where the',
  ],
  [
    'apprentices used to sweep the floor.',
    'Nobody will be paid for the first week,',
    'and nobody has complained of it. The',
    'mill wheel is to turn for an hour each',
    'evening until the weavers trust it.',
  ],
] as const;

export const FERRY = [
  [
    'Pilots on the Brackwater ferry want',
    'a second lamp at the landing stage,',
    'and they want it before the autumn',
    'fogs. A pilot who has crossed since',
    'his boyhood told the harbour office',
    'that he steered by the smell of the',
    'bakery last October, and that the',
    'baker has since moved inland. The',
    'harbour office keeps a lamp in its',
  ],
  [
    'store, but the bracket for it was lent',
    'to the lifeboat crew and never came',
    'back. Should the fog come sooner, a',
    'boy with a hand lamp will stand on',
    'the stage, as boys did in the time of',
    'the sailing ferry.',
  ],
] as const;
