/** Who speaks in an interview, and the questions that readers ask of a desk: `问：`, `答：`, `记者：`, `Q:`. */
const TURN = /^(?:问|問|答|记者|記者|本报记者|本報記者|主持人|读者|讀者|Q|A)[：:](?=.)|^[QA]\. (?=["“‘']?\p{Lu})/u;

const LONGEST_SPEAKER = 5;

/** True of a line that opens a turn of speech in a conversation set as running text. */
export function opensTurn(text: string): boolean {
  if (text.charCodeAt(1) === STOP) return TURN.test(text);
  for (let i = 1; i < LONGEST_SPEAKER; i++) {
    const unit = text.charCodeAt(i);
    if (unit === WIDE_COLON || unit === COLON) return TURN.test(text);
  }
  return false;
}

const [WIDE_COLON, COLON, STOP] = ['：'.charCodeAt(0), ':'.charCodeAt(0), '.'.charCodeAt(0)];
