// The unit of the benches: the least that a Node program does with a text. Reads, decodes, splits lines, joins them, writes.
//
//   node bench/speed/pass.mjs FILE > /dev/null

import { once } from 'node:events';
import { createReadStream } from 'node:fs';

const decoder = new TextDecoder();
let rest = '';
for await (const chunk of createReadStream(process.argv[2])) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
  rest = lines.pop();
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}
process.stdout.write(rest + decoder.decode());
