export const PAGE_WORD = '(?:[Pp]age|PAGE|[Pp]g?\\.)';
/** `A5`, `A-5` or `5A` by itself; after the word `Page` also `12`, and the first pages in words. */
export const PAGE = `(?<page>(?:(?<=${PAGE_WORD} ?)(?:\\d{1,3}[A-Za-z]?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE))|[A-Z]{1,2}-?\\d{1,3}|\\d{1,2}[A-F])`;
export const FRONT = '(?<front>(?:the |THE )?(?:[Ff]ront [Pp]age|FRONT PAGE))';
/** How papers before the 1930s name their pages; an engine takes one letter of the word for another. */
export const ORDINAL =
  '(?:[Tt]he |THE )?(?<nth>\\d{1,2}(?:st|nd|rd|th|d)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH) (?:[Pp]a[gn]e|PAGE)';
export const CONTINUED =
  "(?:(?:[Ss]tory |STORY )?(?:[Cc]ontinue[ds]|CONTINUE[DS])|[Cc]ont(?:['’]?d)?\\.?|CONT(?:['’]?D)?\\.?|Concluded|CONCLUDED)";
export const COLUMN =
  '(?:, ?(?:[Cc]ol(?:umn|\\.)?|COL(?:UMN|\\.)?) ?(?:\\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT))?';
/** What closes a jump at the end of a text: an arrow too. */
export const CLOSE = `${COLUMN}\\.?[)\\]]?(?: ?[»►▶→>])?$`;
/** The slug in capitals by which a story is found: `BRIDGE`, `FERRY FARES`. Short ones are names of bodies and roads. */
export const SLUG = "(?<![\\p{sc=Latn}\\d'’-])[A-Z]{4,20}(?:[ '’-][A-Z]{2,12}){0,3}";
export const TITLE_SLUG = "[A-Z][A-Za-z'’& -]{1,30}";
