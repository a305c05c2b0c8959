import type {
  BodyBlock,
  BodyType,
  Byline,
  Caption,
  Jump,
  JumpEnd,
  Kind,
  Places,
  RecordLink,
  RecordPiece,
} from '../model/article.js';
import { type JsonSchema, list, maybeText, object, text, whole, words } from './json-schema.js';

/** One schema for each key of a noun: a key that is forgotten or invented does not compile. */
export type Keys<Noun> = Readonly<Record<keyof Noun, JsonSchema>>;

const KINDS: Readonly<Record<Kind, string>> = {
  article: 'a story',
  photo: 'a picture with its caption and no story',
  notice: 'an announcement',
  advertisement: 'an advertisement',
  furniture: 'masthead, folio, date line, desk line, hotline, page number, running title',
};

const BODY_TYPES: Readonly<Record<BodyType, string>> = {
  paragraph: 'a whole paragraph',
  crosshead: 'a heading inside the body',
  list: 'an item of a list',
  table: 'a row of a table',
  verse: 'a line of verse',
};

const line = (description: string): JsonSchema => whole(description, 1);

/** First and last line. */
const span: JsonSchema = {
  description: 'Lines of the source, 1-based, inclusive.',
  type: 'array',
  prefixItems: [line('The first line.'), line('The last line.')],
  minItems: 2,
  maxItems: 2,
};

const spans = (description: string): JsonSchema => list(description, { $ref: '#/$defs/span' });

const byline: Keys<Byline> = {
  role: maybeText('As printed (本报记者); null where none is.'),
  name: text('One person.'),
};

const block: Keys<BodyBlock> = {
  type: words('What the block is.', BODY_TYPES),
  text: text('Running text without line breaks.'),
  lines: spans('The lines that it was made of.'),
};

const caption: Keys<Caption> = {
  text: { description: 'The caption without its credit.', type: 'string' },
  credit: maybeText('Who took or drew it, as printed.'),
  lines: spans('The lines that it was made of.'),
};

const jumpEnd: Keys<JumpEnd> = {
  page: maybeText('The other page: Arabic digits, or the section page that the paper uses (A5).'),
  mark: maybeText('The mark that tells stories apart (②).'),
  text: text('As printed, brackets and all.'),
};

const maybe = (name: string, description: string): JsonSchema => ({
  description,
  oneOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }],
});

const maybeJump = (description: string): JsonSchema => maybe('jumpEnd', description);

/** A record of another source, or null. */
export const maybeLink = (description: string): JsonSchema => maybe('link', description);

const jump: Keys<Jump> = {
  to: maybeJump('Where the story goes on; null where it ends here.'),
  from: maybeJump('Where the story began; null where it begins here.'),
};

const at: Keys<Places> = {
  kicker: spans('Lines of the kicker.'),
  headline: spans('Lines of the headline.'),
  deck: spans('Lines of the deck.'),
  bylines: spans('Lines of the bylines.'),
  dateline: spans('Lines of the dateline.'),
  jump: spans('Lines of the jumps.'),
};

const piece: Keys<RecordPiece> = {
  source: text('The source as it was named: that of the record, but for parts that news-clean stitch --merge joined.'),
  page: line('A page of the source.'),
  lines: spans('The lines of the story on it.'),
};

const link: Keys<RecordLink> = {
  id: text('The id of the other record.'),
  score: { description: 'How likely it is that the two are one story.', type: 'number', minimum: 0, maximum: 1 },
};

/** The parts of a record, by the name that `$ref` uses. */
export const PARTS: Readonly<Record<string, JsonSchema>> = {
  span,
  byline: object('One person who wrote the story.', byline),
  block: object('A part of the body.', block),
  caption: object('The text of a picture.', caption),
  jumpEnd: object('One end of the way to or from another page.', jumpEnd),
  jump: object('What stays open of a story that runs over pages.', jump),
  at: object('Where the parts stand in the source.', at),
  piece: object('A part of a story on one page.', piece),
  link: object('Another part of the story.', link),
};

/** What a record may be. */
export const kind = words('What the record is.', KINDS);
