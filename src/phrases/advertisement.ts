const LABEL = /^[·•【[（(—-]{0,2}(?:广告|廣告|ADVERTISEMENT|Advertisement|PAID NOTICE)[·•】\]）)—-]{0,2}$/u;

/** True where a line by itself says that what stands under it is an advertisement: `广告`, `（廣告）`, `ADVERTISEMENT`. */
export function isAdLabel(text: string): boolean {
  return text.length <= 20 && LABEL.test(text.replaceAll(/(?<![A-Za-z])[ \u3000]|[ \u3000](?![A-Za-z])/gu, ''));
}
