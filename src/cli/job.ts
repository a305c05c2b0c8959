import { join } from 'node:path';
import { statePaths } from '../batch/state.js';
import { openTree } from '../batch/tree.js';
import { clear, openWriter, placeError, type Writer } from '../batch/writer.js';
import type { Direction } from '../convert/directions.js';
import type { Encoding } from '../decode/encodings.js';
import { type ByteString, fromByteString, pathName, toByteString } from '../io/path.js';
import { readSource } from '../io/sources.js';
import { loadConverter } from '../load-converter.js';
import type { Flag } from '../model/article.js';
import type { Listener } from '../model/note.js';
import type { CleanOptions, Spacing } from '../options.js';
import { articleFile, articleFileName } from '../render/article-file.js';
import { FORMATS, type Format, type FormatName } from '../render/formats.js';
import type { Renderer } from '../render/renderer.js';
import type { Detail } from './detail.js';
import { type Known, type MetaPlan, openMeta } from './meta.js';
import { openNotes } from './notes.js';
import type { Press } from './press.js';
import { openRecordPress } from './records.js';
import { openStagePress } from './stage.js';
import { shown, type Tally } from './tally.js';

/** All that decides what the output of an input is; plain data, which threads hand to one another. */
export interface JobSetting {
  /** Of the tree. */
  readonly folder: string;
  readonly perArticle: boolean;
  readonly product: FormatName | 'repair' | 'rejoin';
  readonly furniture: boolean;
  readonly encoding: Encoding;
  readonly spacing: Spacing;
  readonly keepOrder: boolean;
  readonly convert: Direction | null;
  readonly meta: MetaPlan;
  /** True where every change and decision is written down, beside the outputs. */
  readonly notes: boolean;
}

/** One input, and the place of its output. */
export interface Task {
  readonly path: ByteString;
  readonly name: string;
  readonly output: ByteString;
}

/** What came of an input. */
export interface Counts extends Detail {
  readonly flags: ReadonlyMap<Flag, number>;
  /** Names of its articles' files; null where its output is one file. */
  readonly files: readonly string[] | null;
  /** Lines of furniture that are in no output. */
  readonly aside: number;
  /** True where there was no text in it. */
  readonly empty: boolean;
  /** Sequences of bytes that could not be decoded. */
  readonly undecodable: number;
  /** True where columns stand side by side in its lines. */
  readonly sideBySide: boolean;
  /** False where `--meta-from` says nothing of its path. */
  readonly matched: boolean;
}

/** What the stages are given. */
interface Stages {
  readonly options: Omit<CleanOptions, 'note'>;
  readonly listen: (name: string) => Listener | undefined;
}

/** Text of one input on its way to a file or a folder. */
interface Making {
  readonly press: Press;
  readonly matched: boolean;
  /** As they are made; null where there is one. */
  readonly files: readonly string[] | null;
  /** Furniture is in the output. */
  readonly furniture: boolean;
  readonly tally: () => Tally | null;
  readonly write: (text: string) => void;
  readonly close: () => void;
}

function recordMaking(
  renderer: Renderer,
  furniture: boolean,
  stages: Stages,
  { meta, matched }: Known,
  { writer, files }: { readonly writer: Writer | null; readonly files: readonly string[] | null },
): Making {
  let tally: Tally | null = null;
  function counted(one: Tally): void {
    tally = one;
  }
  const press = openRecordPress({ ...stages, metaOf: () => meta, renderer, furniture, counted });
  const write = (text: string) => writer?.write(text);
  return { press, matched, files, furniture, tally: () => tally, write, close: () => writer?.close() };
}

/** Every record becomes a file, and no text comes out. `made`: is given the names. */
const filing = (format: Format, folder: string, made: string[]): Renderer => ({
  open: () => '',
  article(record) {
    const name = articleFileName(record, format.extensions[0] ?? '');
    made.push(name);
    const writer = openWriter(join(folder, name));
    writer.write(articleFile(format, record));
    writer.close();
    return '';
  },
  close: () => '',
  end: () => '',
});

function openMaking(setting: JobSetting, stages: Stages, path: string, name: string): Making {
  const { product, perArticle, furniture } = setting;
  if (product === 'repair' || product === 'rejoin') {
    const writer = openWriter(path);
    const press = openStagePress({ stage: product, ...stages });
    const { write, close } = writer;
    return { press, matched: true, files: null, furniture: true, tally: () => null, write, close };
  }
  const format = FORMATS.find((row) => row.name === product) ?? FORMATS[0];
  const known = openMeta(setting.meta)(name);
  const files: string[] = [];
  if (perArticle) return recordMaking(filing(format, path, files), furniture, stages, known, { writer: null, files });
  const to = { writer: openWriter(path), files: null };
  return recordMaking(format.open([name]), furniture || format.furniture, stages, known, to);
}

/** Reads an input to its end. */
async function make(making: Making, { path, name }: Task, place: string): Promise<Counts> {
  const source = making.press.open(name);
  function print(texts: Iterable<string>): void {
    for (const text of texts) making.write(text);
  }
  try {
    for await (const chunk of readSource(fromByteString(path))) print(source.push(chunk));
    print(source.end());
    making.write(making.press.end());
  } catch (error) {
    throw placeError(error, place);
  } finally {
    making.close();
  }
  const tally = making.tally();
  const facts = source.facts();
  return {
    pages: facts.pages,
    encoding: facts.encoding,
    articles: tally === null ? null : shown(tally),
    flagged: tally?.flagged ?? 0,
    flags: tally?.flags ?? new Map(),
    files: making.files,
    aside: making.furniture ? 0 : (tally?.aside ?? 0),
    empty: source.empty(),
    undecodable: facts.undecodable,
    sideBySide: facts.sideBySide !== null,
    matched: making.matched,
  };
}

/** What the system says against it is said of the output. */
function inPlace<Made>(place: string, act: () => Made): Made {
  try {
    return act();
  } catch (error) {
    throw placeError(error, place);
  }
}

/** Opens what makes outputs of inputs, one at a time. `worker` tells those apart that run side by side. */
export async function openJob(setting: JobSetting, worker: number): Promise<(task: Task) => Promise<Counts>> {
  const { encoding, spacing, keepOrder, convert, folder, perArticle } = setting;
  const options = {
    encoding,
    spacing,
    keepOrder,
    convert: convert === null ? undefined : await loadConverter(convert),
  };
  const tree = openTree(folder);
  const state = statePaths(folder);
  const noteTree = openTree(state.notes);
  const unfinished = join(state.unfinished, `${worker}`);
  const unfinishedNotes = `${unfinished}.notes`;
  return async (task) => {
    const place = pathName(fromByteString(tree.path(task.output)));
    const notes = setting.notes ? inPlace(place, () => openWriter(unfinishedNotes)) : null;
    let counts: Counts;
    try {
      counts = await inPlace(place, () => {
        clear(unfinished, perArticle);
        return make(openMaking(setting, { options, listen: openNotes(notes) }, unfinished, task.name), task, place);
      });
    } finally {
      inPlace(place, () => notes?.close());
    }
    inPlace(place, () => {
      // the output comes last: it says that all is there
      if (notes !== null) noteTree.accept(toByteString(unfinishedNotes), task.output);
      tree.accept(toByteString(unfinished), task.output);
    });
    return counts;
  };
}
