const LABEL = /^[·•【[（(—-]{0,2}(?:广告|廣告|ADVERTISEMENT|Advertisement|PAID NOTICE)[·•】\]）)—-]{0,2}$/u;

/** The longest label with its letters spread, in UTF-16 units. */
const LONGEST = 20;

/** True where a line by itself says that what stands under it is an advertisement: `广告`, `（廣告）`, `ADVERTISEMENT`. */
export function isAdLabel(text: string): boolean {
  if (text.length > LONGEST || !/[告A]/u.test(text)) return false;
  return LABEL.test(text.replaceAll(/(?<![A-Za-z])[ \u3000]|[ \u3000](?![A-Za-z])/gu, ''));
}
