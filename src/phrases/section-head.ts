import { isAt, UPPER } from '../chars/classes.js';
import { once } from '../chars/once.js';
import { misreadKey } from './misread.js';
import { NEWS_RUBRICS } from './news-rubric.js';

/** What old papers set over reports of one kind, on a line of its own. A kind: why, heads it knows, heads it leaves. */
export interface SectionHeads {
  readonly name: string;
  readonly why: string;
  readonly heads: string;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

export const SECTION_HEADS: readonly SectionHeads[] = [
  {
    name: 'french-countries',
    why: 'news from abroad stands under the name of the country',
    heads:
      'france|angleterre|grande-bretagne|écosse|irlande|allemagne|prusse|autriche|autriche-hongrie|bavière|saxe|hanovre|wurtemberg|' +
      'hongrie|bohême|pologne|russie|finlande|turquie|grèce|egypte|égypte|italie|piémont|sardaigne|deux-siciles|etats romains|états romains|' +
      'espagne|portugal|suisse|belgique|hollande|pays-bas|pays-bas-unis|suède|norvège|suède et norvège|danemark|amérique|' +
      'etats-unis|états-unis|mexique|brésil|canada|chine|japon|inde|indes|indes orientales|perse|afrique|algérie|maroc|tunisie|' +
      'roumanie|serbie|bulgarie|monténégro|confédération germanique|alsace-lorraine|empire ottoman|colonies',
    knows: ['ANGLETERRE.', 'Pays-Bas.', 'Suède et Norvège', 'ÉTATS-UNIS.'],
    leaves: ['La France', 'Angleterre et Wending', 'france.', 'FRANCE LIBRE'],
  },
  {
    name: 'german-countries',
    why: 'so it does in German papers',
    heads:
      'deutschland|deutsches reich|preußen|preussen|bayern|baiern|sachsen|württemberg|würtemberg|baden|hessen|hannover|mecklenburg|oldenburg|anhalt|' +
      'oesterreich|österreich|oesterreich-ungarn|österreich-ungarn|ungarn|böhmen|galizien|tirol|polen|rußland|russland|türkei|griechenland|egypten|' +
      'großherzogthum luxemburg|großherzogthum|grossherzogthum|aegypten|ägypten|italien|spanien|portugal|schweiz|belgien|holland|niederlande|luxemburg|frankreich|elsaß-lothringen|elsass-lothringen|england|' +
      'großbritannien|grossbritannien|großbritannien und irland|schweden|norwegen|schweden und norwegen|dänemark|amerika|nordamerika|südamerika|' +
      'vereinigte staaten|mexiko|mexico|brasilien|asien|afrika|ostindien|china|japan|persien|rumänien|serbien|bulgarien|montenegro|kolonien|balkan',
    knows: ['Deutsches Reich.', 'Preußen.', 'Großbritannien und Irland.', 'Schweiz.'],
    leaves: ['Das Deutsche Reich.', 'Preußen und Wenden.', 'england.', 'Ganz Frankreich.'],
  },
  {
    name: 'french-news',
    why: 'a paper has its news in the same columns every day',
    heads:
      'extérieur|nouvelles étrangères|nouvelles extérieures|nouvelles de l’étranger|nouvelles politiques|nouvelles des journaux|dépêches|' +
      'dépêches télégraphiques|dépêches commerciales|par voie télégraphique|service télégraphique|bulletin télégraphique|' +
      'bulletin politique|bulletin météorologique|bulletin commercial|bulletin financier|bulletin maritime|revue politique|revue de la presse|revue des journaux|' +
      'chronique|chronique politique|chronique parlementaire|chronique théâtrale|chronique musicale|chronique religieuse|chronique de la ville|' +
      'nécrologie|actes officiels|actes du gouvernement|partie officielle|partie non officielle|bibliographie|beaux-arts|littérature|' +
      'théâtres|spectacles|concerts|bourse|bourse de paris|bourses étrangères|marchés|commerce|agriculture|annonces|annonces légales|avis|' +
      'avis divers|etat civil|état civil|à l’étranger|à l’extérieur|nouvelles judiciaires|nouvelles militaires|nouvelles maritimes|nouvelles scientifiques|nouvelles et faits divers|' +
      'informations politiques|informations financières|informations diverses|faits et nouvelles|revue dramatique|revue musicale|revue scientifique|revue commerciale|revue financière|' +
      'chronique agricole|chronique électorale|chronique des tribunaux|chronique financière|chronique scientifique|chronique sportive|la vie sportive|sports|les sports|courses|' +
      'assemblée nationale|corps législatif|conseil municipal|conseil général|académie des sciences|académie française|cour de cassation|cour d’appel|police correctionnelle|' +
      'instruction publique|petites annonces|programme des spectacles|spectacles du jour|cours des changes|correspondance particulière|' +
      'correspondance|tribunal correctionnel|cour d’assises|chambre des députés|chambre des pairs|chambre des représentants|sénat',
    knows: [
      'NÉCROLOGIE.',
      'NECROLOG1E.',
      'Bourse du 3 août.',
      'Feuilleton du Courrier de Wending du 3 août 1931.',
      'Revue politique.',
      'Par voie télégraphique.',
      'Nouvelles de l’étranger.',
      "COUR D'ASSISES.",
    ],
    leaves: ['Revue des deux quais.', 'Une nécrologie.', 'Le Sénat.', 'Chronique du bac.', 'Nécrologie de 1931.'],
  },
  {
    name: 'english-news',
    why: 'so it has in English, a word being enough over births and deaths',
    heads:
      'foreign|domestic|foreign summary|domestic summary|summary of news|news of the week|news of the day|news in brief|general intelligence|colonial intelligence|' +
      'religious intelligence|sporting intelligence|sporting news|commercial intelligence|telegraphic intelligence|telegraphic news|latest by telegraph|by telegraph|latest telegrams|' +
      'saturday’s post|monday’s post|tuesday’s post|wednesday’s post|thursday’s post|friday’s post|london gazette|court circular|fashionable world|fashionable intelligence|' +
      'price of stocks|prices of stocks|price of sugar|state of the markets|money market|the money market|corn exchange|stock exchange|bankrupts|bankruptcies|assizes|old bailey|' +
      'coroner’s inquest|coroners’ inquests|quarter sessions|mansion house|guildhall|bow-street|bow street|original correspondence|to correspondents|answers to correspondents|' +
      'poetry|original poetry|select poetry|poet’s corner|births|marriages|deaths|births, marriages, and deaths|born|married|died|obituary|' +
      'varieties|miscellany|miscellanea|gleanings|facts and scraps|wit and humour|wit and humor|local briefs|local brevities|local notes|local matters|personal|personals|personal mention|' +
      'congress|congressional|house of lords|house of commons|house of representatives|senate',
    knows: ['Died.', 'FOREIGN.', 'PRICE OF STOCKS.', 'Price of Stoeks.', 'Coroner’s Inquest.', 'HOUSE OF LORDS'],
    leaves: ['He died.', 'Foreign ferry.', 'The house of lords.', 'Stocks.', 'died.'],
  },
  {
    name: 'german-news',
    why: 'so it has in German',
    heads:
      'amtlicher theil|amtlicher teil|nichtamtlicher theil|nichtamtlicher teil|nicht amtlicher theil|amtliches|nichtamtliches|amtliche nachrichten|' +
      'amtliche bekanntmachungen|bekanntmachung|bekanntmachungen|verschiedene bekanntmachungen|kronik des tages|chronik des tages|tageschronik|tagesbericht|' +
      'zeitungsnachrichten|zeitungs-nachrichten|politische nachrichten|politische rundschau|politische umschau|politische tagesübersicht|rundschau|' +
      'telegraphische depeschen|telegraphische nachrichten|telegraphische berichte|telegraphische correspondenz|telegrafische depeschen|depeschen|drahtnachrichten|' +
      'lokal-neuigkeiten|lokalneuigkeiten|lokal-nachrichten|lokalnachrichten|locale nachrichten|aus der umgegend|letzte post|neueste post|neuestes|neueste telegramme|letzte telegramme|tages-neuigkeiten|tagesnachrichten|stadtnachrichten|landesnachrichten|kreisnachrichten|' +
      'landtags-angelegenheiten|landtag|reichstag|aus dem reichstage|parlamentarisches|gerichtssaal|gerichtszeitung|aus dem gerichtssaal|' +
      'handel und verkehr|handel und gewerbe|handelsnachrichten|handelsbericht|börse|börsenbericht|börsen-nachrichten|volkswirthschaftliches|landwirthschaftliches|' +
      'theater|theater und musik|kunst und wissenschaft|kunst und literatur|literarisches|litterarisches|literatur|königliche schauspiele|stadttheater|' +
      'miscellen|mannigfaltiges|mannichfaltiges|allerlei|buntes allerlei|verschiedenes|kirchliche nachrichten|kirchliches|civilstand|standesamt|todesfälle|' +
      'anzeigen|inserate|privat-anzeigen|familien-nachrichten|fremdenliste|angekommene fremde|inhalt',
    knows: [
      'Telegraphische Depeschen.',
      'I. Amtliche Nachrichten.',
      'Kronik des Tages.',
      'BEKANNTMACHUNG.',
      'Vermifchte Nachrichteu.',
    ],
    leaves: ['Die Bekanntmachung.', 'Depeschen aus Wending.', 'Theater brennt.', 'inhalt.'],
  },
];

/** In UTF-16 units, with the number before it. */
const LONGEST = 64;
const NUMBER = /^(?:[IVX]{1,4}|[A-H]|\d{1,2})[.)] /u;
const CLOSES = /[.:,;]$/u;
/** Its day: `Bourse du 3 août`. */
const DAY = / (?:du|vom) \d{1,2}(?:er|\.)? \p{sc=Latn}{3,9}(?: \d{4})?$/u;
/** What stands below the line, and in which paper. */
const BELOW = /^feuilleton (?:d[eu]|des|der|vom|zu[mr]) .{3,44}$/iu;

/** All their names, as an engine may read them. */
const NAMES = once(() => {
  const names = SECTION_HEADS.flatMap(({ heads }) => heads.split('|'));
  return new Set([...NEWS_RUBRICS, ...names].map(misreadKey));
});

/** True where a line is the name of a section and nothing more: a number may stand before it, and a stop may close it. */
export function isSectionHead(text: string): boolean {
  if (text.length > LONGEST || !isAt(text, 0, UPPER)) return false;
  const bare = text.replace(NUMBER, '').replace(CLOSES, '').trimEnd().replace(DAY, '');
  return isAt(bare, 0, UPPER) && (BELOW.test(bare) || NAMES().has(misreadKey(bare)));
}
