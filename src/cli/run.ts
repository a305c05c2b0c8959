import { NewsCleanError } from '../errors.js';
import { openFile } from '../io/atomic.js';
import { openSink, type Sink } from '../io/sink.js';
import { readSource } from '../io/sources.js';
import { openStdout } from '../io/stdout.js';
import { loadConverter } from '../load-converter.js';
import type { CleanOptions } from '../options.js';
import { visible, visibleName } from '../render/visible.js';
import { detailLine } from './detail.js';
import { openExaminer } from './examine.js';
import { findInputs, type Inputs } from './found.js';
import type { Input } from './inputs.js';
import { openNotes } from './notes.js';
import { outputPlaces, refuseOverwrite } from './overwrite.js';
import { type Plan, refuseSeveral } from './plan.js';
import type { SourcePress } from './press.js';
import { openProduct, type Product } from './product.js';
import { openStyle } from './style.js';
import { columnsWarning, undecodableWarning } from './summary.js';
import { shown, type Tally } from './tally.js';
import { openTwice } from './twice.js';
import type { Voice } from './voice.js';

const DONE = 0;
const FAILED = 1;

interface Sinks {
  readonly main: Sink;
  readonly notes: Sink | null;
}

/** How the inputs went. */
interface Outcome {
  tried: number;
  failed: number;
  /** True where text was found in one of them, though it may have failed after that. */
  found: boolean;
}

/** Both outputs, or neither: where the notes cannot be opened, nothing is left of the other. */
async function openSinks({ output, notes }: Plan): Promise<Sinks> {
  const main = openSink(output === null ? openStdout() : await openFile(output));
  try {
    return { main, notes: notes === null ? null : openSink(await openFile(notes)) };
  } catch (error) {
    await main.abort();
    throw error;
  }
}

/** What there is to say of a source that was read. */
function report({ path, name }: Input, source: SourcePress, tally: Tally | null, voice: Voice): void {
  if (source.empty()) voice.say(`${visibleName(name)}: no text in it`);
  const facts = source.facts();
  for (const warn of [undecodableWarning, columnsWarning]) {
    const warning = warn({ path, name }, facts);
    if (warning !== null) voice.say(warning);
  }
  const { encoding, pages } = facts;
  const articles = tally === null ? null : shown(tally);
  voice.detail(detailLine(name, { encoding, pages, articles, flagged: tally?.flagged ?? 0 }));
}

/** Reads one source to its end. */
async function pressSource(input: Input, source: SourcePress, sinks: Sinks, plan: Plan): Promise<void> {
  const { main, notes } = sinks;
  const shown = plan.toTerminal && plan.product.kind !== 'view' ? visible : (text: string) => text;
  async function print(texts: Iterable<string>): Promise<void> {
    for (const text of texts) if (main.write(shown(text))) await main.flush();
    await notes?.flush();
  }
  for await (const chunk of readSource(input.path)) {
    await print(source.push(chunk));
    if (main.gone()) return;
  }
  await print(source.end());
  // on a terminal, talk must not overtake what it is about
  if (plan.toTerminal) await main.flush();
}

/** Every input in turn; one that fails is told of, and the others go on. */
async function pressAll(product: Product, inputs: Inputs, sinks: Sinks, plan: Plan, voice: Voice): Promise<Outcome> {
  const outcome: Outcome = { tried: 0, failed: 0, found: false };
  const examine = await openExaminer(plan, inputs, voice);
  const twice = openTwice(voice);
  for (const found of inputs.each(twice.again)) {
    const input = await examine(found);
    outcome.tried += 1;
    if (input === null) {
      outcome.failed += 1;
      continue;
    }
    const source = product.press.open(input.name);
    try {
      await pressSource(input, source, sinks, plan);
      if (sinks.main.gone()) return outcome;
      report(input, source, product.tally(), voice);
      await product.afterSource(input, sinks.main);
    } catch (error) {
      if (error instanceof NewsCleanError && error.code === 'output') throw error;
      voice.fail(error, input);
      outcome.failed += 1;
    }
    outcome.found ||= !source.empty();
  }
  twice.tell();
  sinks.main.write(product.press.end());
  return outcome;
}

/** The options of the stages; the tables of a conversion are read here and nowhere else. */
async function stageOptions({ encoding, spacing, keepOrder, convert }: Plan): Promise<Omit<CleanOptions, 'note'>> {
  return { encoding, spacing, keepOrder, convert: convert === null ? undefined : await loadConverter(convert) };
}

/**
 * What is finished is given on, though its source failed later; but where nothing was read whole, an older file is
 * better than a part of a new one.
 */
const isWanted = ({ output }: Plan, { tried, failed, found }: Outcome): boolean =>
  failed < tried || (output === null && found);

/** Does what was planned, and gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function run(plan: Plan, voice: Voice): Promise<number> {
  refuseOverwrite(plan);
  const inputs = await findInputs({ ...plan, typed: plan.inputs, passed: () => outputPlaces(plan) });
  refuseSeveral(plan, inputs);
  if (plan.dryRun) return (await import('./preview.js')).printPreview(inputs, plan, voice);
  const options = await stageOptions(plan);
  for (const warning of plan.warnings) voice.say(warning);
  const { main, notes } = await openSinks(plan);
  try {
    const product = openProduct(plan, inputs, options, openNotes(notes), voice, await openStyle(plan.colour));
    const outcome = await pressAll(product, inputs, { main, notes }, plan, voice);
    await (isWanted(plan, outcome) ? main.commit() : main.abort());
    await notes?.commit();
    if (main.gone()) return DONE;
    product.afterAll();
    return outcome.failed > 0 || (plan.strict && product.flagged()) ? FAILED : DONE;
  } catch (error) {
    await Promise.all([main.abort(), notes?.abort()]);
    throw error;
  }
}
