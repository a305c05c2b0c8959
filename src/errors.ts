/** `usage`: nothing was done. `input`: this input failed, others may go on. `output`: nowhere to write to. */
export type ErrorCode = 'usage' | 'input' | 'output';

/** Stands in a hint for the input: whoever knows its name puts it there. */
export const FILE = '<file>';

/**
 * An error that the user can mend: what is wrong, where, and what to try.
 *
 *     page.pdf: this is a PDF, not the text of a page; run: pdftotext -raw page.pdf - | news-clean
 */
export class NewsCleanError extends Error {
  override readonly name = 'NewsCleanError';

  readonly code: ErrorCode;
  /** What to try, or null where nothing helps. */
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, hint: string | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** One line: the message and, where there is one, the hint. */
  get advice(): string {
    return this.adviceFor(FILE);
  }

  /** The same with the name of the input, as a shell takes it, in its place. */
  adviceFor(file: string): string {
    return this.hint === null ? this.message : `${this.message}; ${this.hint.replaceAll(FILE, () => file)}`;
  }
}

/** An error in what was asked for: nothing was done. `hint`: what to ask for instead. */
export const usageError = (message: string, hint: string): NewsCleanError => new NewsCleanError('usage', message, hint);
