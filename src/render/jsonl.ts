import { jsonText } from './json-text.js';
import type { Renderer } from './renderer.js';

/** One record a line; several sources follow one another. */
export function openJsonl(): Renderer {
  return {
    open: () => '',
    article: (record) => `${jsonText(record)}\n`,
    close: () => '',
    end: () => '',
  };
}
