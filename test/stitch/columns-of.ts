import type { Article, BodyBlock } from '../../src/model/article.js';
import { story } from './article-of.js';

/** Columns of two stories that share no rare word, each long enough to say what it is of; made up. */
export const HARBOUR = [
  'The harbour board has voted to dredge the eastern basin before the winter storms. Engineers found that silt had risen by a metre, so that trawlers touch the bottom at low tide. Captain Ashgrove said that the fleet had lost nine days of fishing since the spring, and that the dredger should have come last year.',
  'Dredging will start at the lock, where silt is deepest, and trawlers will berth at the timber quay meanwhile. The engineers expect to move forty barges of silt before the storms. Captain Ashgrove asked the harbour board for a second dredger, which the board declined, since the basin is narrow at low tide.',
] as const;
export const BEES = [
  'Beekeepers in the upper valley report a fine crop of heather honey. Hives that were carried to the moor in August came home twice as heavy, and Mabel Thorne, who keeps sixty colonies, has run out of jars. The queens are young this year, she said, and the mites that troubled the colonies have been few.',
  'Honey from the moor is sold at the Saturday market, where Mabel Thorne lets children look into a hive of glass. Beekeepers will meet in October to speak of mites, of queens and of the wasps that robbed weak colonies. A prize is given for the darkest heather honey, and for the cleanest jars.',
] as const;

/** Paragraphs with a blank line above each of which `apart` is true. `at`: the line of the first. */
export function body(at: number, ...texts: readonly (readonly [text: string, apart: boolean])[]): BodyBlock[] {
  let line = at;
  return texts.map(([text, apart], i) => {
    line += i === 0 ? 0 : apart ? 2 : 1;
    return { type: 'paragraph', text, lines: [[line, line]] };
  });
}

export const BARE = { headline: null, bylines: [], dateline: null } as const;

/** A story on `page` with this body. */
export function set(page: number, blocks: readonly BodyBlock[], parts: Partial<Article> = {}): Article {
  const last = blocks.at(-1)?.lines[0]?.[1] ?? 0;
  const made = story(page, '', { lang: 'en', body: blocks, ...parts });
  return { ...made, pieces: [{ page, lines: [[blocks[0]?.lines[0]?.[0] ?? 0, last]] }] };
}
