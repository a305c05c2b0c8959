import { readFileSync } from 'node:fs';

const linesOf = (field = '') =>
  field
    .split(' / ')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Heads with their parts from a list: paper, year, kicker, headline, deck, lines as printed, lead, with tabs between; ` / ` between lines. */
export function readHeads(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([paper, , , headline]) => paper !== 'paper' && linesOf(headline).length > 0)
    .map(([paper, year, kicker, headline, deck, , lead = '']) => ({
      paper: paper.replace('*', ''),
      year: Number(year) || 0,
      kicker: linesOf(kicker),
      headline: linesOf(headline),
      deck: linesOf(deck),
      lead: lead.trim(),
      printed: false,
    }));
}
