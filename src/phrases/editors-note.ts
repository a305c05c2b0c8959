import { once } from '../chars/once.js';

const NOTE = once(
  () =>
    /^[[(]?(?:Editor|EDITOR)(?:['’][sS]|[sS]['’]?)? (?:[Nn]ote|NOTE)\b|^[[(](?:(?:Ed\.|Editorial) )?(?:[Nn]ote|NOTE) ?[:.—–-]/u,
);

/** True where a text is what the editor says of the story before it begins: `(Note: These are the …)`, `EDITOR’S NOTE: This is …`. */
export const isEditorsNote = (text: string): boolean => NOTE().test(text.slice(0, 24));
