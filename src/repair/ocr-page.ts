import type { CharacterHabits } from './character-habits.js';
import type { Fix } from './fix.js';

/** A few lines as Tesseract reads a Chinese page, from which the examples of the `ocr-` rows take its habits. */
export const OCR_PAGE = [
  '那天，风停了，雨也停了，看桥的人',
  '会上获悉: 渡口开了，船，车，人',
  '桥修好了; 路也通了，灯也亮了，',
  '有人问: 何时通车，何时开船，',
];

/**
 * A fix of the lines of Chinese pages that an engine read. `holds`: whether a line has what it mends, where the features
 * that it seeks say less: the characters of a page are not counted for other lines.
 */
export function onOcrPage(
  mend: (text: string, characters: CharacterHabits) => string,
  holds: (text: string) => boolean = () => true,
): Fix['fix'] {
  return (text, { habits }) => {
    if (!habits.han || !holds(text)) return text;
    const characters = habits.characters();
    return characters.ocrMarks ? mend(text, characters) : text;
  };
}
