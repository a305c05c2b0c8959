import { NewsCleanError } from '../errors.js';
import type { ArticleRecord } from '../model/article.js';
import { nonconformity } from './conform.js';
import { recordSchema } from './schema.js';

/**
 * Reads a line of JSON Lines as a record.
 *
 * @throws NewsCleanError `input` where it is none: what is wrong with it.
 */
export function readRecord(line: string): ArticleRecord {
  const value = parse(line);
  const fault = nonconformity(value, recordSchema, recordSchema);
  if (fault !== null) throw new NewsCleanError('input', `not a record: ${fault}`, 'news-clean schema says what one is');
  return value as ArticleRecord;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NewsCleanError('input', 'not JSON', 'give records as news-clean -f jsonl writes them');
  }
}

/** Keys of a record whose values are texts or numbers. */
export const GROUP_KEYS: readonly string[] = Object.entries(recordSchema.properties ?? {})
  .filter(
    ([, { type, const: only }]) =>
      only !== undefined || [type].flat().some((one) => one === 'string' || one === 'integer'),
  )
  .map(([key]) => key);
