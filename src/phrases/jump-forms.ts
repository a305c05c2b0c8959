import type { JumpForm } from './jump-form.js';
import { ENGLISH_JUMP_FORMS } from './jump-forms-english.js';
import { FRENCH_JUMP_FORMS } from './jump-forms-french.js';
import { GERMAN_JUMP_FORMS } from './jump-forms-german.js';
import { HAN_JUMP_FORMS } from './jump-forms-han.js';
import { ROMANCE_JUMP_FORMS } from './jump-forms-romance.js';

export const JUMP_FORMS: readonly JumpForm[] = [
  ...HAN_JUMP_FORMS,
  ...ENGLISH_JUMP_FORMS,
  ...FRENCH_JUMP_FORMS,
  ...GERMAN_JUMP_FORMS,
  ...ROMANCE_JUMP_FORMS,
];
