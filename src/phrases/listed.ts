import { isAt, LETTER } from '../chars/classes.js';

/** What is headed so lists places with what is told of each: ships, markets, the weather. A kind: why, heads it knows, heads it leaves. */
export interface ListedForm {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

export const LISTED_FORMS: readonly ListedForm[] = [
  {
    name: 'ships',
    why: 'ships are told of under the ports that they came to or left',
    pattern:
      /^(?:the )?(?:ship(?:ping|s)?(?:[ -](?:news|intelligence|list|movements|report))?|port news|marine (?:news|intelligence|list)|maritime intelligence|lloyd['’]?s(?: list)?|nouvelles (?:maritimes|de mer)|mouvement (?:des ports?|du port|maritime)|marine|schiffsnachrichten|schiffs(?:liste|verkehr)|schiff?fahrt)[.:,]*$/iu,
    knows: ['SHIPPING INTELLIGENCE.', 'SHIP NEWS.', 'Nouvelles maritimes', 'MARINE', 'Schiffsnachrichten.'],
    leaves: ['SHIPPING STRIKE', 'Ships collide', 'La marine à Wending'],
  },
  {
    name: 'markets',
    why: 'prices are told under the markets that they were paid at',
    pattern:
      /^(?:(?:the )?(?:corn|country|provincial|cattle|hop|wool|foreign|local|produce) markets?|markets?|market (?:news|reports?|intelligence)|marchés?(?: de la région| régionaux| du département| agricoles| aux bestiaux)?|foires et marchés|mercuriales?(?: .{3,30})?|cours des marchés|marktberichte?|fruchtpreise|getreidemarkt|marktpreise|viehm[aä]rkte?)[.:,]*$/iu,
    knows: ['COUNTRY MARKETS.', 'MARCHÉS DE LA RÉGION', 'Foires et marchés', 'Marktberichte.', 'MARKETS'],
    leaves: ['MARKET HALL BURNT', 'Le marché noir', 'Marktplatz gesperrt'],
  },
];

const LONGEST = 40;

/** True where a head stands over a list of places. */
export const isOverPlaces = (head: string): boolean =>
  head.length <= LONGEST && isAt(head, 0, LETTER) && LISTED_FORMS.some(({ pattern }) => pattern.test(head));
