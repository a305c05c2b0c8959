import { isWesternName } from './person-western.js';

const WHO = /^[—―─]{1,2} ?[\u4e00-\u9fff·]{2,14}[ \u3000](?:[\u4e00-\u9fff·]{2,10}|[\u4e00-\u9fff] [\u4e00-\u9fff])$/u;
/** What decks under a headline end in that begin with a dash as well. */
const DECKS =
  /(?:[纪紀][实實]|[侧側][记記]|[综綜]述|[观觀]察|[报報]告|[访訪][谈談]|[见見][闻聞]|巡[礼禮]|掠影|[记記])$/u;
const SAID = /^“[^”]+[。！？…]”$/u;
const WESTERN_WHO = /^[—–] ?(?<who>[^,—–]{4,36})(?:, [^.]{2,40})?$/u;
const WESTERN_SAID = /^[“"„«][^”"»]+[.!?…]["”“»]$/u;

/** True where a line by itself is a dash and whoever said something: `——前渡口职员 方某`. */
export function namesSpeaker(text: string): boolean {
  return '—―─'.includes(text.charAt(0) || ' ') && WHO.test(text) && !DECKS.test(text);
}

/** True where it does, and a whole sentence in quotes stands above it. */
export function isAttribution(text: string, above: string): boolean {
  if (namesSpeaker(text)) return SAID.test(above);
  const who = WESTERN_SAID.test(above) ? WESTERN_WHO.exec(text)?.groups?.['who'] : undefined;
  return who !== undefined && isWesternName(who);
}
