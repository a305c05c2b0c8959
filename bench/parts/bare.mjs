/** A text without its white space, and where each of its units stood. `fold`: full-width and ASCII marks are alike. */
export function bareIndex(text, fold = false) {
  let bare = '';
  const at = [];
  for (let i = 0; i < text.length; i++) {
    if (/\s/u.test(text[i])) continue;
    const unit = fold ? foldUnit(text[i]) : text[i];
    bare += unit;
    at.push(i);
  }
  return { text, bare, at };
}

/** A text without its white space. */
export const bareOf = (text) => (text ?? '').replace(/\s+/gu, '');

/** One unit for one unit: a compatibility form that would become several stays as it is. */
function foldUnit(unit) {
  const folded = unit.normalize('NFKC');
  return folded.length === 1 ? folded : unit;
}

/** Every place of `part` in `text`, at most `most`. */
export function placesOf(text, part, most = 50) {
  const found = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0 && found.length < most; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
