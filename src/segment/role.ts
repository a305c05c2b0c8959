/** What a block is on its page. Head lines are told apart (kicker, headline, deck) once a story has all of them. */
export type Role = 'head' | 'byline' | 'paragraph' | 'crosshead' | 'caption' | 'furniture';
