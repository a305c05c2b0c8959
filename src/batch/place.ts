import { realpathSync } from 'node:fs';
import { lookAtLink } from '../io/look.js';
import { type ByteString, fromByteString, type Path } from '../io/path.js';
import { STATE_FOLDER } from './state.js';

/** Folder of a place in the tree; '' is the tree itself. */
export const folderOf = (place: ByteString): ByteString => place.slice(0, Math.max(0, place.lastIndexOf('/')));

/** The path of a place in the tree at `root`. */
export const pathBelow = (root: ByteString, place: ByteString): ByteString =>
  place === '' ? root : `${root}/${place}`;

/** The name of an output: the input's place with another extension; a place that is all extension keeps it. */
export function outputPlace(place: ByteString, extension: string): ByteString {
  const dot = place.lastIndexOf('.');
  return (dot > place.lastIndexOf('/') + 1 ? place.slice(0, dot) : place) + extension;
}

/** True where a place belongs to the run itself. */
export const isReserved = (place: ByteString): boolean =>
  place === STATE_FOLDER || place.startsWith(`${STATE_FOLDER}/`);

export function exists(path: ByteString): boolean {
  return lookAtLink(fromByteString(path)) !== null;
}

const real = (path: ByteString): ByteString => realpathSync.native(fromByteString(path), 'latin1');

/** True where a folder of the tree at `root` leads out of it by a link. */
export function leadsOut(root: ByteString, place: ByteString): boolean {
  const found = deepest(root, place);
  if (found === null) return false;
  const home = real(root);
  return found !== home && placeBelow(home, found) === null;
}

/** Where the last part of a folder's path that is there leads. */
function deepest(root: ByteString, place: ByteString): ByteString | null {
  for (let at = place; ; at = folderOf(at)) {
    const path = pathBelow(root, at);
    if (exists(path)) return real(path);
    if (at === '') return null;
  }
}

/** Tells where a file is in the tree as it is now, by whatever links; null where it is outside of it, or nowhere. */
export function finderIn(root: ByteString): (file: Path) => ByteString | null {
  const home = exists(root) ? real(root) : null;
  return (file) => {
    try {
      return home === null ? null : placeBelow(home, realpathSync.native(file, 'latin1'));
    } catch {
      return null;
    }
  };
}

/** What is left of a path behind a folder that it is below; null where it is not. */
function placeBelow(home: ByteString, path: ByteString): ByteString | null {
  const start = home === '/' ? home : `${home}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}
