import type { ArticleRecord, NumberedArticle } from '../src/model/article.js';
import type { Block } from '../src/model/block.js';
import type { Listener } from '../src/model/note.js';
import type { Page } from '../src/model/page.js';
import { type Settled, settle } from '../src/options.js';
import { cleanWork, openCorridor, rejoinWork, repairWork, type Work } from '../src/pipeline.js';
import { openJsonl } from '../src/render/jsonl.js';
import { openRecords } from '../src/render/record.js';
import { openBlockText } from '../src/render/stage-text.js';

/** A source, whole or in pieces. */
export type Source = string | readonly (string | Uint8Array)[];

/** The pages of a source, their characters mended. */
export function repairedPages(source: Source, note?: Listener): readonly Page[] {
  return through(source, repairWork, note);
}

/** The blocks of a source, page after page. */
export function blocksOf(source: Source, note?: Listener): readonly Block[] {
  return through(source, rejoinWork, note).flatMap((page) => page.blocks);
}

/** What `--stage rejoin` prints. */
export function rejoinedText(source: Source): string {
  const text = openBlockText();
  return through(source, rejoinWork).map(text.page).join('') + text.end();
}

/** The articles of a source, furniture too. */
export function articlesOf(source: Source, note?: Listener): readonly NumberedArticle[] {
  return through(source, cleanWork, note).flatMap((page) => page.articles);
}

export function recordsOf(source: Source, name: string, note?: Listener): readonly ArticleRecord[] {
  return articlesOf(source, note).map(openRecords(name));
}

/** What `-f jsonl --furniture` prints. */
export function jsonlOf(source: Source, name: string): string {
  return recordsOf(source, name).map(openJsonl().article).join('');
}

function through<Made>(source: Source, work: (options: Settled) => Work<Made>, note?: Listener): readonly Made[] {
  const settled = settle({ note });
  const corridor = openCorridor(settled, work(settled));
  const made: Made[] = [];
  for (const chunk of typeof source === 'string' ? [source] : source) made.push(...corridor.push(chunk));
  made.push(...corridor.end());
  return made;
}
