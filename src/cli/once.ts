import { type ByteString, type Path, toByteString } from '../io/path.js';
import { openSeen } from '../io/seen.js';
import type { Input } from './inputs.js';
import type { Again } from './twice.js';

const here = `${toByteString(process.cwd())}/`;

/** One for a file, however its path was typed. `..` stays: behind a link it does not lead back. */
function key(path: Path): ByteString {
  const bytes = toByteString(path);
  const whole = bytes.startsWith('/') ? bytes : here + bytes;
  return whole
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Inputs, each once though it may be named by itself, in its folder and in a list. */
export function* once<One extends Input>(inputs: Iterable<One>, again: Again): Generator<One> {
  const seen = openSeen();
  for (const input of inputs) {
    if (seen.add(key(input.path))) yield input;
    else again(input);
  }
}
