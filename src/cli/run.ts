import { NewsCleanError } from '../errors.js';
import { openFile } from '../io/atomic.js';
import { isSameFile } from '../io/same-file.js';
import { openSink, type Sink } from '../io/sink.js';
import { readSource } from '../io/sources.js';
import { openStdout } from '../io/stdout.js';
import { loadConverter } from '../load-converter.js';
import type { CleanOptions } from '../options.js';
import { visible } from '../render/visible.js';
import { openNotes } from './notes.js';
import type { Input, Plan } from './plan.js';
import type { Press } from './press.js';
import { openProduct, type Product } from './product.js';
import { openStyle } from './style.js';
import { undecodableWarning } from './summary.js';
import type { Voice } from './voice.js';

const DONE = 0;
const FAILED = 1;

/** @throws NewsCleanError `usage` where a file would be written that is read, or two outputs are one file. */
async function refuseOverwrite({ inputs, output, notes }: Plan): Promise<void> {
  const outputs = [output, notes].filter((name) => name !== null);
  if (output !== null && output === notes) {
    throw new NewsCleanError('usage', `${output}: both the output and the notes`, 'give them two names');
  }
  for (const name of outputs) {
    for (const { path } of inputs) {
      if (!(await isSameFile(name, path))) continue;
      throw new NewsCleanError(
        'usage',
        `${name}: is an input and would be written over`,
        'give the output another name',
      );
    }
  }
}

interface Sinks {
  readonly main: Sink;
  readonly notes: Sink | null;
}

/** Reads one source to its end. */
async function pressSource(
  { path, name }: Input,
  press: Press,
  { main, notes }: Sinks,
  plan: Plan,
  voice: Voice,
): Promise<void> {
  const source = press.open(name);
  const shown = plan.toTerminal && plan.product.kind !== 'view' ? visible : (text: string) => text;
  async function print(texts: Iterable<string>): Promise<void> {
    for (const text of texts) if (main.write(shown(text))) await main.flush();
    await notes?.flush();
  }
  for await (const chunk of readSource(path)) {
    await print(source.push(chunk));
    if (main.gone()) return;
  }
  await print(source.end());
  if (source.empty()) voice.say(`${name}: no text in it`);
  const warning = undecodableWarning(name, source.facts());
  if (warning !== null) voice.say(warning);
}

/** Every input in turn; one that fails is told of, and the others go on. Gives how many failed. */
async function pressAll(product: Product, sinks: Sinks, plan: Plan, voice: Voice): Promise<number> {
  let failed = 0;
  for (const input of plan.inputs) {
    try {
      await pressSource(input, product.press, sinks, plan, voice);
      if (sinks.main.gone()) return failed;
      await product.afterSource(input, sinks.main);
    } catch (error) {
      if (error instanceof NewsCleanError && error.code === 'output') throw error;
      voice.fail(error, input.name);
      failed += 1;
    }
  }
  sinks.main.write(product.press.end());
  return failed;
}

/** The options of the stages; the tables of a conversion are read here and nowhere else. */
async function stageOptions({ encoding, spacing, convert }: Plan): Promise<Omit<CleanOptions, 'note'>> {
  return { encoding, spacing, convert: convert === null ? undefined : await loadConverter(convert) };
}

/** Does what was planned, and gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function run(plan: Plan, voice: Voice): Promise<number> {
  await refuseOverwrite(plan);
  const options = await stageOptions(plan);
  const main = openSink(plan.output === null ? openStdout() : await openFile(plan.output));
  const notes = plan.notes === null ? null : openSink(await openFile(plan.notes));
  const product = openProduct(plan, options, openNotes(notes), voice, await openStyle(plan.colour));
  try {
    const failed = await pressAll(product, { main, notes }, plan, voice);
    // where nothing could be read, an older output is better than an empty one
    if (failed === plan.inputs.length) await main.abort();
    else await main.commit();
    await notes?.commit();
    if (main.gone()) return DONE;
    product.afterAll();
    return failed > 0 || (plan.strict && product.flagged()) ? FAILED : DONE;
  } catch (error) {
    await Promise.all([main.abort(), notes?.abort()]);
    throw error;
  }
}
