import type { ArticleRecord } from '../model/article.js';
import type { SourceFacts } from '../model/document.js';
import { FLAGS } from '../model/flags.js';
import { type JsonSchema, list, maybeText, object, text, whole, words } from './json-schema.js';
import { type Keys, kind, maybeLink, PARTS } from './schema-parts.js';

const part = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const version: JsonSchema = { description: 'The version of this schema.', const: 1 };

const record: Keys<ArticleRecord> = {
  schema: version,
  id: text(
    'The source without its extension, the page, and the place on it: p1#p1a1; furniture counts by itself: p1#p1f1. A number that is not there belongs to a later part that was joined to its story.',
  ),
  source: text('The source as it was named.'),
  page: whole('The first page that it stands on, 1-based; counts form feeds.', 1),
  kind,
  lang: text('BCP 47: zh-Hans, zh-Hant, en, fr, de; und where the text does not tell.'),
  publication: maybeText('The name of the paper.'),
  date: { ...maybeText('The day of the issue, ISO 8601.'), pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  section: maybeText('The name of the section or page.'),
  pageLabel: maybeText('The number of the page as printed.'),
  kicker: maybeText('The smaller line above the headline.'),
  headline: maybeText('The headline on one line; null where there is none near it.'),
  deck: maybeText('The line under the headline, without its opening dash.'),
  bylines: list('Who wrote it, one entry a person.', part('byline')),
  dateline: maybeText('The place, day or agency that opens the story.'),
  body: list('The running text in reading order.', part('block')),
  text: { description: 'The texts of the body, a blank line between; "" where there is no body.', type: 'string' },
  captions: list('The texts of its pictures.', part('caption')),
  jump: part('jump'),
  at: part('at'),
  pieces: {
    ...list(
      'All its lines, page by page in reading order; a kicker that it shares with the stories above it is among the first one’s only.',
      part('piece'),
    ),
    minItems: 1,
  },
  continues: maybeLink('The record of another source that it goes on from, as news-clean stitch found it.'),
  continuedBy: maybeLink('The record of another source that goes on with it, as news-clean stitch found it.'),
  confidence: {
    description: 'How likely it is that headline and paragraphs are exactly right, as fitted on labelled pages.',
    type: 'number',
    minimum: 0,
    maximum: 1,
  },
  flags: list('What to look at.', words('A reason to look.', FLAGS)),
};

/** The object that `--format json` prints. */
const document: Readonly<Record<keyof SourceFacts | 'schema' | 'articles' | 'furniture', JsonSchema>> = {
  schema: version,
  source: text('The source as it was named.'),
  articles: list('Every record that is not furniture, in page order.', { $ref: '#' }),
  furniture: list('The records of furniture, in page order.', { $ref: '#' }),
  encoding: text("The encoding that it was read in, by the WHATWG's name."),
  pages: whole('Pages of the source.', 0),
};

/**
 * JSON Schema 2020-12 of one record, a line of `jsonl`. The object of `--format json` is its `#/$defs/document`.
 */
export const recordSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:news-clean:schema:1',
  title: 'news-clean record',
  ...object('An article of a newspaper page, or another thing that the page holds.', record),
  $defs: { ...PARTS, document: object('All of one source.', document) },
};
