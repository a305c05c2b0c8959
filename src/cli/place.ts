import { type ByteString, toByteString } from '../io/path.js';
import { STDIN } from '../io/sources.js';
import type { Input } from './inputs.js';

/** The parts of a path, `.` and empty ones left out and `..` gone back on; null where it leaves the folder it starts in. */
function parts(path: ByteString): readonly ByteString[] | null {
  const kept: ByteString[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.pop() === undefined) return null;
  }
  return kept;
}

const here = toByteString(process.cwd()).replace(/(?<!\/)\/*$/u, '/');

/** A path within the working folder, as seen from there; null where it is outside. */
function within(path: ByteString): ByteString | null {
  const relative = path.startsWith(here) ? path.slice(here.length) : path;
  return relative.startsWith('/') ? null : (parts(relative)?.join('/') ?? null);
}

/** '' where a path ends in `..` or is the root, and so says no name. */
const lastName = (path: ByteString): ByteString => /(?:^|\/)(?!\.\.?\/*$)([^/]+)\/*$/u.exec(path)?.[1] ?? '';

/** A file that is named by itself: as seen from here, else its bare name. */
export function placeOfFile({ path, name }: Input): ByteString {
  if (path === STDIN) return lastName(toByteString(name));
  const bytes = toByteString(path);
  return within(bytes) ?? lastName(bytes);
}

/** A file of a list: as seen from here, else by its whole path, since many have one bare name. */
export function placeOfListed(path: ByteString): ByteString {
  const whole = path.startsWith('/') ? path : here + path;
  return within(path) ?? parts(whole)?.join('/') ?? lastName(path);
}

/** A file below a folder: as seen from here, else from the place that the folder stands in. */
export function placeBelow(root: ByteString, path: ByteString): ByteString {
  if (within(root) !== null) return within(path) ?? '';
  const below = parts(path.slice(root.length)) ?? [];
  const bare = lastName(root);
  return [...(bare === '' ? [] : [bare]), ...below].join('/');
}
