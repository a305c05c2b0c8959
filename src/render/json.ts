import { jsonText } from './json-text.js';
import type { Renderer } from './renderer.js';

/**
 * One object for one source, an article a line:
 *
 *     {"schema":1,"source":"page.txt","encoding":"utf-8","articles":[…],"furniture":[…],"pages":1}
 *
 * Articles are given on as they come. Furniture comes between them and stands after them, so its text is held until
 * the end.
 */
export function openJson(): Renderer {
  const furniture: string[] = [];
  let articles = 0;
  return {
    open({ source, encoding }) {
      return `{"schema":1,"source":${jsonText(source)},"encoding":${jsonText(encoding)},"articles":[`;
    },
    article(record) {
      if (record.kind === 'furniture') {
        furniture.push(`\n${jsonText(record)}`);
        return '';
      }
      articles += 1;
      return `${articles === 1 ? '' : ','}\n${jsonText(record)}`;
    },
    close: ({ pages }) =>
      `${articles === 0 ? '' : '\n'}],"furniture":[${furniture.join(',')}${furniture.length === 0 ? '' : '\n'}],"pages":${pages}}\n`,
    end: () => '',
  };
}
