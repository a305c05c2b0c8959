import { openSink } from '../io/sink.js';
import { openStdout } from '../io/stdout.js';

/** Writes a text to standard output, and gives the exit code. @throws NewsCleanError `output`. */
export async function print(text: string): Promise<number> {
  const sink = openSink(openStdout());
  sink.write(text);
  await sink.commit();
  return 0;
}
