import { isAt, LETTER } from '../chars/classes.js';
import { once } from '../chars/once.js';

/** What stands over the box that tells readers where to write or call. */
const LABEL = once(
  () =>
    /^(?:(?:[Ww]rite|WRITE|[Tt]alk|TALK|[Cc]ontact|CONTACT) (?:to )?(?:us|US|[Tt]he (?:editor|newsroom)|THE (?:EDITOR|NEWSROOM))|TO US|(?:[Hh]ow|HOW) (?:to|TO) (?:contact|write|reach|CONTACT|WRITE|REACH)(?: (?:to us|us|TO US|US))?|(?:[Gg]ot|GOT) (?:a|A) (?:story|STORY|news tip|NEWS TIP)(?: for us)?\??|(?:[Ss]end|SEND) (?:us |US )?(?:your|YOUR) (?:letters|views|LETTERS|VIEWS)|(?:[Ll]etters|LETTERS) (?:policy|POLICY)|(?:[Ss]ubmit|SUBMIT) (?:a|A) (?:letter|LETTER))$/u,
);
/** And in it: addresses, numbers, what letters must hold. */
const WITHIN = once(
  () =>
    /@|(?<!\p{sc=Latn})(?:www\.|https?:)|(?<!\d)\d{3,5}[ .-]\d{3,}|(?<!\p{sc=Latn})(?:[Tt]el(?:ephone)?|TEL|[Pp]hone|[Ff]ax|FAX|[Ee]-?mail|EMAIL|P\.?O\.? Box|[Pp]ostcode)(?!\p{sc=Latn})|^The Editor(?!\p{sc=Latn})|^Letters (?:[Ee]ditor|to the [Ee]ditor)|(?<!\p{sc=Latn})[Ll]etters (?:may|must|should|will|are|can) (?:not )?be (?:edited|signed|published|sent|no)|[Pp]lease include (?:your|a) |(?:[Ww]e|The [Ee]ditor) reserves? the right/u,
);
const [LONGEST_LABEL, LONGEST] = [40, 400];

/** True where a line says that the paper's own address stands below: `Write to us`, `Got a story?`. */
export function isContactBox(text: string): boolean {
  return text.length <= LONGEST_LABEL && isAt(text, 0, LETTER) && LABEL().test(text);
}

/** True where a block under such a line is of the same box. */
export function isInContactBox(text: string): boolean {
  return text.length <= LONGEST && WITHIN().test(text);
}
