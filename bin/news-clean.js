#!/usr/bin/env node
const { writeSync } = require('node:fs');

const argv = process.argv.slice(2);

/** Scripts ask for the version again and again: it is said before anything is loaded. */
function saidVersion() {
  if (argv.length !== 1 || (argv[0] !== '-V' && argv[0] !== '--version')) return false;
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    // the command knows what to say of an output that fails
    return false;
  }
}

function run() {
  const { settle, load, isBuilt, ROOT } = require('./load.js');
  if (!isBuilt()) {
    writeSync(2, `news-clean: ${JSON.stringify(ROOT)} has not been built: run npm ci there\n`);
    process.exitCode = 2;
    return;
  }
  settle();
  load('./main.js').main(argv);
}

if (!saidVersion()) run();
