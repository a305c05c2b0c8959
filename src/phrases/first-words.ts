import { isAt, UPPER } from '../chars/classes.js';

/** Some papers set the first words of every story in capitals: `IT has been`, `AM I alone in`. Before the small word that follows. */
const OPENING = /^[“"‘']?(?<first>\p{Lu}{1,14})(?:[’'-]\p{Lu}{1,3})?(?<more>(?: \p{Lu}{1,14}){0,4}),? \p{Ll}/u;
/** Words that are no acronyms, whatever stands below. */
const COMMON = new Set(
  (
    'A AN THE THIS THAT THESE THOSE THERE HERE IN ON AT AS TO OF FOR FROM BY WITH WITHOUT AFTER BEFORE WHEN WHILE WHERE WHAT WHY HOW IF WE YOU HE SHE ' +
    'THEY HIS HER THEIR OUR YOUR MY ITS AND BUT SO YET NOT NO NOW THEN THROUGH OVER UNDER ABOUT AROUND BETWEEN DURING SINCE UNTIL MORE MOST MANY SOME ' +
    'ALL BOTH EACH EVERY ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN FIRST LAST NEXT ANOTHER ONLY JUST EVEN STILL ONCE'
  ).split(' '),
);
/** And with what follows these, which could be acronyms: `IT has`, `AM I`. */
const PAIRS =
  /^[“"‘']?(?:IT (?:has|is|was|will|would|may|seems|takes|took|had|can|could|looks)|(?:AM|WAS|HAVE|DO|MAY|CAN|AS) I|WHO (?:would|will|can|could|is|was)|IS (?:it|there|this|that)) /u;

/** The first word in capitals of a line that opens so; null where none does, or where it may be an acronym that `seen` does not know in small letters. */
export function opensInCapitals(text: string, seen: (word: string) => boolean): boolean {
  if (!isAt(text, 0, UPPER) && !isAt(text, 1, UPPER)) return false;
  const { first, more } = OPENING.exec(text)?.groups ?? {};
  if (first === undefined) return false;
  if (PAIRS.test(text) || (COMMON.has(first) && (first.length > 1 || more !== ''))) return true;
  return first.length > 3 && seen(first.toLowerCase());
}
