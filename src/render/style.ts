type Paint = (text: string) => string;

/** How parts of the reading view are set off; each function may wrap its text in colour, and changes no width. */
export interface Style {
  /** A headline. */
  readonly strong: Paint;
  /** What stands aside: rules, places, credits. */
  readonly quiet: Paint;
  /** What to look at. */
  readonly warn: Paint;
}

const as: Paint = (text) => text;

/** No colour at all. */
export const PLAIN: Style = { strong: as, quiet: as, warn: as };
