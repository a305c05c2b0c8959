import { readFileSync, writeFileSync } from 'node:fs';

/** A weight on its line; behind one that a fit moved stands what it was by hand. */
const LINE = /^ {2}(\w+): (-?[\d.]+),(?: \/\/ (-?[\d.]+) by hand)?$/gmu;

/** The weights by hand, by name. */
export function readWeights(file) {
  const lines = readFileSync(file, 'utf8').matchAll(LINE);
  return Object.fromEntries([...lines].map(([, name, weight, hand]) => [name, Number(hand ?? weight)]));
}

/** Puts fitted weights in their lines and what they were fitted on at the top; all else stays as it stands. */
export function writeWeights(file, byHand, fitted, fittedOn) {
  const text = readFileSync(file, 'utf8')
    .replace(/^ \* (?:Not fitted yet|Fitted on)[\s\S]*?\.\n(?= \*\n)/mu, `${wrap(fittedOn)}\n`)
    .replaceAll(LINE, (_, name) => {
      const [hand, weight] = [byHand[name], fitted[name] ?? byHand[name]];
      return `  ${name}: ${weight},${weight === hand ? '' : ` // ${hand} by hand`}`;
    });
  writeFileSync(file, text);
}

/** Lines of a comment, none longer than 120 characters. */
function wrap(text) {
  const lines = [' *'];
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length + 1 > 120) lines.push(' *');
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join('\n');
}
