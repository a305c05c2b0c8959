import { BOX_FORMS } from '../phrases/boxes.js';
import { CONTENTS } from '../phrases/contents.js';
import { OF_OTHER_PAGES } from '../phrases/furniture-western.js';
import { IN_AD } from './ad-boxes.js';
import type { Item } from './item.js';

/** Cues of furniture whose dates and numbers are not its page's: contents, what is forecast, when a sale ends. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  CONTENTS,
  IN_AD,
  ...OF_OTHER_PAGES,
  ...BOX_FORMS.map(({ name }) => name),
]);

/** Whether furniture may tell what its page is: a masthead and a folio do, boxes and advertisements do not. */
export const isOwnFurniture = ({ furniture }: Item): boolean => !OF_OTHERS.has(furniture ?? '');
