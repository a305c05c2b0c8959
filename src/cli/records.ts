import type { PageResult } from '../model/article.js';
import type { Meta } from '../model/meta.js';
import type { Listener } from '../model/note.js';
import { type CleanOptions, settle } from '../options.js';
import { cleanWork, openCorridor } from '../pipeline.js';
import { openRecords } from '../render/record.js';
import type { Renderer } from '../render/renderer.js';
import type { Press, SourcePress } from './press.js';
import { count, emptyTally, isEmpty, type Tally } from './tally.js';

interface RecordSetting {
  readonly options: Omit<CleanOptions, 'note' | 'meta'>;
  /** What is known of a source beside its text. */
  readonly metaOf: (name: string) => Meta;
  /** The listener for a source; undefined where nobody listens. */
  readonly listen: (name: string) => Listener | undefined;
  readonly renderer: Renderer;
  /** True where the renderer wants furniture too. */
  readonly furniture: boolean;
  /** Is handed the tally of every source that is opened. */
  readonly counted: (tally: Tally) => void;
}

function openSource(
  name: string,
  { options, metaOf, listen, renderer, furniture, counted }: RecordSetting,
): SourcePress {
  const settled = settle({ ...options, meta: metaOf(name), note: listen(name) });
  const corridor = openCorridor(settled, cleanWork(settled));
  const toRecord = openRecords(name);
  const tally = emptyTally(name);
  let begun = false;
  counted(tally);

  function head(): string {
    if (begun) return '';
    begun = true;
    return renderer.open({ source: name });
  }

  function* print(results: Iterable<PageResult>): Generator<string> {
    for (const result of results) {
      tally.pages = result.page;
      yield head();
      for (const record of result.articles.map(toRecord)) {
        count(tally, record);
        if (furniture || record.kind !== 'furniture') yield renderer.article(record);
      }
    }
  }

  function* end(): Generator<string> {
    yield* print(corridor.end());
    yield head();
    yield renderer.close({ source: name, encoding: corridor.facts().encoding, pages: tally.pages });
  }

  return { push: (chunk) => print(corridor.push(chunk)), end, facts: corridor.facts, empty: () => isEmpty(tally) };
}

/** Sources to records, in whatever format. */
export function openRecordPress(setting: RecordSetting): Press {
  return { open: (name) => openSource(name, setting), end: () => setting.renderer.end() };
}
