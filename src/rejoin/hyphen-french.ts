import { type Broken, type HyphenRule, list, pairs } from './hyphen-rule.js';

const CONSONANT = /[bcdfgjklmnpqrstvxzç]$/u;
const VOWEL = /^[aàâeéèêiîïoôuùûyœæ]/u;
/** Prefixes that syllables are cut behind although a vowel follows. */
const CUT_BEHIND = list(
  'in dés des dis trans sub sur ab ad ex més mal inter super per con post en an bis cis nonobs pér',
);

const LEFT_OF = pairs([
  'même mêmes: lui elle moi toi soi eux nous vous elles là ici cela celui celle ceux celles',
  'ci là: celui celle ceux celles ces cet cette jour jours moment cas homme fois',
  'dessus dessous dedans dehors delà devant: au par ci là',
  'être: peut',
  'mère père mères pères duc duchesse chose croix messe rue route maître prêtre garde peine oncle tante: grand grands',
  'coup fait heure: tout à',
  'lieu lieux: chef',
  'chef: sous',
  'socialiste socialistes: radical radicaux national',
  'penseur penseurs échange échangiste échangistes arbitre: libre libres',
  'vous moi nous toi: donnez dites voyez allez rendez figurez croyez savez avez êtes laissez venez imaginez pouvez voulez',
]);

const RIGHT_OF = pairs([
  'président présidents amiral amiraux roi consul consuls chancelier recteur chambellan légat: vice',
  'préfet préfets préfecture préfectures lieutenant lieutenants secrétaire secrétaires sol marin marins intendant chef gouverneur main entendu entendus: sous',
  'hier garde gardes veille propos dernier dernière poste postes scène train: avant',
  'midi demain dîner guerre coup: après',
  'garde gardes saison boutique pensée plan ban petit: arrière',
  'amiral amiraux ordre ordres révolution révolutionnaire coup poids épreuve attaque attaques projet projets enquête expertise partie: contre',
  'chemin côte voix corps carême temps janvier février mars avril mai juin juillet août septembre octobre novembre décembre: mi',
  'lieu sens recevoir valeur paiement seulement activité intervention belligérants: non',
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize: vingt trente quarante cinquante soixante vingts quatre',
  'sept huit neuf: dix',
  'vingt vingts: quatre',
  'ministre ministres président préfet député directeur maire empereur: ex',
  'dire: à',
]);

/** The third person after its verb. Both letters before the hyphen tell a verb from a syllable. */
function asksBack({ left, right, before }: Broken): boolean {
  // a-t-il
  if (list('il ils elle elles on').has(right)) return /[td]$/u.test(left) && (left.length >= 2 || before !== '');
  return /(?:ons|ez)$/u.test(left) && left.length >= 5 && list('le la les en y moi nous vous lui leur').has(right);
}

/** What French keeps a hyphen for. */
export const FRENCH: readonly HyphenRule[] = [
  {
    name: 'verb and pronoun',
    why: 'a pronoun behind its verb hangs on a hyphen: dit-il, prenons-le',
    keep: asksBack,
    keeps: ['répond|il', 'vient|elle', 'prenons|le', 'a-t|il'],
    welds: ['vil|le', 'bel|les', 'mai|son'],
  },
  {
    name: 'before a vowel',
    why: 'French syllables begin with their consonant: a line broken between a consonant and a vowel was broken at a hyphen',
    keep: ({ left, right, before }) =>
      before === '' &&
      left.length >= 3 &&
      right.length >= 2 &&
      CONSONANT.test(left) &&
      VOWEL.test(right) &&
      !CUT_BEHIND.has(left),
    keeps: ['sous|officier', 'vingt|et', 'quelques|unes'],
    welds: ['in|égal', 'trans|atlantique', 'mo|ment', 'théâ|tre'],
  },
  {
    name: 'half',
    why: 'demi and semi are never welded',
    keep: ({ left, right }) => (left === 'demi' || left === 'semi') && right.length >= 2,
    keeps: ['demi|heure', 'semi|mensuel'],
    welds: ['de|mission'],
  },
  {
    name: 'known pairs',
    why: 'these words of two parts have kept their hyphen for two centuries: lui-même, au-dessus, vice-président',
    keep: ({ left, right }) => (LEFT_OF.get(right)?.has(left) || RIGHT_OF.get(right)?.has(left)) ?? false,
    keeps: ['elle|même', 'au|dessus', 'grand|mère', 'vice|président', 'quarante|huit', 'sous|préfet'],
    welds: ['extrê|mement', 'sous|crire', 'contre|dire', 'mi|nistre', 'avant|age'],
  },
  {
    name: 'little word between',
    why: 'words strung on à, de, en, sur, et and their kind have a hyphen on both sides: c’est-à-dire, Pas-de-Calais',
    keep: ({ left, before, right, rest }) =>
      (before !== '' && list('à de du des la le les en sur et sous ès lès au aux vis').has(left)) ||
      (rest.startsWith('-') && list('à de du des en sur et t la le ès lès').has(right)),
    keeps: ['c’est-à|dire', 'Boulogne-sur|mer', 'vis|à-vis', 'a|t-il'],
    welds: ['Pas-de-Ca|lais', 'Saint-Mar|tin'],
  },
];
