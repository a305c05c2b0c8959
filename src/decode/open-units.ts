import type { Decoder, OpenDecoder, Position } from './decoder.js';
import { joinBytes, keepBytes } from './join-bytes.js';
import type { ReadUnit } from './unit.js';

const REPLACEMENT = '\uFFFD';
const LF = 0x0a;
const CR = 0x0d;

/** Where `text.slice(start)` ends, that begins at `from`. */
function advance(text: string, start: number, from: Position): Position {
  let { line, afterReturn } = from;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === CR || (unit === LF && !afterReturn)) line += 1;
    afterReturn = unit === CR;
  }
  return { line, afterReturn };
}

/** Decodes unit by unit. The bytes of a unit that a chunk cuts wait for the next. */
export function openUnits(encoding: Decoder['encoding'], read: ReadUnit): OpenDecoder {
  return (report, startsAt) => {
    let rest: Uint8Array = new Uint8Array(0);
    let offset = startsAt;

    function decode(chunk: Uint8Array, from: Position, isLast = false): string {
      const bytes = joinBytes([rest, chunk]);
      let text = '';
      let place = from;
      let placed = 0;
      let at = 0;
      while (at < bytes.length) {
        const unit = read(bytes, at) ?? (isLast ? { length: bytes.length - at, text: null } : null);
        if (unit === null) break;
        if (unit.text === null) {
          place = advance(text, placed, place);
          placed = text.length;
          report({ bytes: keepBytes(bytes.subarray(at, at + unit.length)), offset: offset + at, line: place.line });
        }
        text += unit.text ?? REPLACEMENT;
        at += unit.length;
      }
      rest = keepBytes(bytes.subarray(at));
      offset += at;
      return text;
    }

    return {
      encoding,
      decode: (chunk, from) => decode(chunk, from),
      end: (from) => decode(new Uint8Array(0), from, true),
    };
  };
}
