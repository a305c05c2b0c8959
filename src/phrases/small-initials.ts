import { isAt, UPPER } from '../chars/classes.js';

const LETTERS = /^\p{Ll}{2,4}$/u;
/** Words as short, with which a line could go on. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ab an da du er es im in ja ob so um wo zu als auf aus bei bin bis das dem den der des die ein für gar hat ich ihm ihn ihr ist mal man mit ' +
    'nah nie nun nur sei sie tun uns vom von vor war was wer wie wir zum zur aber auch dann dass daß denn dies doch eine habe hier ihre kann ' +
    'mehr nach noch und oder ohne sein sich sind soll über wann wenn wird wohl'
  ).split(' '),
);

/** German: English and French papers sign with capitals, and engines leave letters between their lines. */
const GERMAN =
  /[äöüß]|(?:^| )(?:und|der|das|dem|ist|nicht|wird|werden|wurden?|worden|hat|haben|sich|den|von|im|eine[nmrs]?|vom|zum|zur|auf|mit)(?= |$)/u;

/**
 * True where a line behind the end of a German sentence holds the letters by which a newsroom knows who wrote it: `ha`, `wk`. `above` and
 * `below` are the lines around it.
 */
export function isSmallInitials(above: string, text: string, below: string): boolean {
  if (text.length > 4 || !LETTERS.test(text) || WORDS.has(text) || !GERMAN.test(above)) return false;
  return below === '' || isAt(below, 0, UPPER) || /^[„“"«‚‘\d]/u.test(below);
}
