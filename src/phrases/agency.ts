import { isAt, UPPER } from '../chars/classes.js';
import { postsAtEnd } from './post-western.js';

/** Who sends stories to papers, as they are named where they sign: alone on a line, with a dash or in brackets. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'Agence France-Presse|Press Trust of India|The Associated Press|AP News|United Press International|Press Association|' +
    'PA Media|The Canadian Press|Australian Associated Press|Bloomberg News|Tribune News Service|New York Times News Service|' +
    'Cox News Service|Gannett News Service|Scripps Howard News Service|Knight Ridder Newspapers|McClatchy Newspapers|' +
    'Express News Service|Reuters News Agency|News Agency of Nigeria|Ghana News Agency|' +
    'News Agencies|Wire Services|PTI|ANI|IANS|UPI|AFP|AAP|EFE|TNS|DPA|Staff Reports|Staff and wire reports'
  )
    .split('|')
    .flatMap((name) => [name, name.toUpperCase()]),
);
/** By themselves these could be a word of running text, or noise: they sign with a dash, or under a name. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'AP|PA|CP|UNI|NAN|GNA|NYT|APP|NZPA|ATS|ANSA|Ansa|Sapa|SAPA|Belga|BELGA|sda|apa|ats|epd|kna|Lusa|dpa|Reuters|REUTERS|Bloomberg|Xinhua|Bernama|Agencies|AGENCIES|Associated Press|ASSOCIATED PRESS|Canadian Press|' +
    'Wire reports|Wire Reports|Staff report|Staff Report|Staff reports|Los Angeles Times|Washington Post'
  ).split('|'),
);
const LONGEST = 40;
const DASHED = /^[—–-]{1,2} ?/u;

/** True where `text` is the name of an agency and nothing else: `Press Trust of India`, `PTI`. */
export function isAgency(text: string): boolean {
  return isAt(text, 0, UPPER) && text.length <= LONGEST && AGENCIES.has(text);
}

/** The same for a text that stands where only a sender can: under a name, behind a dash. */
export function isSender(text: string): boolean {
  return text.length <= LONGEST && (AGENCIES.has(text) || WORDS.has(text));
}

/** The agency or the post that signs with a dash at the end of a story, `— PTI`, `— Staff Reporter`; several with a stroke. Null for any other text. */
export function dashedAgency(text: string): string | null {
  const dash = text.length <= LONGEST && '—–-'.includes(text.charAt(0)) ? DASHED.exec(text) : null;
  if (dash === null) return null;
  const who = text.slice(dash[0].length);
  return who.split(/[/,] ?| and /u).every((name) => isSender(name) || name === 'Staff' || postsAtEnd(name)[0] === 0)
    ? who
    : null;
}
