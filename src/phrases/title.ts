/**
 * How the titles of official texts end: notices, obituaries, appeals. Such a line heads a text of its own and is no
 * crosshead of the story above it.
 */
const TITLE_ENDINGS: readonly string[] =
  '通告 公告 通知 启事 啟事 声明 聲明 讣告 訃告 公示 公报 公報 倡议书 倡議書 公开信 公開信 致歉 更正 逝世 遗体告别 简讯 簡訊 短讯 短訊 天气预报 天氣預報'.split(
    ' ',
  );

/** Longest such title, in UTF-16 units. */
const LONGEST = 40;

/** True where `text`, one clause, ends as the title of a notice or an obituary does. */
export function isNoticeTitle(text: string): boolean {
  return text.length <= LONGEST && !/[，,]/u.test(text) && TITLE_ENDINGS.some((end) => text.endsWith(end));
}
