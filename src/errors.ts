/** `usage`: nothing was done. `input`: this input failed, others may go on. `output`: nowhere to write to. */
export type ErrorCode = 'usage' | 'input' | 'output';

/**
 * An error that the user can mend: what is wrong, where, and what to try.
 *
 *     page.pdf: this is a PDF, not text; try: pdftotext -raw page.pdf - | news-clean
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
    return this.hint === null ? this.message : `${this.message}; ${this.hint}`;
  }
}
