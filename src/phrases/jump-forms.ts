import type { JumpForm } from './jump-form.js';
import { ENGLISH_JUMPS_FROM } from './jump-forms-english-from.js';
import { ENGLISH_JUMPS_TO } from './jump-forms-english-to.js';
import { FRENCH_JUMP_FORMS } from './jump-forms-french.js';
import { GERMAN_JUMP_FORMS } from './jump-forms-german.js';
import { HAN_JUMP_FORMS } from './jump-forms-han.js';
import { ROMANCE_JUMP_FORMS } from './jump-forms-romance.js';

export const JUMP_FORMS: readonly JumpForm[] = [
  ...HAN_JUMP_FORMS,
  ...ENGLISH_JUMPS_TO,
  ...ENGLISH_JUMPS_FROM,
  ...FRENCH_JUMP_FORMS,
  ...GERMAN_JUMP_FORMS,
  ...ROMANCE_JUMP_FORMS,
];
