/** A weather box says what the day will be like in such words and no others. */
const SKY =
  'bright breezy chilly clear clearing clouds cloudy cold cool damp drizzle dry fair flurries fog foggy freezing frost hail haze hazy heat hot ' +
  'humid mild mist overcast rain rainy showers sleet slush smog snow snowy squalls storm storms stormy sun sunny sunshine thunderstorms thundershowers warm wet wind winds windy';
const BESIDE_SKY =
  'a action afternoon and april becoming chance change colder continued cooler day early evening few for generally heavy high in increasing late ' +
  'likely little low lower milder moderate morning mostly night not occasional of or partial partly possible possibly probable probably quite rising ' +
  'scattered slightly slowly snow some somewhat temperature temperatures the threatening today tonight tomorrow unsettled variable very warmer weekend with';
/** Of tides and measures, in French and in German. */
const SKY_ABROAD =
  'breezes brighter frosty misty fine highs lows max maximum min minimum outlook sunrise sunset tide tides water averses brouillard brouillards brume brumes ciel couvert éclaircies ensoleillé ' +
  'gelées neige nuages nuageux orages pluie pluies soleil températures vent vents bewölkt föhn frost gewitter grad heiter nebel regen schauer schnee sonne sonnig temperaturen trocken wind wolken wolkig';
const BESIDE_ABROAD =
  'sets rises moon start later then morning matin soir après midi nuit demain aujourd hui faible modéré fort vallée vallées se dissipant lentement sur les des et en le la ' +
  'heute morgen abend nacht nachmittag vormittag tagsüber örtlich vereinzelt teils teilweise meist meistens höchstwerte tiefstwerte am im um bis und aus mit der die in';

const SKIES: ReadonlySet<string> = new Set(SKY.split(' '));
const WORDS: ReadonlySet<string> = new Set(`${SKY} ${BESIDE_SKY}`.split(' '));
const SKIES_ABROAD: ReadonlySet<string> = new Set(`${SKY} ${SKY_ABROAD} high low`.split(' '));
const WORDS_ABROAD: ReadonlySet<string> = new Set(`${SKY} ${BESIDE_SKY} ${SKY_ABROAD} ${BESIDE_ABROAD}`.split(' '));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{sc=Latn}+/gu) ?? [];

/** True where an English line holds nothing but words of the weather. */
export function isWeather(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 1 && words.every((word) => WORDS.has(word)) && words.some((word) => SKIES.has(word));
}

const FORECAST = /^(?:\p{Lu}{3,14} ){1,3}(?<sky>\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}),? -?\d{1,2}(?:-| to |\/)-?\d{1,2}$/u;

/** A place in capitals, and how it will be there: `PORT ELLERY Fine, 9-19`. */
export function isForecast(text: string): boolean {
  const sky = FORECAST.exec(text)?.groups?.['sky'];
  return sky !== undefined && wordsOf(sky).every((word) => WORDS_ABROAD.has(word));
}

/** A temperature or a time of the day, with few words before it: `6.04pm`, `Matin 6° Après-midi 14°`. */
const MEASURED =
  /^(?:[\p{sc=Latn}’'-]{1,14}[:,]? ){0,3}(?:\d{1,2}[.:-]\d\d ?[ap]\.?m|\d{1,3}(?:\.\d{1,2})? ?mm(?![\p{sc=Latn}])|-?\d{1,3} ?°|-?\d{1,3}[CF](?![\p{sc=Latn}]))/u;
/** So many words tell of the weather, one in so many. */
const SHARE = 3;

/**
 * True where a line under the label of the weather is of its box: a measure, words of the weather alone, or a sentence with a third of
 * them. A headline has neither its stop nor its measures: `Storm kills 3`.
 */
export function isInWeatherBox(text: string): boolean {
  if (MEASURED.test(text)) return true;
  const words = wordsOf(text);
  const skies = words.filter((word) => SKIES_ABROAD.has(word)).length;
  if (skies === 0) return false;
  return words.every((word) => WORDS_ABROAD.has(word)) || (/[.)]$/u.test(text) && skies * SHARE >= words.length);
}
