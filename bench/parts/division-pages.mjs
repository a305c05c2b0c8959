import { readFileSync } from 'node:fs';
import { generatedPages, setAnew } from './anew-pages.mjs';
import { readWays } from './segment-pages.mjs';
import { shuffledPages } from './shuffled-pages.mjs';

const FLOORS = JSON.parse(readFileSync(new URL('../floors.json', import.meta.url), 'utf8'));
export const FOLDS = 4;
/** The set whose stories are set anew. */
const SET_ANEW = 'zh-columns';
/** Pages set anew for each fold, in columns and shuffled; pages of made-up stories for each language. Their first seeds. */
const ANEW = 50;
const SHUFFLED = 20;
const MADE_UP = 100;
const [ANEW_FROM, SHUFFLED_FROM, MADE_UP_FROM] = [20001, 25001, 30001];
/** How often a page counts: pages that somebody read and labelled most, misread ones and those whose order is lost little. */
const WEIGHTS = {
  gold: 5,
  'zh-columns': 5,
  'zh-tangled': 0.5,
  'zh-ocr': 3,
  'en-columns': 0.5,
  'fr-ocr': 0.2,
  'de-ocr': 0.2,
  'en-ocr': 0.2,
  anew: 1,
  shuffled: 0.2,
  'zh-Hans': 0.5,
  'zh-Hant': 0.5,
  en: 1,
};

/** The pages of the given sets, of their stories set anew, and of made-up stories, each with the ways to read it. */
export function gatherPages(sets) {
  const given = sets.flatMap(({ set, pages }) =>
    pages.map((page) => ({ ...page, set, fold: foldOf(page.name), given: true })),
  );
  return [...given, ...anewOf(given.filter(({ set }) => set === SET_ANEW)), ...madeUp()].map(read);
}

/** The figures of a set that have a floor, and how alike two bodies must be there to be the same article. */
export function floorsOf(set) {
  const { args = [], floors = {} } = FLOORS[set] ?? FLOORS[`dev/${set}`] ?? {};
  return { match: args[0] === '--match' ? Number(args[1]) : 0.9, figures: Object.keys(floors) };
}

/** By the first number of a page's name: two settings of one page, and pages of one issue, fall into the same. */
function foldOf(name) {
  return (Number(/\d+/u.exec(name)?.[0] ?? 0) >> 1) % FOLDS;
}

function anewOf(pages) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = pages.filter((page) => page.fold === fold);
    if (own.length === 0) return [];
    const asOf = (set) => (page) => ({ ...page, set, fold, given: false });
    return [
      ...setAnew(ANEW_FROM + fold * ANEW, ANEW, own).map(asOf('anew')),
      ...shuffledPages(SHUFFLED_FROM + fold * SHUFFLED, SHUFFLED, own).map(asOf('shuffled')),
    ];
  }).flat();
}

function madeUp() {
  return ['zh-Hans', 'zh-Hant', 'en'].flatMap((lang) =>
    generatedPages(lang, MADE_UP_FROM, MADE_UP).map((page, i) => ({
      ...page,
      set: lang,
      fold: i % FOLDS,
      given: false,
    })),
  );
}

function read(page) {
  return { ...page, ...readWays(page), weight: WEIGHTS[page.set] ?? 1, match: floorsOf(page.set).match };
}
