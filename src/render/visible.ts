/** C0 (tab and line feed apart), DEL, C1, and the marks that turn the direction of text: a terminal would act on them. */
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text that a terminal only shows: what it would act on is written out (`\u001b`). Line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(ACTING, escaped);
}

/** A longer name is none: a line of a file that was taken for a list of names. */
const LONGEST_NAME = 1_000;
const SHOWN = 200;

/** A name on one line, as `visible`, with line feeds and tabs written out too; of more than any system takes, both ends. */
export function visibleName(name: string): string {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, SHOWN)}…${name.slice(-SHOWN)}` : name;
  return visible(shown).replace(/[\n\t]/gu, escaped);
}
