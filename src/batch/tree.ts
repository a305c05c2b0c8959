import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { lookAtLink } from '../io/look.js';
import { type ByteString, fromByteString, type Path, toByteString } from '../io/path.js';
import { isArticleFileName } from '../render/article-file.js';
import { exists, finderIn, folderOf, leadsOut, pathBelow } from './place.js';

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

/** Opens the tree below a folder, which need not be there yet. */
export function openTree(folder: string): Tree {
  const root = toByteString(folder.replace(/(?<=[^/])\/+$/u, ''));
  const path = (place: ByteString) => pathBelow(root, place);
  const strays = (place: ByteString) => leadsOut(root, place);
  const stranger = (place: ByteString) => strangerIn(fromByteString(path(place)));
  // one folder's files follow one another
  let made: ByteString | null = null;

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

  const has = (place: ByteString) => exists(path(place));
  return { root, path, has, strays, finder: () => finderIn(root), stranger, accept };
}

/** The name of what is no article in a folder of the system; null where there is nothing, or no folder. */
function strangerIn(folder: Path): string | null {
  if (lookAtLink(folder)?.isDirectory() !== true) return null;
  const found = readdirSync(folder, { encoding: 'latin1', withFileTypes: true });
  return found.find((entry) => !entry.isFile() || !isArticleFileName(entry.name))?.name ?? null;
}
