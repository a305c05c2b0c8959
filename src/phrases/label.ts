/** Labels of the box that sums a story up, between its headline and its text. */
const LABELS: ReadonlySet<string> = new Set(
  '亮点 亮點 看点 看點 要点 要點 提要 摘要 提示 导语 導語 导读 導讀 内容提要 內容提要 阅读提示 閱讀提示 核心阅读 核心閱讀 核心提示 新闻提示 新聞提示 编者按 編者按 开栏的话 開欄的話 新闻背景 新聞背景 背景链接 背景鏈接 相关链接 相關鏈接 名词解释 名詞解釋 数读 數讀'.split(
    ' ',
  ),
);

/** True where `text`, one line, is the label of a box inside a story and so neither its headline nor a part of it. */
export function isBoxLabel(text: string): boolean {
  return text.length <= 8 && LABELS.has(text.replaceAll(/[ \u3000：:■●◆▲]/gu, ''));
}
