import { createReadStream } from 'node:fs';

/** The least that a Node program does with text: reads a file as a stream, decodes it, splits it into lines, writes them. */
const decoder = new TextDecoder();
let rest = '';
for await (const chunk of createReadStream(process.argv[2])) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
  rest = lines.pop();
  process.stdout.write(`${lines.join('\n')}\n`);
}
process.stdout.write(rest);
