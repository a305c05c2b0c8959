import { misreadShare } from '../chars/noise.js';
import { sampleOf } from '../chars/sample.js';
import { ending } from '../chars/sentence.js';
import type { Article } from '../model/article.js';
import type { Page } from '../model/page.js';
import type { Affinity } from './affinity.js';
import type { Decision } from './decide.js';
import { findRunnersUp } from './runner-up.js';

/** What a page says of how sure all its stories are. */
export interface PageView {
  /** For each item of the page: its wording around it; how much dearer another reading of it is (see runner-up.ts). */
  readonly affinities: readonly Affinity[];
  readonly margins: readonly number[];
  /** Of its paragraphs, the share that ends in mid-sentence. */
  readonly open: number;
  /** How surely OCR made it, 0 to 1: of its lines before any was repaired. */
  readonly noise: number;
}

/** Enough of a page to tell whether it was misread, in UTF-16 units. */
const SAMPLE = 16_000;

export function viewPage(
  { lines }: Page,
  affinities: readonly Affinity[],
  decision: Decision,
  articles: readonly Article[],
): PageView {
  return {
    affinities,
    margins: findRunnersUp(decision),
    open: openShare(articles),
    noise: misreadShare(
      sampleOf(
        lines.map(({ raw }) => raw),
        '\n',
        SAMPLE,
      ),
    ),
  };
}

function openShare(articles: readonly Article[]): number {
  let [open, all] = [0, 0];
  for (const { body } of articles) {
    for (const { text, type } of body) {
      if (type !== 'paragraph') continue;
      all++;
      if (ending(text) === 'open') open++;
    }
  }
  return open / Math.max(1, all);
}
