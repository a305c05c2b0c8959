import { describe, expect, test } from 'vitest';
import { isPlaceAndDay, salutes, salutesAlone, takesLeave } from '../../src/phrases/salutation.js';

describe.each([
  {
    name: 'salutes',
    is: salutes,
    knows: [
      'SIR,—The ferry',
      'MR. EDITOR,—The ferry',
      'Sir, The ferry',
      'Monsieur le rédacteur, Le bac',
      'Geehrter Herr Redakteur! Die',
    ],
    leaves: ['Sir Noel Fenwick', 'Sir, said he', 'Monsieur Fenwick', 'SIRENS'],
  },
  {
    name: 'salutesAlone',
    is: salutesAlone,
    knows: [
      'To the Editor:',
      'To the Editor of the Herald,',
      '编辑同志：',
      '（一）编辑同志：',
      '尊敬的编辑：',
      '青禾日報編輯先生：',
      '编辑部：',
      '编者，',
      '各工段、各直属单位：',
      '全市广大干部群众：',
      '尊敬的各位旅客：',
      '方禾苗读者：',
      '同志们：',
    ],
    leaves: [
      'To the Editor it was clear',
      '编辑同志说',
      '全市干部群众表示：',
      '各单位要做到：',
      '渡口读者：',
      '全镇居民，',
      '记者获悉：',
      '方禾同志：',
      '编辑了一本书：',
      '据本报记者：',
    ],
  },
  {
    name: 'takesLeave',
    is: takesLeave,
    knows: [
      'I am, Sir, your constant reader,',
      'I have the honour to be, Gentlemen, your obedient servant,',
      'Yours truly,',
      'Veuillez agréer, Monsieur, mes salutations.',
      'Votre abonné,',
      'Hochachtungsvoll, Ihr ergebener',
    ],
    leaves: [
      'I am the reader of this river',
      'I am, Sir. The ferry',
      'Votre bac',
      'Yours is the ferry',
      'Your ferry leaves',
    ],
  },
  {
    name: 'isPlaceAndDay',
    is: isPlaceAndDay,
    knows: ['Quay-street, March 4.', 'Wending, le 4 mars.', 'Wending, 4. März 2031.', 'Quay-street, Feb. 11.'],
    leaves: ['The ferry, March 4, was late.', 'Wending, twice.', 'March 4.'],
  },
])('$name', ({ is, knows, leaves }) => {
  test.each(knows)('knows %s', (text) => expect(is(text)).toBe(true));
  test.each(leaves)('leaves %s', (text) => expect(is(text)).toBe(false));
});
