import type { Listener } from '../model/note.js';
import { jsonText } from '../render/json-text.js';

/** Writes notes as JSON Lines: the source first, then the note. Undefined where nobody listens. */
export function openNotes(sink: { write(text: string): unknown } | null): (source: string) => Listener | undefined {
  if (sink === null) return () => undefined;
  return (source) => (note) => {
    sink.write(`${jsonText({ source, ...note })}\n`);
  };
}
