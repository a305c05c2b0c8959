import { type Face, setWidth } from '../../src/chars/proportional.js';
import { justify, justifyLatin, spaceDigits } from './justify.js';
import type { Owner, SetLine } from './page.js';
import { chance, type Random } from './random.js';
import type { Setting } from './setting.js';
import type { Story, StoryBlock, StoryByline } from './story.js';
import { wrapHan } from './wrap-han.js';
import { wrapLatin } from './wrap-latin.js';

/** Bylines that have lines of their own, two people sometimes on one. */
export function setBylines(story: Story, index: number, setting: Setting, random: Random): readonly SetLine[] {
  if (story.bylineForm !== 'line' && story.bylineForm !== 'line-after-head') return [];
  const names = story.bylines.map((byline) => printed(byline, story.lang, setting.padNames));
  const rows = story.lang !== 'en' && chance(random, 0.4) ? [names.join(' ')] : names;
  const indent = setting.bylineIndent && story.lang !== 'en' ? ' ' : '';
  const of: readonly Owner[] = [{ story: index, part: 'byline', block: -1 }];
  return rows.map((row, i) => ({ text: `${i === 0 ? indent : ''}${row}`, of }));
}

function printed(byline: StoryByline, lang: Story['lang'], pad: boolean): string {
  if (lang === 'en') return `By ${byline.name}`;
  const chars = [...byline.name];
  const name = pad && chars.length === 2 ? chars.join(' ') : byline.name;
  return byline.role === null ? name : `${byline.role} ${name}`;
}

/** The body in its column, with the dateline before its first words and the jump after its last. */
export function setBody(
  story: Story,
  index: number,
  setting: Setting,
  random: Random,
): readonly (readonly SetLine[])[] {
  return story.body.map((block, i) => {
    const before = i === 0 ? prefixOf(story) : '';
    const after = i === story.body.length - 1 ? suffixOf(story) : '';
    const own: Owner = { story: index, part: 'body', block: i };
    if (block.type === 'crosshead') return [{ text: block.text, of: [own] }];
    return owned(
      setParagraph({ ...block, text: `${before}${block.text}${after}` }, story, index, setting, random),
      own,
      before,
      after,
      story,
    );
  });
}

/** `本报讯（记者徐某 实习生魏某）`, `LONDON, Jan. 2 — `. */
function prefixOf(story: Story): string {
  const from = story.from?.text ?? '';
  if (story.dateline === null) return from;
  if (story.lang === 'en') return `${from}${story.dateline} — `;
  const people = story.bylineForm === 'dateline' ? story.bylines.map((b) => `${b.role ?? ''}${b.name}`).join(' ') : '';
  const [open, close] = story.lang === 'zh-Hant' ? ['【', '】'] : ['', ''];
  return `${from}${open}${story.dateline}${close}${people === '' ? '' : `（${people}）`}`;
}

function suffixOf(story: Story): string {
  if (story.jump !== null) return story.lang === 'en' ? ` ${story.jump.text}` : story.jump.text;
  return story.bylineForm === 'end' ? `（${story.bylines.map((b) => `${b.role ?? ''}${b.name}`).join(' ')}）` : '';
}

function setParagraph(
  block: StoryBlock,
  story: Story,
  index: number,
  setting: Setting,
  random: Random,
): readonly string[] {
  const width = setting.widths[index % setting.widths.length] ?? 14;
  const spaces = setting.indent === 'lost' || setting.indent === 'none' ? '' : setting.indent;
  if (setting.face !== null) return setInFace(block.text, width, setting.face, setting, random);
  if (story.lang === 'en')
    return wrapLatin(block.text, width, setting.indent === 'lost' ? 2 : spaces.length, setting.hyphen).map((line, i) =>
      i === 0 ? spaces.slice(0, 4) + line : line,
    );
  const text = setting.digitSpaces[index % setting.digitSpaces.length] === true ? spaceDigits(block.text) : block.text;
  const cells = width * 2;
  const lines = wrapHan(text, { cells, first: setting.indent === 'none' ? 0 : 4, kinsoku: setting.kinsoku });
  return justify(lines, cells, setting.justify, random).map((line, i) => (i === 0 ? spaces + line : line));
}

/** In a face an indent is an em, and none shows. */
function setInFace(text: string, width: number, face: Face, setting: Setting, random: Random): readonly string[] {
  const measure = (part: string) => setWidth(part, face);
  const lines = wrapLatin(text, width, setting.indent === 'none' ? 0 : face.em, setting.hyphen, measure);
  return justifyLatin(lines, width, measure, setting.justify, random);
}

/** Marks the lines that hold the dateline and the jump too, by counting characters from either end. */
function owned(lines: readonly string[], own: Owner, before: string, after: string, story: Story): readonly SetLine[] {
  const heads = linesHolding(lines, before);
  const tails = linesHolding([...lines].reverse(), after);
  return lines.map((text, i) => {
    const of: Owner[] = [];
    if (i < heads.touched) of.push({ ...own, part: story.dateline === null ? 'byline' : 'dateline' });
    if (i >= heads.whole && i < lines.length - tails.whole) of.push(own);
    if (lines.length - i <= tails.touched) of.push({ ...own, part: story.jump === null ? 'byline' : 'jump' });
    return { text, of };
  });
}

/** How many lines from here on the text touches, and how many it fills with nothing else on them. */
function linesHolding(lines: readonly string[], text: string): { touched: number; whole: number } {
  let left = bareLength(text);
  let touched = 0;
  let whole = 0;
  for (const line of lines) {
    if (left <= 0) break;
    touched++;
    if (bareLength(line) <= left) whole++;
    left -= bareLength(line);
  }
  return { touched, whole };
}

function bareLength(text: string): number {
  return text.replace(/[\s\u00ad\u2010]/gu, '').length;
}
