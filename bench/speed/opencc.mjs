// opencc-js alone: traditional to simplified, line by line, nothing else.
//
//   node bench/speed/opencc.mjs FILE > /dev/null
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
let out = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  out.push(convert(line));
  if (out.length < 1000) continue;
  if (!process.stdout.write(`${out.join('\n')}\n`)) await once(process.stdout, 'drain');
  out = [];
}
process.stdout.write(`${out.join('\n')}\n`);
