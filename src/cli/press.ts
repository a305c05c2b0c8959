import type { DecodeFacts } from '../decode/decode.js';

/** One source on its way to text. What is returned must be read to its end before the next push. */
export interface SourcePress {
  push(chunk: Uint8Array): Iterable<string>;
  end(): Iterable<string>;
  facts(): DecodeFacts;
  /** True while no text was found in it. */
  empty(): boolean;
}

/** Makes one output of any number of sources. */
export interface Press {
  open(name: string): SourcePress;
  /** What follows the last source. */
  end(): string;
}
