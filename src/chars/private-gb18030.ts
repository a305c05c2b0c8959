import { once } from './once.js';

/**
 * Private-use code points of GBK and GB 18030-2000 whose characters have a code point of their own since Unicode 3.0 to
 * 5.2, and in GB 18030-2005 and 2022.
 *
 * Source: the two-byte codes of GB 18030 under the linear mapping to private use that GBK and GB 18030-2000 gave them
 * (as Python's `gb18030` codec still does), and the standard code points that GB 18030-2022, the WHATWG index gb18030
 * and ICU 78 give the same codes; the six that stay private there (U+E816–E818, E831, E83B, E855) by glibc's GB18030
 * table, which follows GB 18030-2005 with ISO 10646's plane 2.
 */
const RUNS: readonly (readonly [first: number, homes: string])[] = [
  // A3A0: an unassigned code that pages use as the wide space (WHATWG Encoding, index gb18030)
  [0xe5e5, '\u3000'],
  // A2E3
  [0xe76c, '€'],
  // A6D9–A6DF, A6EC, A6ED, A6F3: vertical forms, in the order of the standard
  [0xe78d, '\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19'],
  // A8BC, A8BF: letters of Pinyin
  [0xe7c7, '\u1e3f\u01f9'],
  // A989–A995: the variation mark and the marks that describe ideographs
  [0xe7e7, '\u303e\u2ff0\u2ff1\u2ff2\u2ff3\u2ff4\u2ff5\u2ff6\u2ff7\u2ff8\u2ff9\u2ffa\u2ffb'],
  // FE50–FE7E, FE80–FEA0: components and rare ideographs
  [
    0xe815,
    '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
  ],
];

const homes = once(
  () => new Map(RUNS.flatMap(([first, run]) => [...run].map((home, i) => [first + i, home] as const))),
);

/** The standard character for a private-use code point of GBK or GB 18030; null where there is none. */
export function gb18030Home(code: number): string | null {
  return homes().get(code) ?? null;
}
