import { NewsCleanError } from '../errors.js';
import { jsonText } from './json-text.js';
import type { Renderer } from './renderer.js';

/** UTF-16 code units of furniture that wait for the end of a document: some 50,000 pages of it. */
const MAX_FURNITURE_UNITS = 67_108_864;

const full = (): NewsCleanError =>
  new NewsCleanError('input', 'it has more furniture than a json document can hold back', 'use -f jsonl --furniture');

/**
 * One object for one source, an article a line:
 *
 *     {"schema":1,"source":"page.txt","articles":[…],"furniture":[…],"encoding":"utf-8","pages":1}
 *
 * Articles are given on as they come. Furniture comes between them and stands after them, so its text is held until
 * the end. One that is broken off is left unclosed, so that nobody takes it for whole.
 */
export function openJson(most = MAX_FURNITURE_UNITS): Renderer {
  const furniture: string[] = [];
  let units = 0;
  let articles = 0;

  /** @throws NewsCleanError `input` where the cap is reached: it is neither dropped nor given on in another place. */
  function hold(text: string): string {
    units += text.length;
    if (units > most) throw full();
    furniture.push(text);
    return '';
  }

  return {
    open: ({ source }) => `{"schema":1,"source":${jsonText(source)},"articles":[`,
    article(record) {
      if (record.kind === 'furniture') return hold(`\n${jsonText(record)}`);
      articles += 1;
      return `${articles === 1 ? '' : ','}\n${jsonText(record)}`;
    },
    // a source that begins with pages of ASCII shows only later what it is in
    close: ({ encoding, pages }) =>
      `${articles === 0 ? '' : '\n'}],"furniture":[${furniture.join(',')}${furniture.length === 0 ? '' : '\n'}],"encoding":${jsonText(encoding)},"pages":${pages}}\n`,
    end: () => '',
  };
}
