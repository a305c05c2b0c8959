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

/** Sources to the text of an early stage. */
export function openStagePress({ stage, options, listen }: StageSetting): Press {
  return {
    open: (name) => openers[stage](settle({ ...options, note: listen(name) })),
    end: () => '',
  };
}
