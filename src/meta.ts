import { usageError } from './errors.js';
import type { Article } from './model/article.js';
import type { Meta, MetaKey } from './model/meta.js';
import { nearest } from './nearest.js';
import { isPlain, shown } from './plain.js';

const META_KEYS = ['publication', 'date', 'section', 'pageLabel'] as const satisfies readonly MetaKey[];

/** True for a day of the calendar as ISO 8601 writes it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @throws NewsCleanError `usage` where it is no key, with the one that was probably meant. */
export function metaKey(what: string, name: string): MetaKey {
  const known = META_KEYS.find((key) => key === name);
  if (known !== undefined) return known;
  const meant = nearest(name, META_KEYS);
  throw usageError(
    `${what} has no ${JSON.stringify(name)}`,
    meant === null ? `one of: ${META_KEYS.join(', ')}` : `did you mean ${meant}?`,
  );
}

/** @throws NewsCleanError `usage` where a value is empty, or is a date that is no day. */
export function checkMeta(what: string, key: MetaKey, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw usageError(`${what}: ${key} cannot be ${JSON.stringify(value)}`, 'give a text, or leave it out');
  if (key === 'date' && !isDay(value))
    throw usageError(`${what}: date cannot be ${JSON.stringify(value)}`, 'give a day of the calendar: 2031-03-08');
}

/** @throws NewsCleanError `usage` on an unknown key or a value that cannot be. */
export function settleMeta(given: unknown): Meta {
  if (given === undefined) return {};
  if (!isPlain(given))
    throw usageError(`meta cannot be ${shown(given)}`, "give an object: { publication: '…', date: '2031-03-08' }");
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) checkMeta('meta', metaKey('meta', name), value);
  return Object.fromEntries(entries);
}

/** The article with what is known of its source, where its page does not say. */
export function withMeta<One extends Article>(article: One, meta: Meta): One {
  const own = (key: MetaKey) => article[key] ?? meta[key] ?? null;
  return {
    ...article,
    publication: own('publication'),
    date: own('date'),
    section: own('section'),
    pageLabel: own('pageLabel'),
  };
}
