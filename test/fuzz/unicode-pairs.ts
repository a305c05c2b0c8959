/**
 * One or two characters of each class that Unicode's own tests of bidirectional text, clusters and line breaks walk: UAX 9, 29 and
 * 14. Every pair of classes stands side by side in those files, with and without a mark between; so it does here.
 */
const CLASSES = {
  // L R AL EN ES ET AN CS NSM BN B S WS ON, then embeddings, overrides and isolates with their ends
  bidi: [
    ...['a', '\u05d0', '\u0627', '1', '+', '$', '\u0661', ',', '\u0300', '\u00ad', '\u2029', '\t', ' ', '!'],
    ...['\u202a', '\u202b', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069'],
  ],
  // CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT Extended_Pictographic, a consonant and its linker
  clusters: [
    ...['\r', '\n', '\u0001', '\u0308', '\u200d', '\u{1f1e6}', '\u0600', '\u0903', '\u1100', '\u1160', '\u11a8'],
    ...['\uac00', '\uac01', '\u231a', '\u{1f600}', '\u0915', '\u094d', '\u{1f3fd}', '\ufe0f', 'a'],
  ],
  // BK CR LF NL SP ZW WJ GL BA HY BB B2 CB CL CP EX IN NS OP QU IS NU PO PR SY AI AL CJ EB EM H2 H3 HL ID JL JV JT RI SA SG XX
  lines: [
    ...['\u000c', '\r', '\n', '\u0085', ' ', '\u200b', '\u2060', '\u00a0', '\u2010', '-', '\u00b4', '\u2014', '\ufffc'],
    ...['}', ')', '!', '\u2026', '\u3005', '(', '"', ',', '0', '%', '$', '/', '\u24ea', 'a', '\u3041', '\u{1f466}'],
    ...[
      '\u{1f3fb}',
      '\uac00',
      '\uac01',
      '\u05d0',
      '\u4e00',
      '\u1100',
      '\u1160',
      '\u11a8',
      '\u{1f1e6}',
      '\u0e01',
      '\ue000',
    ],
  ],
} as const;

/** A line for each pair of classes of a kind, within running text, bare and with a combining mark between. */
export function pairsOf(kind: keyof typeof CLASSES): readonly string[] {
  const all: readonly string[] = CLASSES[kind];
  return all.flatMap((left) => all.flatMap((right) => [`水来${left}${right}了，`, `the ${left}\u0308${right} quay`]));
}
