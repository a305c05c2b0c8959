import { visibleName } from '../render/visible.js';
import type { Input } from './inputs.js';
import type { Voice } from './voice.js';

/** Hears of an input that was there before. */
export type Again = (input: Input) => void;

/** Counts inputs that stand there again, and tells of them in a line. */
export function openTwice(voice: Voice): { readonly again: Again; tell(): void } {
  let count = 0;
  let first = '';
  function again({ name }: Input): void {
    if (count === 0) first = visibleName(name);
    count += 1;
  }
  function tell(): void {
    if (count === 1) voice.say(`${first}: stands twice among the inputs; it is read once`);
    if (count > 1) voice.say(`${first} and ${count - 1} more: stand twice among the inputs; each is read once`);
  }
  return { again, tell };
}
