export type { Converter } from './convert/converter.js';
export { DIRECTIONS, type Direction } from './convert/directions.js';
export type { DecodeFacts } from './decode/decode.js';
export type { EncodingName } from './decode/encoding-name.js';
export type { Encoding } from './decode/encodings.js';
export { type ErrorCode, NewsCleanError } from './errors.js';
export { loadConverter } from './load-converter.js';
export type {
  Article,
  ArticleRecord,
  BodyBlock,
  BodyType,
  Byline,
  Caption,
  Flag,
  Jump,
  JumpEnd,
  Kind,
  NumberedArticle,
  PageResult,
  Piece,
  Places,
  RecordLink,
  RecordPiece,
} from './model/article.js';
export type { Block, Form } from './model/block.js';
export type { SourceFacts } from './model/document.js';
export { FLAGS } from './model/flags.js';
export type { Line } from './model/line.js';
export type { Meta } from './model/meta.js';
export type { Listener, Note, StageName } from './model/note.js';
export type { Page } from './model/page.js';
export type { Span } from './model/span.js';
export type { CleanOptions, Spacing } from './options.js';
export { cleanStream, cleanText, type PageBlocks, rejoinStream, repairStream } from './pipeline.js';
export { FORMATS, type Format, type FormatName } from './render/formats.js';
export type { JsonSchema } from './render/json-schema.js';
export { openRecords } from './render/record.js';
export type { Renderer, SourceHead } from './render/renderer.js';
export { recordSchema } from './render/schema.js';
