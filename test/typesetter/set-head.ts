import type { Owner, SetLine } from './page.js';
import type { Setting } from './setting.js';
import type { Story } from './story.js';
import { NO_END, NO_START } from './wrap-han.js';

/** Kicker, headline and deck as the page prints them, in this order. */
export function setHead(story: Story, index: number, setting: Setting): readonly SetLine[] {
  const line = (part: Owner['part'], text: string): SetLine => ({ text, of: [{ story: index, part, block: -1 }] });
  const kicker = story.kicker === null ? [] : [line('kicker', story.kicker)];
  const rows = story.headline === null ? [] : breakHeadline(story.headline, setting.headlineLines);
  const headline = rows.map((row) => line('headline', row));
  const gapped = setting.headlineGap
    ? headline.flatMap((row, i) => (i === 0 ? [row] : [{ text: '', of: [] }, row]))
    : headline;
  const deck = story.deck === null ? [] : [line('deck', story.lang === 'en' ? story.deck : `——${story.deck}`)];
  return [...kicker, ...gapped, ...deck];
}

/** Short headlines stay on a line; longer ones break at a space where there is one, else near the middle or thirds. */
function breakHeadline(headline: string, most: number): readonly string[] {
  const chars = [...headline];
  const latin = /[A-Za-z]{3}/.test(headline);
  const rows = Math.min(most, Math.ceil(chars.length / (latin ? 30 : 12)));
  if (rows <= 1) return [headline];
  const at = breakNear(chars, Math.round(chars.length / rows), latin);
  if (at === null) return [headline];
  const rest = chars.slice(at).join('').trim();
  return [chars.slice(0, at).join('').trim(), ...breakHeadline(rest, rows - 1)];
}

function breakNear(chars: readonly string[], wished: number, latin: boolean): number | null {
  const places = chars.map((_, i) => i).filter((i) => i >= 3 && i <= chars.length - 3 && mayBreak(chars, i, latin));
  places.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished));
  return places[0] ?? null;
}

/** A space that means something is lost at a break, so Han headlines are broken elsewhere. */
function mayBreak(chars: readonly string[], at: number, latin: boolean): boolean {
  const before = chars[at - 1] ?? '';
  const after = chars[at] ?? '';
  if (latin) return after === ' ';
  if (before === ' ' || after === ' ') return false;
  const inWord = /[0-9A-Za-z.%]/.test(before) && /[0-9A-Za-z.%]/.test(after);
  return !inWord && !NO_START.has(after) && !NO_END.has(before) && before !== '—';
}
