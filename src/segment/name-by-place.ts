import { isHanText } from '../chars/han.js';
import { once } from '../chars/once.js';
import { ending } from '../chars/sentence.js';
import type { Block } from '../model/block.js';
import { readByline } from '../phrases/byline.js';
import { columnCue } from '../phrases/column.js';
import { besideCue, furnitureCue } from '../phrases/furniture.js';
import { couldBeName, isBareName } from '../phrases/person.js';

/** True where block `i` could be a name alone by where it stands, whatever the list of surnames has. */
export function isNameByPlace(blocks: readonly Block[], i: number): boolean {
  return isPoet(blocks, i) || isHalfName(blocks, i) || isPenName(blocks, i);
}

/** Between a head and a poem stands the poet's name, also one whose surname is in no list. */
function isPoet(blocks: readonly Block[], i: number): boolean {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (block === undefined || below?.form !== 'verse' || above?.shape !== 'lone' || above.form !== null) return false;
  return block.lines.length === 1 && couldBeName(block.text);
}

/** One ideograph by itself beside another: the halves of a name that was padded, each in a box of its own. */
function isHalfName(blocks: readonly Block[], i: number): boolean {
  const isHalf = (text: string) => text.length === 1 && isHanText(text);
  return [i - 1, i + 1].some((j) => isHalf(blocks[i]?.text ?? '') && isHalf(blocks[j]?.text ?? ''));
}

/** Between a head and a text stands who wrote it, padded, under a pen name too, which no list of surnames has: `荷 言`. */
function isPenName(blocks: readonly Block[], i: number): boolean {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (block === undefined || block.text.length > 3 || block.lines.length > 1) return false;
  // the space that padded it may be closed by now
  const printed = block.lines[0]?.raw.trim() ?? '';
  if (!PADDED.test(printed) || NO_NAMES().has(printed.charAt(0) + printed.charAt(2))) return false;
  if (above?.shape !== 'lone' || above.form !== null || !isTitle(above.text)) return false;
  return below?.shape === 'flow' && below.form === null && below.lines.length > 1;
}

/** Under the name of a section or of a writer stands a title, its two characters apart. */
function isTitle(text: string): boolean {
  if (text.length < SHORTEST_TITLE || ending(text) === 'stop' || columnCue(text) !== null) return false;
  if (isBareName(text)) return false;
  return readByline(text) === null && furnitureCue(text) === null && besideCue(text) === null;
}

const SHORTEST_TITLE = 4;
const PADDED = /^[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]$/u;
/** What stands between a head and a text as well, its two characters apart. */
const NO_NAMES = once(
  (): ReadonlySet<string> =>
    new Set(
      '前言 序言 引言 引子 楔子 题记 題記 编者 編者 按语 按語 导语 導語 导读 導讀 摘要 提要 正文 附记 附記 后记 後記 结语 結語 尾声 尾聲 序幕 背景 问题 問題 现状 現狀 对策 對策 经验 經驗 启示 啟示 做法 体会 體會 链接 鏈接 上篇 中篇 下篇 上集 下集 短评 短評 社论 社論 简讯 簡訊 征集 徵集 征文 徵文 征稿 徵稿 征订 徵訂 启事 啟事 通知 通告 公告 公示 声明 聲明 招聘 招生 招租 出租 转让 轉讓 拍卖 拍賣 遗失 遺失 讣告 訃告 更正 致歉 致谢 致謝 广告 廣告 贺信 賀信 喜讯 喜訊 预告 預告 目录 目錄 要目 图片 圖片'.split(
        ' ',
      ),
    ),
);
