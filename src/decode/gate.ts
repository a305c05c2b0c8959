import { detect, type Finding, isAscii, markedEncoding } from './detect.js';
import { ENCODING_NAMES, type EncodingName } from './encoding-name.js';
import type { Encoding } from './encodings.js';
import { joinBytes, keepBytes } from './join-bytes.js';
import { refuseBinary, refuseKind, SNIFF_BYTES } from './sniff.js';

/** Where a window says too little, up to this many bytes are held for it. */
export const MAX_WINDOW = 65_536;
/** Bytes of a window that are not ASCII, or are NUL: with so many it is judged. */
const ENOUGH = 512;

/** What follows `SNIFF_BYTES` of ASCII cannot be UTF-16. */
const AFTER_ASCII = ENCODING_NAMES.filter((name) => !name.startsWith('utf-16'));

const ASCII: Finding = { encoding: 'utf-8', surprise: 0 };

/** A part of a source, and the encoding that it is in. */
export interface Portion {
  readonly bytes: Uint8Array;
  readonly encoding: EncodingName;
}

const saysEnough = (window: Uint8Array): boolean =>
  window.reduce((count, byte) => (byte >= 0x80 || byte === 0 ? count + 1 : count), 0) >= ENOUGH;

/** Gathers bytes, and gives those of a window that doubles until somebody is content with it. */
function openWindow() {
  let parts: Uint8Array[] = [];
  let size = 0;
  let wanted = SNIFF_BYTES;
  return {
    add(bytes: Uint8Array): void {
      parts.push(keepBytes(bytes));
      size += bytes.length;
    },
    isFull: (): boolean => size >= wanted,
    isGreatest: (): boolean => wanted >= MAX_WINDOW,
    isSmallest: (): boolean => wanted === SNIFF_BYTES,
    /** True where no more bytes are held than it shows. */
    showsAll: (): boolean => size <= wanted,
    bytes(): Uint8Array {
      parts = [joinBytes(parts)];
      return parts[0]?.subarray(0, wanted) ?? new Uint8Array(0);
    },
    grow(): void {
      wanted *= 2;
    },
    /** Gives all that was gathered, and is small and empty again. */
    empty(): Uint8Array {
      const all = joinBytes(parts);
      parts = [];
      size = 0;
      wanted = SNIFF_BYTES;
      return all;
    },
  };
}

/** The encoding of a source by its first window. @throws NewsCleanError `input` where that is no text. */
function judgeFirst(bytes: Uint8Array, asked: Encoding): EncodingName {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const found = asked === 'auto' ? detect(bytes) : { encoding: asked, surprise: 0 };
  refuseBinary(bytes, found);
  return found.encoding;
}

/**
 * Holds bytes back until it is clear what they are; how they are cut into chunks changes nothing. A window of nothing
 * but ASCII is let through, since all encodings but UTF-16 read it alike, and so is all ASCII after it. The next window
 * opens at the first byte that is not ASCII, however late:
 *
 *     ASCII, 4096 bytes | ASCII … | C4 E3 … a window | the rest
 *     let through as it comes     | held, judged     | decided
 *
 * @throws NewsCleanError `input` where the first window is no text.
 */
export function openGate(asked: Encoding) {
  const window = openWindow();
  let state: 'window' | 'ascii' | 'decided' = 'window';
  let isFirst = true;
  let encoding: EncodingName = 'utf-8';

  function decide(bytes: Uint8Array): readonly Portion[] {
    encoding = isFirst ? judgeFirst(bytes, asked) : detect(bytes, AFTER_ASCII).encoding;
    state = 'decided';
    return [{ bytes: window.empty(), encoding }];
  }

  function passAscii(bytes: Uint8Array): readonly Portion[] {
    const found = bytes.findIndex((byte) => byte >= 0x80);
    const end = found < 0 ? bytes.length : found;
    state = found < 0 ? 'ascii' : 'window';
    window.add(bytes.subarray(end));
    return [{ bytes: bytes.subarray(0, end), encoding: 'utf-8' }];
  }

  /** Looks at a full window, or at the end of a source at the last one. */
  function look(isEnd: boolean): readonly Portion[] {
    const bytes = window.bytes();
    if (isFirst && window.isSmallest()) refuseKind(bytes);
    const isLast = isEnd && window.showsAll();
    if (asked !== 'auto' || isLast || window.isGreatest() || markedEncoding(bytes) !== null || saysEnough(bytes)) {
      return decide(bytes);
    }
    if (isAscii(bytes)) {
      refuseBinary(bytes, ASCII);
      isFirst = false;
      return passAscii(window.empty());
    }
    window.grow();
    return [];
  }

  function* looks(isEnd: boolean): Generator<Portion> {
    while (state === 'window' && (window.isFull() || isEnd)) yield* look(isEnd);
  }

  function* pass(bytes: Uint8Array): Generator<Portion> {
    if (state === 'decided') yield { bytes, encoding };
    else if (state === 'ascii') yield* passAscii(bytes);
    else window.add(bytes);
    yield* looks(false);
  }

  return { pass, end: () => looks(true) };
}
