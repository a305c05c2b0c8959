import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** What a bundled package asks for in exchange. */
const licence = {
  name: 'licence',
  generateBundle() {
    const source = readFileSync('node_modules/commander/LICENSE');
    this.emitFile({ type: 'asset', fileName: 'commander.LICENSE', source });
  },
};

/** commander runs no other program here, and to load what it would take is a twentieth of a short run. */
const spared = {
  name: 'spared',
  resolveId: (id) => (id === 'node:child_process' ? '\0spared' : null),
  load: (id) => (id === '\0spared' ? 'module.exports = {};' : null),
};

/** Node warns of an import() in what bin/load.js compiles. */
const imports = {
  name: 'imports',
  renderChunk: (code) => code.replaceAll(/\bimport\((?=")/gu, 'importHere('),
};

/** What would mean another thing once its letter is written as an escape. */
const UNSAFE = /\\[^\0-\x7f]|String\.raw/;
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As bin/load.js runs it: within a function, and in ASCII, which is read and kept in half the time and room. */
const wrapped = {
  name: 'wrapped',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const unsafe = UNSAFE.exec(chunk.code);
      if (unsafe !== null) throw new Error(`${chunk.fileName}: "${unsafe[0]}" cannot be written in ASCII`);
      const ascii = chunk.code.replaceAll(/[^\0-\x7f]/g, escaped);
      chunk.code = `(function (exports, require, module, __filename, importHere) {${ascii}\n})`;
    }
  },
};

/** The command in a few files: a start that looks for 200 modules is half as fast. The library stays as `tsc` writes it. */
// biome-ignore lint/style/noDefaultExport: the bundler asks for one
export default defineConfig({
  input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  platform: 'node',
  // loaded where a run needs them, and that is seldom
  external: ['chalk', 'fast-glob', /^opencc-js/u],
  plugins: [licence, spared, imports, wrapped],
  // --help loads what plans a run only in the bundle's other half
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist/command',
    format: 'cjs',
    // what bin/load.js takes
    chunkFileNames: '[name].js',
    comments: false,
    codeSplitting: {
      includeDependenciesRecursively: true,
      groups: [
        // the parser alone answers --help, and says what is wrong with options
        { name: 'ask', test: /src\/cli\/(main|command|program)\.ts$/u, priority: 1 },
        { name: 'clean', test: /src\/cli\/(plan|run)\.ts$/u },
      ],
    },
  },
});
