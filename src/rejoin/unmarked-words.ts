import { list, pairs } from './hyphen-rule.js';

/*
 * Parts of English words as typesetters break them. Set by hand; what they are worth is told by the tests and by pages
 * that lost their hyphens.
 */

/** Parts that words end in and that are no words: a line that begins with one goes on with a word of the line above. */
export const NO_WORD_ENDS = list(
  'ing ings ingly ed edly er ers erly est ly ty ry fy cy gy al ic ics ible ibly ish ism isms ist ists ity ities ive ives ively ' +
    'tion tions tional tionally tioned tioning tioner tionary sion sions sional sioned ment ments mented menting ness ' +
    'tive tives tively sive sively ture tures tured turing tural ures ance ances ancy ence ences ency encies ous ious iously eous uous ' +
    'cial cially cials tial tially tials cious tious tiously gious cian cians nity nities sity sities rity rities lity lities ' +
    'vity vities tary taries naries sary logy logist tical tically ically cally nally ' +
    'mally ders ters ners lers bers pers mers gers vers kers tors sors cers fers thers sters ther tered dered bered ' +
    'nered vered gered fered tering dering bering vering fering ized izes izing ization ated ating ator ators ations ation ' +
    'ately tinue tinued tinues tinuing ceive ceived ceives lieve lieved tained tain tains tainly tainment cept cepted ception ' +
    'duce duced duction ducted ject jected jection lected lection lections pect pected pects quire quired quires quiring ' +
    'sist sisted sult sults sulted tention vention ventions vided volve volved fessor fessors sident sidents ' +
    'dential ployed ployees ployment plained plete pleted pletely mitted mittee mittees missioner sented sentative sentatives ' +
    'bership dred dreds tomers tween ferent ference ferences ingness nounce nounced ' +
    'nouncement nouncements portunity portunities versity versities vestment vestigation vestigate tutional tution tutions ' +
    'ternoon terday cipal cipally spondent spondence cember tember vember tober nesday urday sylvania ident idents ' +
    'adelphia agement asion asions bition borhood borly braska ceed ceeds chinery chusetts cident cidents claration ' +
    'clared clude cluded cludes cluding consin cratic crats creasingly cution cutions cutive damental dards dation ' +
    'dations deavor deavored deavors dend dends dian dicated dication dience diences dinal dinary ditions dividuals ' +
    'dren ducer ducers ducing dustrial dustries dustry ecutive eral eration ernment ernor ership erties erty ' +
    'ferings ferred fession fessional fication fications ficial ficially ficulties ficulty flation fornia ' +
    'ganization ganizations ganized gation gations geant gineer gineers ginia gle gress gressional gressman hibit ' +
    'hibited hibition icago igan inals ington islation jority keting lation lations liament lic ligious liminary ' +
    'lina lishing lishment lishments lution manship mation mations mestic mit mium nents nership nesota nical ning ' +
    'nings nition nitions nology nority nsion nsions nually ocratic orado ouri ousand paign panied panies pany ' +
    'pendence phia pital pitals portant portation provement provements ptain rapher raphers rary rative ratives ' +
    'rencies rency rently resentative resentatives rette rettes rier ries rsion rsions ruary ruptcy sation sations ' +
    'secuted secution sician sicians sidiaries sidiary sidies sippi sissippi sition sitions sonally souri spected ' +
    'spector spectors ssion ssions stantial stion stions stitute stitutional stitutions structed struction ' +
    'structive struments sumed sumption taining tal taled talled talling tarily tenance terested teries termine ' +
    'termined ternational terstate tervened tervention terview tery ticipants ticipate ticipated ticipation ticular ' +
    'ticularly tinent tinental tism tizens tleman tlemen tler tlers tographs tomobile torical tributed troduce ' +
    'troduced troduction trous tually turbance turbed uary uation ucts ufacture ufactured ufacturer ufacturers ulty ' +
    'ution utions utive vania vation vations ventories vestigations vestor vestors viders viding vious viously xion ' +
    'zation zations zens',
);

/** Parts of four letters and more that words begin with and that are no words. Shorter ones need no list. */
export const NO_WORD_STARTS = list(
  'abso accom accor accu admini adver advi agri ambas ameri anni antici appar appre appro archi arti asso associ ' +
    'associa assem atten authori bene busi califor candi capi celebra cele charac chil circum colle ' +
    'comfor commer commis commu communi compa compe compen compli condi confi congre conse conserv consi consid consis ' +
    'consti constitu constr contin contri conven conver coun cour crimi criti cultu deci decla defen defi deleg democ ' +
    'depar deposi desig desti dimin direc disap discov distri econo educa effi elec elemen emer ' +
    'envi equip espe estab esti estima evi exami excep execu exer exhi expec expen experi explo fami fede feder finan foun ' +
    'gener genera gover hospi humani hundr identi illus imme immedi impor impos impro inci inclu indepen indi ' +
    'indus industri influ infor ingre inno inquir insti institu instru insur inten inter interes intro inves investi juris ' +
    'labora legis legisla litera magis mainte mainten majo manag manu manufac mathe medi moder ' +
    'muni munici natu neces necess negoti nomi nomina nore obser obtai occa occu offi oppo oppor opportuni organi origi ' +
    'parlia partic partici passen patri pennsyl perfor perio perma perso philo poli politi popu popula posi possi prac ' +
    'prece predi prepara presi presen previ prin princi priva proba prob proce produc profes profi progra prohi promi propo ' +
    'prosecu prote provi provin publi purcha quali quar ques recei recog recom recrea redu refe regar regi regula rela relati ' +
    'reli relig remai repor repre represen repub republi requi resi resolu respon responsi restau retur revo sacri sani satis satisfac ' +
    'sche scien secre secreta secu selec sena sepa septem simi situa socie solu specta stati statis strug ' +
    'satur succes suffi sugges superin suppor surpri surro techni tele testi thous tomor tradi transpor treas ' +
    'undergradu univer univers vari vege visi volun wednes yester ' +
    'accel accumu acknowl acqui activi actu adminis affil afflic afterno aggre ammuni apolo appo appropri approx ' +
    'approxi arbitra argen assas attor autho auxi bilat calcu canadi cathe ceremo certifi chem ciga circu commodi ' +
    'competi compro concen confe conferen conser consoli conspi contem conti convic coordi corpo correspon courte ' +
    'daugh delega deliv demonstra denom denomi depu despa detac deteri diffi dili diplo distin distrib distribu ' +
    'diversi docu domin elab electi encoun encour enor enthu equiv equiva espec eval evid exclu execut exhibi ' +
    'explana extraor extraordi facili facul forei founda frac fundamen funer garri geog glori gradu grava guaran ' +
    'harmo hesi histo husb illu imagi importa impris incl incorpo incr indic individ infan ingen ingredi inhab inju ' +
    'intelli interme inven invi jeal justi liabili lieuten magni measu mechan metropo mili monu murd naviga negli ' +
    'nego neighb newspa obli obsta occup occupa opin oppon organiza orig orna parag parli particu pecu penin penit ' +
    'permis peti phila philadel phys physi pleasan plun polit popul porti practi precau prej prelimi presby prisone ' +
    'proclama produ propor proprie prosp provis publ punis purch recep recol recommenda regu religi reluc remem ' +
    'rendez reorga reorgani represe resigna resol reven rever rheu sacrif sacrifi sanc sched schol sedi sentenc ' +
    'separ serg sergean sessi signif signifi simil skir sorr sover speci spect specu splen stabi stimu strat streng ' +
    'strugg subj subm subscri subse subsi supp supre surren surv suspi technolo telegr testimo theat thorou tobac ' +
    'traf transac transf treach tribu trium ulti unan uncer uncon undoub unfor unfortu unof unpar unspec unusu ' +
    'veget vehe vehi vene vess vict vigi waun welfa wheth witn witnes woun',
);

/** The words of two and three letters, and what engines read for the commonest: any other part so short is a part of a word. */
export const SHORT_WORDS = list(
  'ah am an as at ax be by do go he if in is it me mr my no of oh ok on or ox so to up us we ye ' +
    'ace act add ado aft age ago aid ail aim air ale all and ant any ape apt arc are ark arm art ash ask ate awe axe aye ' +
    'bad bag ban bar bat bay bed bee beg bet bib bid big bin bit boa bog boo bow box boy bra bud bug bun bus but buy bye ' +
    'cab cad cam can cap car cat caw cob cod cog cop cot cow coy cry cub cud cue cup cur cut ' +
    'dab dad dam day den dew did die dig dim din dip doe dog don dot dry dub dud due dug dye ' +
    'ear eat ebb eel egg ego eke elf elk elm end era ere err eve ewe eye ' +
    'fad fan far fat fax fed fee few fez fib fig fin fir fit fix flu fly foe fog for fox fro fry fun fur ' +
    'gag gal gap gas gay gel gem get gig gin god got gum gun gut guy gym had hag ham has hat hay hem hen her hew hey hid hip ' +
    'him his hit hob hoe hog hop hot how hub hue hug hum hut ice icy ill imp ink inn ion ire its ivy ' +
    'jab jam jar jaw jay jet jew jig job jog jot joy jug keg ken key kid kin kit lab lad lag lap law lax lay lea led lee leg ' +
    'let lid lie lip lit log lot low mad man map mar mat maw may men met mid mix mob mom moo mop mow mrs mud mug mum ' +
    'nag nap nay net new nil nip nod nor not now nun nut oak oar oat odd ode off oft oil old one opt orb ore our out owe owl own ' +
    'pad pal pan par pat paw pay pea peg pen per pet pew pie pig pin pit pod pop pot pro pry pub pun pup put ' +
    'rag ram ran rap rat raw ray red ref rep rib rid rig rim rip rob rod roe rot row rub rug rum run rut rye ' +
    'sac sad sag sap sat saw say sea see set sew sex she shy sin sip sir sit six ski sky sly sob sod son sow soy spa spy sty sub sue sum sun ' +
    'ads aka app ava bbq duo eg emu etc ie koi oz pix que rue tau tuk wok yam yep yin yup zen ' +
    'tab tag tan tap tar tax tea ten the thy tie tin tip toe tom ton too top tow toy try tub tug two urn use van vat vet via vie vow ' +
    'wad wag war was wax way web wed wee wet who why wig win wit woe won woo wry yaw yea yen yes yet yew you zip zoo ' +
    'tho thc tbe tlie aud iu ia ol oi bo ot lie ond ths hia bis lor tor wag wao hed bas wae thia thai waa non pre',
);

/** Words of names and of other tongues: no line of English ends with one and begins the next with a small letter. */
export const LINKS = list('la le de el al et von van der den');

/** And no word of English begins with these: `et al`, `von Berg`. */
export const NO_STARTS = list('et von');

/** Words of more letters that stand at so many line ends that what engines misread behind them is no part of them. */
export const SMALL_WORDS = list(
  'also been came could down each even ever every from have here into just like made many more most much must only over said same ' +
    'some such than that their them then there these they this those upon very well were what when where which while will with would your about after again before between other shall should through under until were',
);

/** Words of two parts that are words too, and that stand side by side less often than they are one. */
export const KNOWN_WHOLE = pairs([
  'some any every no: thing where',
  'to: day morrow night gether ward wards',
  'sun mon tues thurs fri yester: day days',
  'him her it my: self',
  'them our your: selves',
  'with: out in drew drawn draw draws drawal hold held',
  'what who when how where: ever soever',
  'an: other swer swered swers nual',
  'can: not',
  'chair gentle sports states fisher: man men',
  'news: paper papers',
  'over: seas board',
  'under: taken stood garments',
  'head: quarters',
  'book: keeper keepers',
  'stand: point',
  'rail: road roads way ways',
  'mar: ket kets tin ried riage',
  'car: dinal',
  'holi: day days',
  'earth: quake quakes',
  'home: stead',
  'land: lord',
  'mean: while',
  'be: fore hind gan cause tween lieve lieved',
  'per: haps son sons mit mitted formed formance sonal',
  'pro: gram grams fessor fessors posed posal duced duction vided tested tect tection',
  'for: mer merly eign tunate tunately',
  'of: fer fered fers fice ficer ficers ficial ficials',
  'at: tend tended tending tempt tempts tempted tack tacked tended tendance tention torney tractive',
  'as: sist sisted sistance sistant sociation sociated sembly sured sembled',
  'in: vited vitation tended tends tending tention terest terests crease creased creases creasing deed stead jured volved ternal surgency heritance',
  'permit: ting',
  'pleas: ant antly ure ures',
  'lay: ing ings',
  'favor: able ably',
  'avail: able',
  'import: ant ance',
  'thou: sand sands',
  'deter: mine mined',
  'sub: marine marines merged mitted',
  'un: doubtedly fortunate fortunately',
  'de: partment partments',
  'ad: dressed mitted vised vance vanced dition ditional',
  'ex: pressed pected plained tended cept cited tra',
  'char: acter acters acterized acteristic',
]);
