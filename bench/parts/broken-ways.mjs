const text = (string) => Buffer.from(string);

/** Ten ways for a file not to be the text of a page, and what must be said of each. */
export const BROKEN_WAYS = [
  { bytes: text('%PDF-1.7\n'), reason: 'this is a PDF' },
  { bytes: Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), reason: 'this is a ZIP archive' },
  { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), reason: 'this is a PNG image' },
  { bytes: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), reason: 'this is gzip data' },
  {
    bytes: text('<?xml version="1.0"?><html><body><div class="ocr_page">渡口</div></body></html>'),
    reason: 'this is hOCR, ALTO or PAGE markup',
  },
  { bytes: text('<!doctype html><p>渡口重开</p>'), reason: 'this is HTML or XML' },
  {
    bytes: Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * i * 37 + i * 11) % 256)),
    reason: 'this is a binary file',
  },
  { link: () => 'not-there.txt', reason: 'no such file' },
  { link: (path) => path.slice(path.lastIndexOf('/') + 1), reason: 'its links go in a circle' },
  // a pipe that nobody writes to
  { reason: 'it is no file but a pipe or a device' },
];
