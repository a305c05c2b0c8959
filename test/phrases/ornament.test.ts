import { expect, test } from 'vitest';
import { isLoneMark } from '../../src/phrases/ornament.js';

test.each(['*', '◆'])('%s is one mark', (text) => expect(isLoneMark(text)).toBe(true));
test.each(['', '**', '•', '-', '5'])('%s is not', (text) => expect(isLoneMark(text)).toBe(false));
