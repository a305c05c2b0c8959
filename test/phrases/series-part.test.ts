import { expect, test } from 'vitest';
import { endsInPart } from '../../src/phrases/series-part.js';

test.each(['这是摆在渡口面前的难题。（下）', '他说：“我还会回来。”（完）', '船开了……（未完待续）', '船开了。(二)'])(
  'ends a part: %s',
  (text) => expect(endsInPart(text)).toBe(true),
);

test.each(['（下）', '渡口（上）', '船开了。（笑）', '见《渡口志》（上）', '船开了。（下）他说', '（一）加强领导'])(
  'ends none: %s',
  (text) => expect(endsInPart(text)).toBe(false),
);
