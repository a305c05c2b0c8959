import type { Story, StoryBlock } from './story.js';

/** Where a printed line comes from: which part of which story. A line may hold two parts. */
export interface Owner {
  /** Index of the story on the page; -1 for the page's own furniture. */
  readonly story: number;
  readonly part: 'kicker' | 'headline' | 'deck' | 'byline' | 'dateline' | 'body' | 'caption' | 'jump' | 'furniture';
  /** Index in the story's body; -1 outside it. */
  readonly block: number;
}

/** A line as printed. Blank lines belong to nobody. */
export interface SetLine {
  readonly text: string;
  readonly of: readonly Owner[];
}

export const BLANK: SetLine = { text: '', of: [] };

interface GoldBlock extends StoryBlock {
  /** Numbers of the lines that it stands on, 1-based. */
  readonly lines: readonly number[];
}

/** A story as a careful editor would give it back, and where it stood. */
export interface GoldArticle extends Omit<Story, 'body' | 'bylineForm'> {
  readonly body: readonly GoldBlock[];
  /** Numbers of all its lines, 1-based, in order. */
  readonly lines: readonly number[];
}

/** What the page's furniture says of it; null where it has none. */
export interface PageFacts {
  readonly publication: string;
  /** ISO 8601. */
  readonly date: string;
  readonly pageLabel: string;
  readonly section: string;
}

/** A raw page and what it should become. */
export interface GoldPage {
  readonly text: string;
  readonly gold: readonly GoldArticle[];
  readonly facts: PageFacts | null;
}
