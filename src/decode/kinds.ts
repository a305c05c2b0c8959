/** What the first bytes of a source may be, other than the text of a page. */
export interface FileKind {
  readonly what: string;
  /** What to run, or where the text is. */
  readonly hint: string;
  looks(head: Uint8Array, text: string): boolean;
}

const TO_TEXT = 'recognise its text first: tesseract page.png - -l chi_sim | news-clean';
const OCR_MARKUP = 'ask the engine for plain text: tesseract page.png - | news-clean';

const starts =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, at) => head[at] === byte);

const opening = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 64)
    .toLowerCase();
const isMarkup = (text: string): boolean => /^<(?:\?xml|!doctype|html|alto|\w+:alto|div|pcgts)\b/u.test(opening(text));
const ocrMarkup = (text: string): boolean => /ocr_page|<(?:\w+:)?alto[\s>]|<pcgts[\s>]/iu.test(text);

/** `PK` opens every ZIP; what it holds stands in the names that follow. */
const zipWith =
  (name: string) =>
  (head: Uint8Array, text: string): boolean =>
    starts(0x50, 0x4b, 0x03, 0x04)(head) && text.includes(name);

/** Told by their first bytes; the first row that looks right is the answer. */
export const FILE_KINDS: readonly FileKind[] = [
  { what: 'a PDF', hint: 'run: pdftotext -raw page.pdf - | news-clean', looks: starts(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { what: 'an EPUB', hint: 'run: pandoc -t plain book.epub | news-clean', looks: zipWith('application/epub+zip') },
  { what: 'a Word document', hint: 'run: pandoc -t plain page.docx | news-clean', looks: zipWith('word/') },
  { what: 'a ZIP archive', hint: 'unpack it and give its text files', looks: starts(0x50, 0x4b, 0x03, 0x04) },
  { what: 'gzip data', hint: 'run: gzip -dc page.txt.gz | news-clean', looks: starts(0x1f, 0x8b) },
  { what: 'a PNG image', hint: TO_TEXT, looks: starts(0x89, 0x50, 0x4e, 0x47) },
  { what: 'a JPEG image', hint: TO_TEXT, looks: starts(0xff, 0xd8, 0xff) },
  { what: 'a TIFF image', hint: TO_TEXT, looks: starts(0x49, 0x49, 0x2a, 0x00) },
  { what: 'a TIFF image', hint: TO_TEXT, looks: starts(0x4d, 0x4d, 0x00, 0x2a) },
  { what: 'a GIF image', hint: TO_TEXT, looks: starts(0x47, 0x49, 0x46, 0x38) },
  { what: 'an old Office file', hint: 'save it as plain text first', looks: starts(0xd0, 0xcf, 0x11, 0xe0) },
  { what: 'hOCR, ALTO or PAGE markup', hint: OCR_MARKUP, looks: (_, text) => isMarkup(text) && ocrMarkup(text) },
  {
    what: 'HTML or XML',
    hint: 'run: pandoc -f html -t plain page.html | news-clean',
    looks: (_, text) => isMarkup(text),
  },
];
