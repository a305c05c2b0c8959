import { gb18030Home } from '../chars/private-gb18030.js';
import { hkscsHome } from '../chars/private-hkscs.js';
import { isPrivateUse } from '../chars/private-use.js';
import { substitute } from '../chars/substitute.js';
import { PRIVATE } from './features.js';
import type { Fix } from './fix.js';
import type { Origin } from './origin.js';

export const privateUse: Fix = {
  name: 'private-use',
  why: 'GBK, GB 18030-2000 and HKSCS put characters into the private-use area before Unicode had them, and old decoders and fonts still do',
  seeks: PRIVATE,
  fix: (text, { habits }) => {
    if (!habits.han) return text;
    return substitute(text, (code) => (isPrivateUse(code) ? homeOf(code, habits.origin()) : null));
  },
  mends: [
    { before: '他叫\ue863，这是汉语拼音\ue7c7', after: '他叫䶮，这是汉语拼音ḿ' },
    { before: '他住在深水\ue88c，他們說', after: '他住在深水埗，他們說', page: ['香港的巴士開動了，他們來了。'] },
  ],
  leaves: [
    { before: '他们说这是\uf8ff公司的机器' },
    { before: '他住在深水\ue88c，他們說', page: ['臺北的公車開動了，他們來了。'] },
    { before: 'the \ue863 of old', western: true },
  ],
};

/**
 * The two standards use the same code points for different characters, so that the page must tell which it is: GB on a
 * simplified page, HKSCS on a traditional one that speaks of Hong Kong. A paper in Taiwan draws its own characters there.
 */
function homeOf(code: number, { variety, sure, hongKong }: Origin): string | null {
  if (!sure) return null;
  if (variety === 'simplified') return gb18030Home(code);
  return variety === 'traditional' && hongKong ? hkscsHome(code) : null;
}
