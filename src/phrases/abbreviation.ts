/** Words that end in a full stop and end no sentence: titles, months, initials, and the like in English, French and German. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon rep sen gov gen col maj capt lt sgt st jr sr messrs esq ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vol vols p pp fig inc co corp ltd bros dept univ assn ave blvd rd vs viz etc cf ' +
    'm mm mme mlle mgr art chap hr fr nr str bzw ca dgl hrn usw resp sog'
  ).split(' '),
);

/** The longest word that is looked up, in UTF-16 units. */
const LONGEST = 8;

/**
 * True where `text` ends in an abbreviation or an initial and its stop: `said Rep.`, `Patrick W.`, `on Oct.` `own`: those
 * that the page itself shows (see `ownAbbreviations`).
 */
export function endsInAbbreviation(text: string, own: ReadonlySet<string> = NONE): boolean {
  if (!text.endsWith('.')) return false;
  const match = /(?:^|[^\p{L}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(text.slice(-LONGEST - 3));
  const word = match?.[1];
  if (word === undefined) return false;
  return own.has(word) || ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(word);
}

const NONE: ReadonlySet<string> = new Set();

/** A short word, the stop behind it, and a small letter behind that. */
const WORD = /(?<![\p{L}\p{N}.])\p{L}{1,5}(?![\p{L}\p{N}])(\.)?(?=( \p{Ll})?)/gu;
/** So often it stands on the page: a misread comma comes once or twice. */
const LEAST = 3;

/** Words that a page writes with a stop only, and goes on behind it in small letters: `all EQ. cars`. */
export function ownAbbreviations(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, { stopped: number; bare: number; goesOn: boolean }>();
  for (const line of lines)
    for (const { 0: found, 1: stop, 2: small } of line.matchAll(WORD)) {
      const word = /^\p{L}+/u.exec(found)?.[0] ?? '';
      const entry = seen.get(word) ?? { stopped: 0, bare: 0, goesOn: false };
      seen.set(word, entry);
      if (stop === undefined) entry.bare++;
      else entry.stopped++;
      if (stop !== undefined && small !== undefined) entry.goesOn = true;
    }
  const own = [...seen].filter(([, { stopped, bare, goesOn }]) => goesOn && bare === 0 && stopped >= LEAST);
  return new Set(own.map(([word]) => word));
}
