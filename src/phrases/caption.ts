import { isAt, LETTER } from '../chars/classes.js';

/** What opens a caption: where its picture stands, or that it is one. */
const OPENING =
  /^[▲△▼▶◀◆●■]? ?(?:(?:[上下左右中本题題]|资料|資料)[图圖](?:[：:为為]|[①-⑳\d]{1,2}[：:])|[图圖](?:[①-⑳\d]{0,2}[：:](?!文)|[①-⑳][ \u3000]?(?=[\u4e00-\u9fff])|[为為])|[图圖]片?[／/](?!文|[^，。]{0,12}[。，]?$)|[▲△▼▶◀](?=[\u4e00-\u9fff]))/u;

const WESTERN =
  /^(?:(?:Above|Below|Left|Right|Top|Bottom|Inset|Pictured|ABOVE|BELOW|LEFT|RIGHT|TOP|INSET|PICTURED)(?: (?:left|right|above|below))?: |[A-Z][A-Z'’-]{2,14}(?: [A-Z][A-Z'’.-]{0,14}){1,2}: [‘“]|Pictured (?:above|left|right|here) |Ci-(?:contre|dessus|dessous)(?: :|,) |(?:Unser|Das) Bild zeigt |Bild (?:oben|unten|links|rechts): )/u;

/** The longest caption that is known by its opening alone, in UTF-16 units. */
const LONGEST = 120;
/** So much of it is looked at. */
const HEAD = 24;
const LONGEST_WESTERN = 300;

/** True where a text opens as captions do: `上图：…`, `图为…`, `图①：…`, `▲…`, `Above: …`. */
export function opensCaption(text: string): boolean {
  if (isAt(text, 0, LETTER)) return text.length <= LONGEST_WESTERN && WESTERN.test(text.slice(0, 40));
  return text.length <= LONGEST && OPENING.test(text.slice(0, HEAD));
}
