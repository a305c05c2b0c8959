import { openSink } from '../io/sink.js';
import { openStdout } from '../io/stdout.js';

/** Writes lines to standard output, as many as there are. @throws NewsCleanError `output`. */
export async function printAll(lines: Iterable<string>): Promise<void> {
  const sink = openSink(openStdout());
  for (const line of lines) if (sink.write(line)) await sink.flush();
  await sink.commit();
}

/** Writes a text to standard output, and gives the exit code. @throws NewsCleanError `output`. */
export async function print(text: string): Promise<number> {
  const sink = openSink(openStdout());
  sink.write(text);
  await sink.commit();
  return 0;
}
