import { once } from './once.js';

/** English words of four letters and more that any story has: they tell little of what it is about. */
const LISTS: readonly string[] = [
  'about above according across after again against also although always among another around away back became because',
  'been before began behind being below between both called came cannot come could does done down during each early either',
  'ever every except first five following former found four from further gave give given goes going good great group have',
  'held here herself himself hour hours however into itself just keep kept know known large last late later least left less',
  'like little long made make making many might month months more most much must near nearly never next night nothing',
  'number often once only other others over part people place point present quite rather right said same says second',
  'seven several shall should show since some soon still such take taken than that their them themselves then there',
  'these they thing things think this those though thought three through till time times today together told took toward',
  'towards under until upon used very want well went were what when where whether which while whole whom whose will with',
  'within without would year years yesterday your',
];

const WORDS = once((): ReadonlySet<string> => new Set(LISTS.flatMap((list) => list.split(' '))));

/** `word` in small letters. */
export const isCommonWord = (word: string): boolean => WORDS().has(word);
