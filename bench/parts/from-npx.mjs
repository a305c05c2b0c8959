import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A module of a package that npx has fetched: it lies beside the folder of commands that npx puts first in the path. */
export function fromNpx(module, run) {
  const [name] = module.split('/');
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      return createRequire(join(folder, `../${name}/`))(module);
    } catch {}
  }
  throw new Error(`${name} is not there; run: ${run}`);
}
