import { isHanText } from '../chars/han.js';
import type { Page } from '../model/page.js';
import { westernContacts } from './contacts.js';
import type { Habits } from './fix.js';

/** A habit needs this many contacts to be one, and this share of them spaced: see `--spacing auto`. */
const ENOUGH_CONTACTS = 20;
const SPACED_SHARE = 0.95;

/** What the page does throughout. `spacing` as asked for; `auto` looks how the page itself sets numbers in Chinese text. */
export function readHabits(page: Page, spacing: 'auto' | 'keep' | 'strip' | 'add'): Habits {
  const han = isHanText(sample(page));
  return { han, spacing: spacing === 'auto' ? pageSpacing(page) : spacing };
}

/** Enough of a page to tell its script, in UTF-16 units. */
const SAMPLE = 20_000;

function sample(page: Page): string {
  const parts: string[] = [];
  let length = 0;
  for (const line of page.lines) {
    if (length > SAMPLE) break;
    parts.push(line.text);
    length += line.text.length;
  }
  return parts.join('\n').slice(0, SAMPLE);
}

function pageSpacing(page: Page): 'keep' | 'strip' {
  let [spaced, tight] = [0, 0];
  for (const line of page.lines) {
    const contacts = westernContacts(line.text);
    spaced += contacts.spaced;
    tight += contacts.tight;
  }
  const all = spaced + tight;
  return all >= ENOUGH_CONTACTS && spaced >= all * SPACED_SHARE ? 'keep' : 'strip';
}
