/**
 * The weights by which the lines of a Chinese head are dealt to kicker, headline and deck; `node bench/fit-tiers.mjs` writes this file.
 * Fitted on 6 heads of gold, 65 heads of zh-columns, 37 heads of chinese, 293 heads of heads-1, 353 heads of heads-2, 44 heads of heads-3, 13 heads of heads-4, 188 heads of generated.
 *
 * Logarithms of odds: see segment/tier-cues-*.ts for what each measures.
 */
export const TIERS = {
  kicker: 0.01,
  kickerMore: -0.76,
  kickerNamed: 4.25,
  kickerSays: 2.46,
  kickerWhen: 1.53,
  kickerOpens: 1.73,
  kickerCalls: 3.13,
  kickerQuoted: -1.32,
  kickerEven: -0.5,
  kickerLead: 1.34,
  headlineOn: 2.62,
  headlineMore: -1.09,
  headlineLong: -1.1,
  headlineHuge: -0.88,
  headlineBrief: -2.68,
  headlineCouplet: 1.83,
  headlineGrows: -3.45,
  headlineQuotes: 0.73,
  tornPhrase: -1.1,
  tornComma: -1.99,
  tornPair: -3.9,
  deck: -1.74,
  deckMore: -0.87,
  deckEven: 0.76,
  deckGenre: 0.5,
  deckCame: 1.31,
  deckTime: 0.59,
  deckWide: 1.7,
  deckNarrower: -1.71,
  deckLong: 0.48,
  deckRepeats: 0.55,
  both: 2.54,
  bothUnlike: -1.2,
} as const;
