import type { Role } from './role.js';

/**
 * Where a page stands between two blocks.
 *
 *     start     nothing yet                      signed    bylines that open a story without a head
 *     head      head lines above a body          bare      a body without a head so far
 *     headSigned  head lines, then bylines       bareEnd   such a body that has ended (jump, closing byline)
 *     body      a body under its head            tail      head lines below their body
 *     bodyCross such a body after a crosshead    bareCross the same without a head
 *     bodyEnd   such a body that has ended       mid       head lines in the middle of their body, as columns that run
 *     midSigned  such lines, then bylines                  past their headline come out
 */
export const STATES = [
  'start',
  'head',
  'headSigned',
  'body',
  'bodyCross',
  'bodyEnd',
  'signed',
  'bare',
  'bareCross',
  'bareEnd',
  'tail',
  'mid',
  'midSigned',
] as const;

export type State = (typeof STATES)[number];

/** One move of the page's grammar. `opens`: a new story begins with the block. */
export interface Move {
  readonly from: State;
  readonly role: Role;
  readonly to: State;
  readonly opens: boolean;
}

const stay = (role: Role): readonly Move[] => STATES.map((from) => ({ from, role, to: from, opens: false }));
const on = (role: Role, ...pairs: readonly (readonly [State, State])[]): readonly Move[] =>
  pairs.map(([from, to]) => ({ from, role, to, opens: false }));
const open = (role: Role, to: State, ...from: readonly State[]): readonly Move[] =>
  from.map((state) => ({ from: state, role, to, opens: true }));

/** Every move there is: `role` on the block leads from one state to the next. */
export const MOVES: readonly Move[] = [
  ...stay('furniture'),
  ...stay('caption'),
  ...on('head', ['head', 'head'], ['tail', 'tail'], ['bare', 'tail'], ['bareCross', 'tail'], ['bareEnd', 'tail']),
  ...on('head', ['bare', 'mid'], ['mid', 'mid']),
  ...open('head', 'head', ...STATES),
  ...on(
    'byline',
    ['head', 'headSigned'],
    ['headSigned', 'headSigned'],
    ['signed', 'signed'],
    ['body', 'bodyEnd'],
    ['bare', 'bareEnd'],
    ['bodyEnd', 'bodyEnd'],
    ['bareEnd', 'bareEnd'],
    // printed in the middle of the text, as a box beside it comes out
    ['body', 'body'],
    ['mid', 'midSigned'],
    ['midSigned', 'midSigned'],
  ),
  ...open('byline', 'signed', 'start', 'body', 'bodyCross', 'bodyEnd', 'bare', 'bareCross', 'bareEnd', 'tail'),
  ...on('paragraph', ['head', 'body'], ['headSigned', 'body'], ['body', 'body'], ['bodyCross', 'body']),
  ...on('paragraph', ['mid', 'body'], ['midSigned', 'body']),
  ...on('paragraph', ['signed', 'bare'], ['bare', 'bare'], ['bareCross', 'bare']),
  // a form or a jump only, see `move-cost`: a list of addresses under the writer's name
  ...on('paragraph', ['bodyEnd', 'bodyEnd'], ['bareEnd', 'bareEnd']),
  ...open('paragraph', 'bare', 'start', 'body', 'bodyCross', 'bodyEnd', 'bare', 'bareCross', 'bareEnd', 'tail'),
  ...on(
    'crosshead',
    ['head', 'bodyCross'],
    ['headSigned', 'bodyCross'],
    ['body', 'bodyCross'],
    ['bodyCross', 'bodyCross'],
  ),
  ...on('crosshead', ['signed', 'bareCross'], ['bare', 'bareCross'], ['bareCross', 'bareCross']),
];

/** A story is left without a head from these states, and a head without a story from those. */
export const HEADLESS: ReadonlySet<State> = new Set<State>(['signed', 'bare', 'bareCross', 'bareEnd']);
export const BODILESS: ReadonlySet<State> = new Set<State>(['head', 'headSigned', 'mid', 'midSigned']);
/** A story has begun, but its body has not. */
export const BEGINNING: ReadonlySet<State> = new Set<State>(['head', 'headSigned', 'signed']);
/** The body of a story has ended: running text cannot go on. */
export const ENDED: ReadonlySet<State> = new Set<State>(['bodyEnd', 'bareEnd']);
/** A crosshead is left without a paragraph from these. */
export const CROSSED: ReadonlySet<State> = new Set<State>(['bodyCross', 'bareCross']);
