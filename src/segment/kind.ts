import type { Article, Kind } from '../model/article.js';
import { endsAsPaid, sellsBook } from '../phrases/advertisement.js';
import { isNotice } from '../phrases/title.js';

/** What a record is: a story unless the page says otherwise. `advertised`: a label over it says so. */
export function kindOf(
  { body, bylines, captions, headline }: Pick<Article, 'body' | 'bylines' | 'captions' | 'headline'>,
  advertised: boolean,
): Kind {
  if (advertised || sellsBook([headline ?? '', body[0]?.text ?? ''].join(' ').trim())) return 'advertisement';
  if (body.length === 1 && endsAsPaid(body[0]?.text ?? '')) return 'advertisement';
  if (body.length === 0 && captions.length > 0) return 'photo';
  return headline !== null && bylines.length === 0 && isNotice(headline) ? 'notice' : 'article';
}
