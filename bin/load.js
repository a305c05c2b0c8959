const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'dist/command');

/** False in a clone of the source as it comes. */
const isBuilt = () => existsSync(join(FOLDER, 'main.js'));

/** Where the build leaves a file’s code as V8 keeps it: no other V8 may read it, nor one built for another system, and finds no file. */
const cachePath = (path) => `${path}.${process.versions.v8}-${process.platform}-${process.arch}`;

function readCache(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The newest V8 that is known to have the flags: one that has not would say so on standard error. */
const NEWEST_V8 = 13;

/** Flags, and the first figure of the newest V8 that has each; `.ci/nodes` looks whether it is so. */
const FLAGS = [
  // to optimise takes a third of the time of a run of a page or two, which hardly uses it: src/io/optimise.ts lets it begin
  ['--no-opt', NEWEST_V8],
  // patterns are compiled at once, not anew on their second use
  ['--no-regexp-tier-up', NEWEST_V8],
  // garbage is looked for when memory has grown by half: left to itself, V8 lets it grow to four times what a stream holds
  ['--heap-growing-percent=50', NEWEST_V8],
  // room for what lives shortly is 4 MB as soon as 1 MB is not enough; src/io/optimise.ts keeps a stream at that, where V8 would go to 16
  ['--semi-space-growth-factor=4', NEWEST_V8],
  // less is copied into the functions that call it: a twentieth less of the processor's time, on other threads
  ['--max-inlined-bytecode-size-cumulative=400', NEWEST_V8],
  // code is optimised after three times as many steps as V8 waits for: a twentieth less of the processor's time, on other threads
  ['--interrupt-budget=200000', 11],
];

/** Sets V8 to what a run is like. To be called before anything is loaded, since code is kept for one set of flags. */
function settle() {
  const v8 = Number.parseInt(process.versions.v8, 10);
  for (const [flag, newest] of FLAGS) if (v8 <= newest) setFlagsFromString(flag);
}

/** Scripts by the paths of their files. */
const scripts = new Map();
const modules = new Map();

/** As `require`, but compiles nothing where V8 takes what the build left: that is a third of a start. */
function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const filename = join(FOLDER, name);
  // .rolldown.mjs leaves a function, which calls importHere(): Node warns of an import() in what was compiled like this
  // the code that is kept holds this name: a path would be that of the machine that built it
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename: `news-clean/${name}`,
    cachedData: readCache(cachePath(filename)),
  });
  scripts.set(filename, script);
  const made = { exports: {} };
  modules.set(name, made);
  script.runInThisContext()(made.exports, requireHere, made, filename, importHere);
  return made.exports;
}

const requireHere = (id) => (id.startsWith('./') ? load(id) : require(id));
const importHere = (id) => import(id);

module.exports = { settle, load, isBuilt, ROOT, scripts, cachePath };
