import { Command, CommanderError } from 'commander';
import { NewsCleanError } from '../errors.js';
import type { Flags } from './flags.js';
import { COMMAND_TABLE, flagsOf, OPTION_TABLE } from './option-table.js';
import type { StitchFlags } from './stitch.js';
import { version } from './version.js';

const EXAMPLES = `
Examples:
  news-clean page.txt                       read the articles of a page
  news-clean page.txt > page.jsonl          one article a line, for programs
  news-clean page.txt -o page.md            a document with headings
  pdftotext -raw page.pdf - | news-clean    straight from a PDF
  news-clean page.txt --why 173             what happened to line 173
  news-clean 1949 -d clean                  a folder of pages into articles
  news-clean p*.txt | news-clean stitch     stories that run over several files
`;

/** What was asked for. */
export type Asked =
  | { readonly kind: 'clean'; readonly inputs: readonly string[]; readonly flags: Flags }
  | { readonly kind: 'stitch'; readonly inputs: readonly string[]; readonly flags: StitchFlags }
  | { readonly kind: 'schema' }
  | { readonly kind: 'completion'; readonly shell: string }
  /** Help or the version. */
  | { readonly kind: 'print'; readonly text: string };

/** commander's `error: unknown option '--x'\n(Did you mean --y?)`, as one line. */
function usageError({ message }: CommanderError): NewsCleanError {
  const [first = '', meant] = message.replace(/^error: /u, '').split('\n');
  const what = first.replace(/^option (.*) argument missing$/u, '$1 needs a value').replace(/\.$/u, '');
  const hint = meant === undefined ? 'news-clean --help lists all options' : meant.replace(/^\(Did (.*)\)$/u, 'did $1');
  return new NewsCleanError('usage', what, hint);
}

const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function describe(program: Command): Command {
  const described = program
    .name('news-clean')
    .description('Turn the raw text of newspaper pages, from PDF extractors or OCR, into articles.')
    .argument(
      '[inputs...]',
      'files, folders, "globs/**" or "-"; none: a pipe. What begins with a dot in a folder is left out',
    );
  for (const row of OPTION_TABLE) {
    if (row.repeats === true) described.option(flagsOf(row), row.why, gather);
    else described.option(flagsOf(row), row.why);
  }
  return described;
}

/** What commander would print is gathered, since only the sink knows what a closed or full output means. */
function build(found: (asked: Asked) => void): Command {
  let text = '';
  function writeOut(part: string): void {
    text += part;
    found({ kind: 'print', text });
  }
  const program = describe(new Command())
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    // a command has options of its own: stitch --notes is not that of the program
    .enablePositionalOptions()
    // stitch [options] [records...] would push what each option says to the right
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace(/\[options\] ?/u, '')}`.trim(),
    })
    .addHelpText('after', EXAMPLES)
    .configureOutput({ writeOut, writeErr: () => {}, getOutHasColors: () => false })
    .exitOverride()
    .action((inputs: readonly string[], flags: Flags) => found({ kind: 'clean', inputs, flags }));
  program
    .command(COMMAND_TABLE.stitch.name)
    .description(COMMAND_TABLE.stitch.why)
    .argument('[records...]', 'files of JSON Lines; "-", or none and a pipe: standard input')
    .option('--by <keys>', 'compare records that agree in these keys', 'publication,date')
    .option('--merge', 'join the parts of a story to one record')
    .option('--notes <file>', 'with --merge: write what it joined and left out to a file, as JSONL')
    .action((inputs: readonly string[], flags: StitchFlags) => found({ kind: 'stitch', inputs, flags }));
  program
    .command(COMMAND_TABLE.schema.name)
    .description(COMMAND_TABLE.schema.why)
    .action(() => found({ kind: 'schema' }));
  program
    .command(COMMAND_TABLE.completion.name)
    .description(COMMAND_TABLE.completion.why)
    .argument('<shell>')
    .action((shell: string) => found({ kind: 'completion', shell }));
  return program;
}

/** The help as it is printed. */
export const helpText = (): string => build(() => {}).helpInformation() + EXAMPLES;

/**
 * Reads the arguments.
 *
 * @throws NewsCleanError `usage` with the option that was probably meant.
 */
export function parse(argv: readonly string[]): Asked {
  let asked: Asked = { kind: 'print', text: '' };
  const program = build((found) => {
    asked = found;
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error);
  }
  return asked;
}
