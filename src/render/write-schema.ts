import { writeFileSync } from 'node:fs';
import { recordSchema } from './schema.js';

// a step of the build: what ships beside the code is made from the constant
writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(recordSchema, null, 2)}\n`);
