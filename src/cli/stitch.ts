import { NewsCleanError } from '../errors.js';
import { openFile } from '../io/atomic.js';
import { readLines } from '../io/lines.js';
import { openSink, type Sink } from '../io/sink.js';
import { readSource } from '../io/sources.js';
import { openStdout } from '../io/stdout.js';
import type { ArticleRecord } from '../model/article.js';
import { oneOf } from '../options.js';
import { joinParts } from '../rejoin/join-parts.js';
import { jsonText } from '../render/json-text.js';
import { GROUP_KEYS, readRecord } from '../render/read-record.js';
import { type Grouper, openGroups } from '../stitch/group-records.js';
import { linkRecords, mergeRecords } from '../stitch/link-records.js';
import type { PieceListener } from '../stitch/merge.js';
import { type Input, planInputs } from './inputs.js';
import { once } from './once.js';
import { planOutput } from './output-name.js';
import { refuseOverwrite } from './overwrite.js';
import { openTwice } from './twice.js';
import type { Voice } from './voice.js';

/** The options of `stitch` as they were typed. */
export interface StitchFlags {
  readonly by?: string;
  readonly merge?: boolean;
  readonly notes?: string;
}

const DEFAULT_KEYS = 'publication,date';
/** Bad lines of one input that are told of one by one. */
const MAX_TOLD = 20;

function planKeys(by: string): readonly string[] {
  const keys = by.split(',').map((key) => key.trim());
  if (keys.includes('')) {
    throw new NewsCleanError(
      'usage',
      `--by ${JSON.stringify(by)} has an empty key`,
      `name keys of a record: --by ${DEFAULT_KEYS}`,
    );
  }
  return keys.map((key) => oneOf('--by', key, GROUP_KEYS));
}

interface Sinks {
  readonly main: Sink;
  readonly notes: Sink | null;
}

async function write(records: Iterable<ArticleRecord>, { main, notes }: Sinks): Promise<void> {
  for (const record of records) if (main.write(`${jsonText(record)}\n`)) await main.flush();
  await notes?.flush();
}

/** Reads the records of one input. Gives how many lines were bad. */
async function readInput(input: Input, groups: Grouper, sinks: Sinks, voice: Voice): Promise<number> {
  let bad = 0;
  for await (const { number, text } of readLines(readSource(input.path))) {
    const record = recordOf(text, number);
    if (record instanceof NewsCleanError) {
      bad += 1;
      if (bad <= MAX_TOLD) voice.fail(record, { ...input, name: `${input.name}:${number}` });
      continue;
    }
    await write(groups.push(record, text?.length ?? 0), sinks);
    if (sinks.main.gone()) break;
  }
  if (bad > MAX_TOLD) voice.fail(new NewsCleanError('input', `${bad - MAX_TOLD} more lines are no records`), input);
  return bad;
}

function recordOf(text: string | null, number: number): ArticleRecord | NewsCleanError {
  if (text === null)
    return new NewsCleanError('input', 'the line is too long to hold', `look at it: sed -n ${number}p`);
  try {
    return readRecord(text);
  } catch (error) {
    if (error instanceof NewsCleanError) return error;
    throw error;
  }
}

/** Every input in turn; what is no record is told of, and the rest goes on. Gives whether all was well. */
async function readAll(inputs: readonly Input[], groups: Grouper, sinks: Sinks, voice: Voice): Promise<boolean> {
  let well = true;
  const twice = openTwice(voice);
  for (const input of once(inputs, twice.again)) {
    try {
      if ((await readInput(input, groups, sinks, voice)) > 0) well = false;
    } catch (error) {
      if (error instanceof NewsCleanError && error.code === 'output') throw error;
      voice.fail(error, input);
      well = false;
    }
    if (sinks.main.gone()) return well;
  }
  twice.tell();
  await write(groups.end(), sinks);
  return well;
}

/**
 * Finds stories that run over several sources: records in, records out, in their order.
 *
 * @throws NewsCleanError `usage` on keys that no record has, `output` where nothing can be written.
 */
export async function stitch(paths: readonly string[], flags: StitchFlags, voice: Voice): Promise<number> {
  const keys = planKeys(flags.by ?? DEFAULT_KEYS);
  const inputs = planInputs(paths, 'stdin', false);
  const notes = planOutput('--notes', flags.notes);
  if (notes !== null && flags.merge !== true)
    throw new NewsCleanError('usage', '--notes tells what --merge left out', 'give both, or neither');
  refuseOverwrite({ inputs, filesFrom: null, output: null, notes });
  const main = openSink(openStdout());
  const told = notes === null ? null : openSink(await openFile(notes));
  const groups = openGroups(keys, openWork(flags.merge ?? false, told));
  try {
    const well = await readAll(inputs, groups, { main, notes: told }, voice);
    await main.commit();
    await told?.commit();
    return finish(well, groups, keys, main, voice);
  } catch (error) {
    await Promise.all([main.abort(), told?.abort()]);
    throw error;
  }
}

/** What is done with the records of a group. */
function openWork(merge: boolean, told: Sink | null) {
  if (!merge) return linkRecords;
  const note: PieceListener | undefined =
    told === null
      ? undefined
      : (heard, piece) => {
          told.write(`${jsonText({ ...piece, ...heard })}\n`);
        };
  return (records: readonly ArticleRecord[]) => mergeRecords(records, joinParts, note);
}

/** Says what was compared with nothing, and gives the exit code. */
function finish(well: boolean, groups: Grouper, keys: readonly string[], main: Sink, voice: Voice): number {
  if (main.gone()) return 0;
  const { keyless, late, lateGroup } = groups.leftover();
  if (keyless > 0)
    voice.say(`${counted(keyless)} no ${keys.join(' and no ')}, and nothing was looked for; --by chooses other keys`);
  if (late === 0) return well ? 0 : 1;
  const sorted = `jq -sc 'sort_by(${keys.map((key) => `.${key}`).join(', ')})[]'`;
  const what = `${counted(late)} come too long after the others of ${late === 1 ? 'its' : 'their'} group (first: ${lateGroup})`;
  voice.fail(new NewsCleanError('input', what, `sort the records first: ${sorted}, or give more keys with --by`));
  return 1;
}

const counted = (count: number): string => (count === 1 ? '1 record has' : `${count} records have`);
