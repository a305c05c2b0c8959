import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** Where the pages of a set of floors.json lie: `pages/…` are the project's own, the others those of `folder`. */
export const goldFolder = (folder, name) => join(name.startsWith('pages/') ? bench : folder, name);
