import { oneOf } from '../options.js';
import {
  COMMAND_TABLE,
  type CommandRow,
  OPTION_TABLE,
  type OptionRow,
  SHELLS,
  STANDARD_OPTIONS,
  type Wants,
} from './option-table.js';

const OPTIONS: readonly OptionRow[] = [...OPTION_TABLE, ...STANDARD_OPTIONS];
const COMMANDS: readonly CommandRow[] = Object.values(COMMAND_TABLE);

const spellings = ({ letter, name }: OptionRow): readonly string[] =>
  letter === null ? [`--${name}`] : [`-${letter}`, `--${name}`];

/** In single quotes, for all three shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Words as one string of bash, a line each, since a name with spaces must not be cut. */
const bashWords = (words: readonly string[]): string => `$'${words.join('\\n')}'`;

function bashOffers(wants: Wants): string {
  if (wants === 'file') return 'compgen -f -- "$word"';
  if (wants === 'folder') return 'compgen -d -- "$word"';
  return wants === 'text' || wants === 'nothing' ? 'true' : `compgen -W ${bashWords(wants)} -- "$word"`;
}

const bashCase = (names: readonly string[], offers: string): string =>
  `    ${names.join(' | ')}) COMPREPLY=($(${offers})); return ;;\n`;

/** Answers to what stands before the word, then to the command, then offers options or files. */
function bash(): string {
  const values = OPTIONS.filter(({ wants }) => wants !== 'nothing');
  const commands = COMMANDS.map(({ name, words }) => bashCase([name], bashOffers(words.length > 0 ? words : 'text')));
  return `# bash: source <(news-clean completion bash)
_news_clean() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${values.map((row) => bashCase(spellings(row), bashOffers(row.wants))).join('')}  esac
  [ "$COMP_CWORD" = 1 ] || case \${COMP_WORDS[1]} in
${commands.join('')}  esac
  case $word in
${bashCase(['-*'], bashOffers(OPTIONS.flatMap(spellings)))}  esac
  COMPREPLY=($(compgen -f -- "$word"))
  [ "$COMP_CWORD" = 1 ] && COMPREPLY+=($(${bashOffers(COMMANDS.map(({ name }) => name))}))
  return 0
}
complete -o filenames -F _news_clean news-clean
`;
}

/** A description within the brackets of zsh. */
const bracketed = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&');

function zshValue({ wants, value }: OptionRow): string {
  if (wants === 'nothing') return '';
  const action =
    wants === 'file' ? '_files' : wants === 'folder' ? '_files -/' : wants === 'text' ? ' ' : `(${wants.join(' ')})`;
  return `:${value}:${action}`;
}

function zshOption(row: OptionRow): string {
  const names = spellings(row);
  const rest = `[${bracketed(row.why)}]${zshValue(row)}`;
  const others = names.length > 1 ? quoted(`(${names.join(' ')})`) : '';
  const spelt = names.length > 1 ? `{${names.join(',')}}` : names[0];
  return `    ${others}${spelt}${quoted(rest)} \\\n`;
}

function zsh(): string {
  const commands = COMMANDS.map(({ name, why }) => quoted(`${name}:${why}`)).join(' ');
  const words = COMMANDS.map(({ name, words: next }) => `    ${name}) compadd -- ${next.join(' ')} ;;\n`).join('');
  return `#compdef news-clean
# zsh: news-clean completion zsh > a file named _news-clean in a folder of $fpath
_news_clean_first() {
  local -a commands=(${commands})
  _describe command commands
  _files
}
_news_clean() {
  case $words[2] in
${words.replaceAll('compadd --  ;;', 'return ;;')}  *)
    _arguments \\
${OPTIONS.map(zshOption).join('')}    '1:input:_news_clean_first' '*:input:_files'
  ;;
  esac
}
if [ "$funcstack[1]" = _news-clean ]; then _news_clean "$@"; else compdef _news_clean news-clean; fi
`;
}

function fishOption(row: OptionRow): string {
  const { letter, name, wants, why } = row;
  const short = letter === null ? '' : ` -s ${letter}`;
  const value =
    wants === 'nothing'
      ? ''
      : wants === 'file'
        ? ' -r -F'
        : wants === 'folder'
          ? ` -x -a '(__fish_complete_directories)'`
          : wants === 'text'
            ? ' -x'
            : ` -x -a ${quoted(wants.join(' '))}`;
  return `complete -c news-clean${short} -l ${name}${value} -d ${quoted(why)}\n`;
}

function fishCommand({ name, why, words }: CommandRow): string {
  const first = `complete -c news-clean -n __fish_use_subcommand -a ${name} -d ${quoted(why)}\n`;
  if (words.length === 0) return first;
  const seen = quoted(`__fish_seen_subcommand_from ${name}`);
  return `${first}complete -c news-clean -n ${seen} -f -a ${quoted(words.join(' '))}\n`;
}

const fish = (): string =>
  `# fish: news-clean completion fish > ~/.config/fish/completions/news-clean.fish
${OPTIONS.map(fishOption).join('')}${COMMANDS.map(fishCommand).join('')}`;

const SCRIPTS = { bash, zsh, fish } as const;

/** What makes a shell complete the options, their values and file names. @throws NewsCleanError `usage`. */
export const completion = (shell: string): string => SCRIPTS[oneOf('completion', shell, SHELLS)]();
