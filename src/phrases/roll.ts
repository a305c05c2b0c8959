/** A heading of a list and what belongs to it, in one line: `临汐站：方禾、沙禾、王小丽`. Names may be padded. */
const ROLL = /^[\u4e00-\u9fff\d]{2,14}[：:][\u4e00-\u9fff·• ]{2,8}(?:、[\u4e00-\u9fff·• ]{1,8})+、?$/u;

/** True of a line that lists who or what belongs to its first words, and says nothing of them; the next line may go on with it. */
export const isRoll = (text: string): boolean => text.includes('、') && /[：:]/u.test(text) && ROLL.test(text);
