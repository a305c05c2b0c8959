import type { ArticleRecord, Caption } from '../model/article.js';

/** Who wrote it and from where, on one line: `本报记者 郭树勋 · 本报通讯员 李欣`; null where nothing is printed. */
export function creditLine({ bylines, dateline }: Pick<ArticleRecord, 'bylines' | 'dateline'>): string | null {
  const people = bylines.map(({ role, name }) => (role === null ? name : `${role} ${name}`));
  const parts = dateline === null ? people : [...people, dateline];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** A caption with its credit after it. */
export function captionLine({ text, credit }: Caption): string {
  if (credit === null) return text;
  return text === '' ? credit : `${text} ${credit}`;
}
