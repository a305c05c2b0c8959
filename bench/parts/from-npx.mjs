import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A module of a package that npx has fetched: it lies beside the folder of commands that npx puts first in the path. */
export function fromNpx(module, run) {
  return lookUp(module, run, (require) => require(module));
}

/** The file of such a module. */
export function fileFromNpx(module, run) {
  return lookUp(module, run, (require) => require.resolve(module));
}

function lookUp(module, run, look) {
  const [name] = module.split('/');
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      return look(createRequire(join(folder, `../${name}/`)));
    } catch {}
  }
  throw new Error(`${name} is not there; run: ${run}`);
}
