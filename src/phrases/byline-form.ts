/** One way in which Western papers sign a story, on a line of its own. */
export interface BylineForm {
  readonly name: string;
  /** Groups: `who`, one name or several; `role`; `office`, who signs without a name; `as`, a role with its name in `who`. */
  readonly find: (text: string) => Pick<RegExpExecArray, 'groups'> | null;
  /** What it reads: the text, and `role|name` for each person. */
  readonly reads: readonly (readonly [text: string, people: readonly string[]])[];
  readonly leaves: readonly string[];
}
