import type { Listener } from '../model/note.js';
import { type CleanOptions, type Settled, settle } from '../options.js';
import { type Corridor, openCorridor, rejoinWork, repairWork } from '../pipeline.js';
import { openBlockText, openLineText, type StageText } from '../render/stage-text.js';
import type { Press, SourcePress } from './press.js';

interface StageSetting {
  readonly stage: 'repair' | 'rejoin';
  readonly options: Omit<CleanOptions, 'note'>;
  readonly listen: (name: string) => Listener | undefined;
}

function openSource<Made>(corridor: Corridor<Made>, text: StageText<Made>): SourcePress {
  let empty = true;

  function* print(pages: Iterable<Made>): Generator<string> {
    for (const made of pages) {
      const printed = text.page(made);
      empty &&= printed.trim() === '';
      yield printed;
    }
  }

  function* end(): Generator<string> {
    yield* print(corridor.end());
    yield text.end();
  }

  return { push: (chunk) => print(corridor.push(chunk)), end, facts: corridor.facts, empty: () => empty };
}

const openers = {
  repair: (settled: Settled) => openSource(openCorridor(settled, repairWork(settled)), openLineText()),
  rejoin: (settled: Settled) => openSource(openCorridor(settled, rejoinWork(settled)), openBlockText()),
};

/** Sources to the text of an early stage. Each begins a page, so that nothing joins its first line to the last of the one before. */
export function openStagePress({ stage, options, listen }: StageSetting): Press {
  let printed = false;

  function open(name: string): SourcePress {
    const source = openers[stage](settle({ ...options, note: listen(name) }));
    let lead = printed ? '\f' : '';

    function* print(texts: Iterable<string>): Generator<string> {
      for (const text of texts) {
        if (text === '') continue;
        yield lead + text;
        lead = '';
        printed = true;
      }
    }

    return { ...source, push: (chunk) => print(source.push(chunk)), end: () => print(source.end()) };
  }

  return { open, end: () => '' };
}
