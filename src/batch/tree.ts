import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { lookAtLink } from '../io/look.js';
import { type ByteString, fromByteString, type Path, toByteString } from '../io/path.js';
import { isArticleFileName } from '../render/article-file.js';
import { STATE_FOLDER } from './state.js';

/** Folder of a place in the tree; '' is the tree itself. */
export const folderOf = (place: ByteString): ByteString => place.slice(0, Math.max(0, place.lastIndexOf('/')));

const real = (path: ByteString): ByteString => realpathSync.native(fromByteString(path), 'latin1');

/** What is left of a path behind a folder that it is below; null where it is not. */
function placeBelow(home: ByteString, path: ByteString): ByteString | null {
  const start = home === '/' ? home : `${home}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}

function exists(path: ByteString): boolean {
  return lookAtLink(fromByteString(path)) !== null;
}

/** A tree of outputs. Its places are paths below it, in bytes. */
export interface Tree {
  readonly root: ByteString;
  path(place: ByteString): ByteString;
  /** True where something stands at a place already: a link to nothing too. */
  has(place: ByteString): boolean;
  /** True where a folder of the tree leads out of it by a link. */
  strays(folder: ByteString): boolean;
  /** Tells where a file is in the tree as it is now, by whatever links; null where it is outside of it, or nowhere. */
  finder(): (path: Path) => ByteString | null;
  /** The name of what stands in a folder of articles and is none: it would go with the folder. Null where there is nothing, or no folder. */
  stranger(place: ByteString): ByteString | null;
  /**
   * Puts a finished file or folder in its place; a folder takes the place of one of articles.
   *
   * @throws Error where the place is outside of the tree, or a folder there holds something else.
   */
  accept(temporary: ByteString, place: ByteString): void;
}

/** The name of an output: the input's place with another extension; a place that is all extension keeps it. */
export function outputPlace(place: ByteString, extension: string): ByteString {
  const dot = place.lastIndexOf('.');
  return (dot > place.lastIndexOf('/') + 1 ? place.slice(0, dot) : place) + extension;
}

/** Opens the tree below a folder, which need not be there yet. */
export function openTree(folder: string): Tree {
  const root = toByteString(folder.replace(/(?<=[^/])\/+$/u, ''));
  const path = (place: ByteString) => (place === '' ? root : `${root}/${place}`);
  // one folder's files follow one another
  let made: ByteString | null = null;

  /** Where the last part of a folder's path that is there leads. */
  function deepest(place: ByteString): ByteString | null {
    for (let at = place; ; at = folderOf(at)) {
      if (exists(path(at))) return real(path(at));
      if (at === '') return null;
    }
  }

  function strays(place: ByteString): boolean {
    const found = deepest(place);
    if (found === null) return false;
    const home = real(root);
    return found !== home && placeBelow(home, found) === null;
  }

  function finder(): (file: Path) => ByteString | null {
    const home = exists(root) ? real(root) : null;
    return (file) => {
      try {
        return home === null ? null : placeBelow(home, realpathSync.native(file, 'latin1'));
      } catch {
        return null;
      }
    };
  }

  function stranger(place: ByteString): ByteString | null {
    const folder = fromByteString(path(place));
    if (lookAtLink(folder)?.isDirectory() !== true) return null;
    const found = readdirSync(folder, { encoding: 'latin1', withFileTypes: true });
    return found.find((entry) => !entry.isFile() || !isArticleFileName(entry.name))?.name ?? null;
  }

  function make(place: ByteString): void {
    if (place === made) return;
    if (strays(place)) throw Object.assign(new Error(), { code: 'ESTRAY' });
    mkdirSync(fromByteString(path(place)), { recursive: true });
    made = place;
  }

  function accept(temporary: ByteString, place: ByteString): void {
    make(folderOf(place));
    const [from, to] = [fromByteString(temporary), fromByteString(path(place))];
    try {
      renameSync(from, to);
    } catch {
      // a folder stands there with something in it, or the folder was removed meanwhile
      made = null;
      make(folderOf(place));
      if (lstatSync(from).isDirectory() && stranger(place) === null) rmSync(to, { recursive: true, force: true });
      renameSync(from, to);
    }
  }

  return { root, path, has: (place) => exists(path(place)), strays, finder, stranger, accept };
}

/** True where a place belongs to the run itself. */
export const isReserved = (place: ByteString): boolean =>
  place === STATE_FOLDER || place.startsWith(`${STATE_FOLDER}/`);
