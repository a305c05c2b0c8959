import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The expressions that stand in a syntax tree. */
function* literals(node) {
  if (Array.isArray(node)) for (const one of node) yield* literals(one);
  else if (node !== null && typeof node === 'object') {
    if (node.type === 'Literal' && node.regex) yield node.regex;
    for (const value of Object.values(node)) yield* literals(value);
  }
}

/** Calls of `new RegExp` that run when a module is loaded, and those of patterns that are put together when they are first tried. */
async function composed(files) {
  const seen = [];
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args) {
      const regex = Reflect.construct(target, args);
      const file = /dist\/([^:)]+)/u.exec((new Error().stack ?? '').split('\n')[2] ?? '')?.[1];
      if (file !== undefined) seen.push({ file, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  for (const file of files) await import(join(DIST, file));
  const { COMPOSED } = await import(join(DIST, 'phrases/pattern.js'));
  for (const compose of COMPOSED) compose();
  globalThis.RegExp = Plain;
  return seen;
}

const notLoaded = /^command\/|^cli\/worker\.js$|^render\/write-schema\.js$/u;
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !notLoaded.test(file))
  .sort();
const run = await composed(files);

/** Every regular expression of the built package, each once: as it is written, and those that are composed as modules are loaded. */
export function regexesOf() {
  const found = new Map();
  const written = files.flatMap((file) =>
    [...literals(parseAst(readFileSync(join(DIST, file), 'utf8')))].map(({ pattern, flags }) => ({
      file,
      source: pattern,
      flags,
    })),
  );
  for (const regex of [...written, ...run]) {
    const text = `/${regex.source}/${regex.flags}`;
    if (!found.has(text)) found.set(text, { ...regex, text });
  }
  return [...found.values()];
}
