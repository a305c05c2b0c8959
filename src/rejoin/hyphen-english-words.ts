import { list, pairs } from './hyphen-rule.js';

/*
 * Set by hand. What they are worth is measured by bench/hyphens.mjs; a part that ends or begins other words often
 * (`table` in `accep-table`, `ship` in `friend-ship`) has no open row here.
 */

export const TENS = list('twenty thirty forty fourty fifty sixty seventy eighty ninety');
export const UNITS = list(
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth',
);

/** Numbers that begin a measure: `five-spoke`. The parts after the colon end a number or another word. */
export const MEASURES = pairs([
  'two three four five six seven eight nine twelve twenty thirty forty fifty sixty hundred: fold some teen teens teenth teenths een eenth pence penny pennies score ties tieth pound ish like ness weight weights thly hly ths ieth ieths tieths veh',
]);

/** What a street or place is, behind its name: York-street. The parts after the colon make one name with it: Churchill. */
export const PLACES = pairs([
  'street streets road square terrace crescent cottages villas alley mews gardens garden buildings passage chambers: ',
  'wharf stairs hotel station avenue parade docks barracks junction islands island rents quay office common chapel: white',
  'corner theatre workhouse hospital prison asylum gaol college school: ',
  'green park grove lodge: har mus cos bul wal',
  'dock: brad had pad mad hay',
  'lane: spil tamer mac',
  'place: birth fire show',
  'hill: church churc thorn corn und under',
  'heath: black',
  'market: new hay down stow',
  'yard: vine ship brick church court dock farm grave rud savo',
  'walk: ',
]);

/** As `PLACES`, where most names are welded: only the names after the colon keep the hyphen. */
export const NAMED_PLACES = pairs([
  'row: paternoster bedford savile rotten goswell southampton holywell cheyne butcher chester',
  'court: hampton tottenham old bolt crown hare inner earl clement',
  'bridge: london waterloo westminster blackfriars vauxhall southwark lambeth battersea chelsea putney kew',
  'town: kentish camden somers agar canning',
  'end: mile crouch ponders gravel east west north south lower upper',
  'house: mansion custom somerset trinity exeter drapers lansdowne marlborough apsley burlington carlton holland opera',
  'hall: exeter westminster music town trinity clifford',
  'cross: charing king gerrard',
  'wood: john',
]);

/** First parts that always keep their hyphen, but before the parts after the colon, which end a word or make another. */
export const FIRST_PARTS = pairs([
  'self: ish ishly ishness hood',
  'half: penny pennies pence pennyworth',
  'cross: ing ings ed es ly ness wise er ley bow bowman bowmen word words fire over walk patch breed',
  'quasi: modo',
  'vice: nte roy roys regal royal royalty s',
  'non: sense sensical plus plussed entity entities pareil chalant chalance chalantly descript age agenarian conformist conformists conformity ce juring etheless esuch',
  'police: man men woman women d s',
]);

/** First parts that keep it before these parts only: `first parts: second parts`. */
export const KNOWN_PAIRS = pairs([
  'anti: slavery war vaccination vaccinator vaccinators vaccinationist vaccinationists socialist clerical clericals jacobin ministerial papal vivisection vivisectionist semitic semitism semite church gambling tithe reform religious national monarchical republican inflation inflationary dumping tank missile aircraft american government nuclear apartheid submarine takeover terrorist terrorism drug corruption abortion',
  'ex: president minister ministers king emperor queen mayor sheriff officer soldier sergeant constable detective inspector chief official officio parte convict policeman governor empress premier',
  'co: operate operated operates operating operation operations operative operatives operator partner partners partnership heir heiress respondent respondents trustee trustees religionist religionists defendant',
  'post: office offices mortem chaise chaises boy boys horse horses dated town',
  'pre: eminent eminence eminently engage engaged engagement emption',
  'great: coat coats grandfather grandmother grandson aunt uncle',
  'grand: jury juries duke dukes duchess stand piano jurors juror',
  'public: house houses spirited school schools',
  'by: law laws gone path street road word election elections',
  'bye: law laws',
  'first second third: class rate hand floor born fruits mate come time quarter half round year team degree placed',
  'first: ever',
  'high: school schools speed tech end quality profile level rise risk ranking powered performance stakes paid income tide tension altitude water priest priests pressure constable sheriff treason minded handed class born spirited flown sounding bailiff',
  'low: income paid cost budget key level lying water risk rise tech wage class spirited born pressure',
  'well: known bred born built made read being nigh paid fed set spoken wisher wishers off kept earned founded grounded dressed disposed informed deserved merited directed timed worn authenticated established educated behaved conducted intentioned regulated attended connected doing',
  'ill: treat treats treated treating treatment use used usage using fated will fame feeling health tempered advised disposed judged gotten timed bred omened natured fed clad concealed conducted assorted matched starred paid defined looking luck founded mannered usages effects',
  'pent made built broken pulled locked laid lit bound filled blown winding breaking cutting summing clearing tumble: up down off out',
  'lookers looker hangers hanger carryings goings: on',
  'passers passer standers: by',
  'counter: claim claims attraction attractions signed revolution charge charges irritant plot statement proposal',
  'sub: committee committees cabinet saharan prime zero inspector inspectors lieutenant editor editors commissioner librarian dean',
  'under: secretary secretaries sheriff sheriffs',
  'attorney solicitor major brigadier adjutant quartermaster postmaster governor surgeon inspector paymaster commissary consul director registrar advocate lieutenant receiver accountant: general generals',
  'lieutenant: colonel colonels governor governors commander',
  'sergeant serjeant drum trumpet brigade pipe town corporal: major majors at',
  'commander commanders man men mother father son sons daughter brother sister brothers sisters: in of',
  'court: martial yard house',
  'side: wind winds door street saddle glance issue dish whiskers splitting',
  'love: letter letters making affair affairs sick song story match',
  'life: boat boats guards size preserver insurance assurance guardsman buoy',
  'horse: pond dealer dealers stealing stealer power race races racing hair guards collar slaughterer',
  'fellow: creature creatures servant servants workman workmen countryman countrymen men man passenger passengers prisoner prisoners citizen citizens subjects student students feeling townsman lodger sufferer sufferers labourers traveller soldier',
  'master: builder builders tailor tailors key mind baker bakers mariner',
  'head: constable keeper waiter',
  'hand: cart barrow bell spike',
  'water: closet closets butt spout course power works wheel cart rate tight colour colours spaniel',
  'gas: light lights pipe pipes works lamp lamps meter meters fitter jet stove engine',
  'coal: cellar hole mine mines pit pits merchant merchants heaver heavers porter whippers owners scuttle dealer tar field gas trade bunkers shed barge miner miners yard',
  'corn: law laws dealer dealers factor factors chandler merchant merchants market mill exchange field fields trade stack',
  'news: agent agents vendor vendors',
  'thunder: storm storms',
  'tea dinner card billiard supper writing side breakfast gaming toilet: table tables',
  'cow cart wood tram engine cattle tool goods: shed sheds',
  'station harbour drill choir dock toast ballet baggage: master masters',
  'good: natured humoured humouredly looking tempered will nature sized naturedly',
  'free: trade trader traders masons will hold born',
  'old: fashioned age world clothes established',
  'middle: aged class sized',
  'right left: hand wing handed winger wingers',
  'long short near medium: term lived range standing running lasting',
  'year day month week hour: old long',
  'one: third half fourth fifth sixth eighth tenth sided eyed legged armed horse time man day year week month hour page party bedroom seat way off on sixth seventh hundredth',
  'top mid low high entry: level',
  'top: ranking secret rated heavy quality selling earning flight class',
  'sell write trade: off offs',
  'tie follow close run mix: up ups',
  'so: called',
  'year month: end on',
  'year day: to long round',
  'twin single four multi: engine engined party purpose storey million billion year day',
  'open: ended market air heart cast pit door minded',
  'end: user users use year month product products investor investors',
  'near: record term total miss monopoly zero perfect certain by',
  'trade: weighted related union unions off offs',
  'post: election mortem soviet',
  'pre: tax election trial christmas existing empt emptive budget owned',
  'mid: size sized morning afternoon range year season september',
  'over: the',
  'vis: a',
  'break: even',
  'follow carry: through on over',
  'tax duty rent interest drug debt lead toll: free exempt',
  'share: owning',
  'cease: fires',
  'know: how',
  'cow stable timber inn coal stone wood poultry stack: yard yards',
  'all: new electric time night day star clear out round powerful absorbing round fours knowing pervading',
]);

/** Vowels that stand for a word or a shape before these parts. */
export const KNOWN_LETTERS = pairs([
  'e: mail mails mailed book books commerce bike bikes ticket tickets cigarette cigarettes reader readers scooter scooters learning sports waste government',
  'u: turn turns turned boat boats bahn bolt bend',
  'a: level levels frame list bomb bombs team road',
  'o: level levels ring rings',
  'i: beam beams',
]);

/** Words that stand behind another with a hyphen, but for the parts after the colon, which are welded to them. */
export const SECOND_PARTS = pairs([
  'room rooms: mush brideg bath class show news',
  'knife knives: pen jack',
  'brush brushes: paint',
  'engine engines carriage carriages ticket tickets clerk clerks dealer dealers lender lenders merchant merchants: ',
  'driver drivers: screw',
  'owner owners officer officers meeting meetings money constable constables sergeant inspector: ',
  'wheel wheels: ',
  'court courts: ',
  'bottle bottles basket baskets window windows cellar cellars closet closets yards: ',
  'pistol pistols hammer machine machines traders market manufacturer manufacturers: ',
  'station: mole manife deva dete infe affore encru incru atte arre prote reaffore',
  'factory: satis dissatis unsatis bene ol re',
  'trade: balus con les',
  'shop shops: work bi archbi bake book',
  'collector collectors keeper keepers: house game shop inn gate goal store time peace bee',
  'boat boats: steam life row',
  'glass glasses: hour eye spy isin',
  'office offices: ',
  'chain chains: en un',
  'case cases: book stair suit show en nut brief pillow',
  'box boxes: sand mail match',
  'post posts: sign lamp out im com sup',
  'lamp lamps: c',
  'mill mills: wind saw tread tread',
  'gun guns: be shot hand sho',
  'cart carts: des dog',
  'pipe pipes: bag wind horn drain stove',
  'century centuries snatching snatcher snatchers: ',
]);

/** Participles and adjectives behind another word: `red-haired`, `family-friendly`. The parts after the colon are prefixes of one word. */
export const ADJECTIVES = pairs([
  'hearted haired eyed natured humoured humored witted sighted bearded shouldered skinned barrelled mouthed sized tempered: dis un journ conv surv mon attorn',
  'headed handed faced legged footed bodied blooded fashioned minded coloured colored looking spirited shaped: be de ef em un sur dis re in over under mis dis off dispirited mal out bare shame',
  'dressed bred born known disposed informed: ad un re in pre mis inter stub in new cross over under thorough still',
  'gotten fated seeking stricken mannered principled winded lipped: be for un long misbe',
  'based backed funded inspired oriented owned operated powered driven picked stained bound elect sponsored: un re over under mis semi de dis hide snow spell dust cons res',
  'facing catching friendly generation style speaking producing owning saving breaking turning: un de sur re life in record free low',
  'paid made: un re mis over pre',
  'denominated linked weighted related engined adjusted indexed subsidized subsidised financed controlled dominated supported supplied: un re inter over under mis pre cor self decon uncon ref mal read dis sub unad',
  'term: mid de in ex',
]);

/** Endings that follow a present participle, so that what stands before them was one word: `will-ing-ly`. */
export const AFTER_ING = list(
  'less lessly lessness fulness ness ment ments time like tonian stone worth ford hurst bourne bury field wood land',
);

/**
 * Parts that compounds begin with and end in. They tell only where in a word its hyphen was: many begin and end other
 * words too.
 */
export const COMPOUND_STARTS = list(
  'all anti award best blood blue bottom brand carbon center centre clean climate co cold cross custom data dead decision deep ' +
    'double early east easy energy even ever ex eye fair far fast first five fixed flat four free front fuel full ' +
    'gas great green ground half hand hard heart heavy high home hot ice ill inner inter knee large late left light long ' +
    'loose low market mass micro mid mini mixed multi near neo never new newly nine non north off old one open outer over ' +
    'own part peace play policy poor post power pre price pro quarter quick rapid ready real record red rich right ' +
    'risk round rush self semi seven sharp short side single six slow small snow so soft solar south state strong sun tax ' +
    'ten third three tight time top touch twin two ultra under user vice warm water weak week well west white wide wind ' +
    'work world year young zero',
);
export const COMPOUND_ENDS = list(
  'age aged air averse aware backed based bearing born bound breaking bred brother brow built called catching centered centred ' +
    'class clad colour conscious control conditioned cost covered cutting day days death deep degree digit door down ' +
    'driven driving dwelling earning edge efficient elect end ended eyed ever faced facing famed famous fed fighting final ' +
    'finals fired fitting flow foot footed form foul free friendly front fueled fuelled funded gauge goer goers going grade grown ' +
    'growing half handed hearted held high hit hitter hitting hold hour hours house hungry in inch inches industrial ion ' +
    'jerk jerking kick known law laws leading led left legged length level life like line lined lit lived living loving ' +
    'made maker makers making mandated market martial mile miles million minded minute mixed month months mounted ' +
    'moving natured needed neutral new nose note off office old on one only opened oriented out over owned owner owners ' +
    'packed page paid part party past people person picked place plan platform play plus point pointed pound pounder ' +
    'powered presence president price priced producing profile profit proof quality quarter quarters race range ranging ' +
    'ranked rate rated ready related relief rending resistant rich ride right ring rise road room roots round run runner ' +
    'running saving scale scene school season seat seater seeking selling serving setting shaped share sharing shirt shot ' +
    'side sided size sized skinned sounding spec speaking speed spoken spot square stage standing star starred state step ' +
    'stop storey story street strength strewn stricken strong style taker takers taking tech term test thinking third ' +
    'thirds through tier time timer times tone tongued top town track trained turn turned type up use used view wage wall ' +
    'war watcher watching water weather week weeks wheel wheeler wide width willed window wing winger winner winning wise ' +
    'work worker working world worn worthy year years yard',
);
