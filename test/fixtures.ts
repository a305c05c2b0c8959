import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, jsonlOf, repairedPages } from './clean.js';
import { differs } from './stored.js';

const FIXTURES = 'fixtures';

/** What a fixture of a stage is made of, and how the stage is run on it. */
interface Stage {
  readonly expected: string;
  readonly also: readonly string[];
  readonly run: (input: string, name: string) => string;
}

/** `why.md` says why a case is there, `gold.md` what a careful editor would make of the page. */
const STAGES: Readonly<Record<string, Stage>> = {
  repair: { expected: 'expected.txt', also: ['why.md'], run: runRepair },
  rejoin: { expected: 'expected.txt', also: ['why.md'], run: runRejoin },
  pages: { expected: 'expected.jsonl', also: ['why.md', 'gold.md'], run: runPages },
};

/** Folders of `fixtures/` that other tests walk. */
const OTHERS = new Set(['variants', 'fuzz']);

export interface Fixture {
  readonly stage: string;
  readonly name: string;
  readonly folder: string;
  readonly input: string;
}

/** Every fixture that has an input, in order. */
export function fixtures(root: string = FIXTURES): readonly Fixture[] {
  return Object.keys(STAGES).flatMap((stage) =>
    names(join(root, stage))
      .map((name) => ({ stage, name, folder: join(root, stage, name) }))
      .filter(({ folder }) => existsSync(join(folder, 'input.txt')))
      .map((fixture) => ({ ...fixture, input: readFileSync(join(fixture.folder, 'input.txt'), 'utf8') })),
  );
}

/** Runs a fixture; null where its expected file holds exactly what comes out. */
export function check(fixture: Fixture, update: boolean): string | null {
  const stage = STAGES[fixture.stage];
  if (stage === undefined) return `${fixture.folder}: no stage called ${fixture.stage}`;
  return differs(join(fixture.folder, stage.expected), stage.run(fixture.input, fixture.name), update);
}

/** Files and folders that no fixture asks for, and fixtures without an input. */
export function orphans(root: string = FIXTURES): readonly string[] {
  return names(root).flatMap((stage) => {
    if (OTHERS.has(stage)) return [];
    const rule = STAGES[stage];
    return rule === undefined
      ? [join(root, stage)]
      : names(join(root, stage)).flatMap((name) => strays(join(root, stage, name), rule));
  });
}

function strays(folder: string, rule: Stage): readonly string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  if (!existsSync(join(folder, 'input.txt'))) return [`${folder}: no input.txt`];
  const known = new Set(['input.txt', rule.expected, ...rule.also]);
  return names(folder)
    .filter((name) => !known.has(name))
    .map((name) => join(folder, name));
}

function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function runRepair(input: string): string {
  return repairedPages(input)
    .flatMap((page) => page.lines)
    .map((line) => `${line.text}\n`)
    .join('');
}

function runRejoin(input: string): string {
  return `${blocksOf(input)
    .map((block) => block.text)
    .join('\n\n')}\n`;
}

function runPages(input: string, name: string): string {
  return jsonlOf(input, `${name}.txt`);
}
