import { FILE } from '../errors.js';

/** What the first bytes of a source may be, other than the text of a page. */
export interface FileKind {
  readonly what: string;
  /** What to run, or where the text is. */
  readonly hint: string;
  looks(head: Uint8Array, text: string): boolean;
}

const TO_TEXT = `recognise its text first: tesseract ${FILE} - -l chi_sim | news-clean`;
const OCR_MARKUP = 'ask the engine for plain text: tesseract page.png - | news-clean';

/** The program that writes its text, or what is packed in it, to standard output. */
const run = (program: string): string => `run: ${program} | news-clean`;

const starts =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, at) => head[at] === byte);

const startsWith =
  (mark: string) =>
  (head: Uint8Array): boolean =>
    starts(...new TextEncoder().encode(mark))(head);

const opening = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 64)
    .toLowerCase();
const isMarkup = (text: string): boolean =>
  /^<(?:\?xml\b|!doctype\b|!--|(?:\w+:)?(?:html|head|body|div|alto|pcgts|mets|tei)\b)/u.test(opening(text));
const ocrMarkup = (text: string): boolean => /ocr_page|<(?:\w+:)?(?:alto|pcgts)[\s>]/iu.test(text);

/** The level of packing, a digit, stands between the two marks. */
const isBzip2 = (head: Uint8Array): boolean => startsWith('BZh')(head) && starts(0x31, 0x41, 0x59)(head.subarray(4));

/** `PK` opens every ZIP; what it holds stands in the names that follow. */
const zipWith =
  (name: string) =>
  (head: Uint8Array, text: string): boolean =>
    starts(0x50, 0x4b, 0x03, 0x04)(head) && text.includes(name);

/** Told by their first bytes; the first row that looks right is the answer. */
export const FILE_KINDS: readonly FileKind[] = [
  { what: 'a PDF', hint: run(`pdftotext -raw ${FILE} -`), looks: startsWith('%PDF-') },
  { what: 'an EPUB', hint: run(`pandoc -f epub -t plain ${FILE}`), looks: zipWith('application/epub+zip') },
  { what: 'a Word document', hint: run(`pandoc -f docx -t plain ${FILE}`), looks: zipWith('word/') },
  { what: 'an OpenDocument text', hint: run(`pandoc -f odt -t plain ${FILE}`), looks: zipWith('opendocument.text') },
  { what: 'a ZIP archive', hint: 'unpack it and give its text files', looks: starts(0x50, 0x4b, 0x03, 0x04) },
  { what: 'a 7-Zip archive', hint: 'unpack it and give its text files', looks: starts(0x37, 0x7a, 0xbc, 0xaf) },
  { what: 'a RAR archive', hint: 'unpack it and give its text files', looks: startsWith('Rar!\u001a') },
  { what: 'gzip data', hint: run(`gzip -dc < ${FILE}`), looks: starts(0x1f, 0x8b) },
  { what: 'bzip2 data', hint: run(`bzip2 -dc < ${FILE}`), looks: isBzip2 },
  { what: 'xz data', hint: run(`xz -dc < ${FILE}`), looks: starts(0xfd, 0x37, 0x7a, 0x58, 0x5a) },
  { what: 'zstd data', hint: run(`zstd -dc < ${FILE}`), looks: starts(0x28, 0xb5, 0x2f, 0xfd) },
  { what: 'a DjVu document', hint: run(`djvutxt ${FILE}`), looks: startsWith('AT&TFORM') },
  { what: 'PostScript', hint: run(`ps2ascii ${FILE}`), looks: startsWith('%!PS') },
  { what: 'an RTF document', hint: run(`pandoc -f rtf -t plain ${FILE}`), looks: startsWith('{\\rtf') },
  { what: 'a PNG image', hint: TO_TEXT, looks: starts(0x89, 0x50, 0x4e, 0x47) },
  { what: 'a JPEG image', hint: TO_TEXT, looks: starts(0xff, 0xd8, 0xff) },
  { what: 'a JPEG 2000 image', hint: TO_TEXT, looks: starts(0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50) },
  { what: 'a TIFF image', hint: TO_TEXT, looks: starts(0x49, 0x49, 0x2a, 0x00) },
  { what: 'a TIFF image', hint: TO_TEXT, looks: starts(0x4d, 0x4d, 0x00, 0x2a) },
  { what: 'a GIF image', hint: TO_TEXT, looks: startsWith('GIF8') },
  { what: 'an old Office file', hint: 'save it as plain text first', looks: starts(0xd0, 0xcf, 0x11, 0xe0) },
  { what: 'output of news-clean', hint: 'give the page that it was made from', looks: startsWith('{"schema":1,') },
  { what: 'a table of words by Tesseract', hint: OCR_MARKUP, looks: startsWith('level\tpage_num\tblock_num\t') },
  { what: 'hOCR, ALTO or PAGE markup', hint: OCR_MARKUP, looks: (_, text) => isMarkup(text) && ocrMarkup(text) },
  { what: 'HTML or XML', hint: run(`pandoc -f html -t plain ${FILE}`), looks: (_, text) => isMarkup(text) },
];
