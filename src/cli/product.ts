import type { Sink } from '../io/sink.js';
import { STDIN } from '../io/sources.js';
import type { Listener } from '../model/note.js';
import type { CleanOptions } from '../options.js';
import type { Renderer } from '../render/renderer.js';
import type { Style } from '../render/style.js';
import { openView } from '../render/view.js';
import type { Inputs } from './found.js';
import type { Input } from './inputs.js';
import { openToldMeta } from './meta.js';
import type { Plan } from './plan.js';
import type { Press } from './press.js';
import { openRecordPress } from './records.js';
import { openStagePress } from './stage.js';
import { asideWarning, keepHint, sourceSummary } from './summary.js';
import { isEmpty, type Tally } from './tally.js';
import { type Counter, openCounter } from './totals.js';
import type { Voice } from './voice.js';
import { openWhyPress } from './why.js';

/** What a run makes, and what it says about it. */
export interface Product {
  readonly press: Press;
  /** Says what there is to say when a source is done. */
  afterSource(input: Input, main: Sink): Promise<void>;
  /** Says what there is to say at the end. */
  afterAll(): void;
  /** What the last source gave; null where no articles are told apart. */
  tally(): Tally | null;
  /** True where an article was flagged. */
  flagged(): boolean;
}

type RunOptions = Omit<CleanOptions, 'note'>;
type Listen = (name: string) => Listener | undefined;

function records(
  plan: Plan,
  voice: Voice,
  options: RunOptions,
  listen: Listen,
  renderer: Renderer,
  furniture: boolean,
) {
  const counter = openCounter();
  const metaOf = openToldMeta(plan.meta, voice);
  return { counter, press: openRecordPress({ options, metaOf, listen, renderer, furniture, counted: counter.open }) };
}

const found = ({ last, totals }: Counter): Pick<Product, 'tally' | 'flagged'> => ({
  tally: last,
  flagged: () => totals().flagged > 0,
});

/** Records in a format: talks only of what was left out. */
function openRecordsProduct(
  plan: Plan,
  options: RunOptions,
  listen: Listen,
  voice: Voice,
  renderer: Renderer,
  furniture: boolean,
): Product {
  const { counter, press } = records(plan, voice, options, listen, renderer, furniture);
  function afterAll(): void {
    const warning = furniture ? null : asideWarning(counter.totals());
    if (warning !== null) voice.say(warning);
  }
  return { press, afterSource: async () => {}, afterAll, ...found(counter) };
}

/** The reading view: a summary after each source, and at the end how to keep what was shown. */
function openViewProduct(
  plan: Plan,
  inputs: Inputs,
  options: RunOptions,
  listen: Listen,
  voice: Voice,
  style: Style,
  width: number,
): Product {
  const renderer = openView({ width, style, titled: inputs.several });
  const { counter, press } = records(plan, voice, options, listen, renderer, plan.furniture);
  async function afterSource({ path }: Input, main: Sink): Promise<void> {
    // what is on stderr must not overtake what is on stdout
    await main.flush();
    const tally = counter.last();
    if (tally === null || main.gone() || isEmpty(tally)) return;
    const setting = { path: path === STDIN ? null : path, furniture: plan.furniture, style };
    for (const line of sourceSummary(tally, setting)) voice.say(line);
  }
  function afterAll(): void {
    if (inputs.first === null || counter.totals().empty) return;
    const [typed] = plan.inputs;
    voice.say(keepHint(inputs.several ? 'articles' : typed?.path === STDIN ? 'page' : inputs.first));
  }
  return { press, afterSource, afterAll, ...found(counter) };
}

function* names(inputs: Inputs): Generator<string> {
  for (const { name } of inputs.each()) yield name;
}

const silent = (press: Press): Product => ({
  press,
  afterSource: async () => {},
  afterAll: () => {},
  tally: () => null,
  flagged: () => false,
});

/** Opens what was planned, with the options of the stages. */
export function openProduct(
  plan: Plan,
  inputs: Inputs,
  options: RunOptions,
  listen: Listen,
  voice: Voice,
  style: Style,
): Product {
  const { product, furniture } = plan;
  if (product.kind === 'why') return silent(openWhyPress({ options, line: product.line, listen }));
  if (product.kind === 'view') return openViewProduct(plan, inputs, options, listen, voice, style, product.width);
  if (product.kind !== 'records') return silent(openStagePress({ stage: product.kind, options, listen }));
  const { format } = product;
  const renderer = format.open(names(inputs));
  return openRecordsProduct(plan, options, listen, voice, renderer, furniture || format.furniture);
}
