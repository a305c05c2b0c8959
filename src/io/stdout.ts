import { fstatSync, writeSync } from 'node:fs';
import { type Outlet, outputError } from './outlet.js';

const NAME = 'standard output';
const STDOUT = 1;

/** True where a file is behind standard output: Node's own stream would take a short write there for a whole one. */
function isPlainFile(): boolean {
  try {
    return fstatSync(STDOUT).isFile();
  } catch {
    return false;
  }
}

async function putToFile(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
}

function putToStream(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Standard output: a pipe, a file or a terminal. */
export function openStdout(): Outlet {
  const toFile = isPlainFile();
  // the callback of each write says it too; without a listener the process would die of it
  if (!toFile) process.stdout.on('error', () => {});
  const put = toFile ? putToFile : putToStream;
  return {
    put: (text) => put(text).catch((error) => Promise.reject(outputError(error, NAME))),
    commit: async () => {},
    abort: async () => {},
  };
}
