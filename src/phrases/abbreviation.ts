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

/** True where `text` ends in an abbreviation or an initial and its stop: `said Rep.`, `Patrick W.`, `on Oct.` */
export function endsInAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const match = /(?:^|[^\p{L}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(text.slice(-LONGEST - 3));
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word);
}
