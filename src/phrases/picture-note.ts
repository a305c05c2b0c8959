/** Who gave all pictures of a story, or of a page, or what they are, is told in brackets under the text: `（图片由县委宣传部提供）`. */
const NOTE =
  /^[（(](?:(?:本文|文中|以上)?[图圖照]片?(?:均|皆)?由|(?:本[版文][图圖照]片|文中[图圖照]片|[图圖照]片)(?:均|皆|全部)?[为為系係])/u;

/** True where a line in brackets tells of all pictures of a story, and so names no caption. */
export function isPictureNote(text: string): boolean {
  return '（('.includes(text.charAt(0) || ' ') && NOTE.test(text);
}
