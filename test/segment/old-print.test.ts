import { describe, expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const storiesOf = (text: string) => articlesOf(text).filter(({ kind }) => kind !== 'furniture');
const headsOf = (text: string) => storiesOf(text).map(({ headline, kicker }) => [kicker, headline]);

describe('heads that a stop closes', () => {
  const PAGE = `and nobody knows whether the new ferry will be bought,
as the members of the upper bank have asked for a long
time. The keeper of the light was heard on Friday, but
could not tell what it would cost to run her at night.
We learn that the vote is put off until the keepers of
the other lights, who live far out, have been heard,
and that the vote is put off until the keepers have been heard,
and the harbour office will lay its books before a com-
mittee, as the members of the lower bank have long de-
GREAT WENDING AND PORT ELLERY.
The council met on Monday, and heard the report of
the keeper of the light, which was ordered to be
printed for the use of the members of the council.
Foreign news.
The Wending Gazette.
Port Ellery, March 4. The packet that left on Friday
has not been heard of, and her owners fear that she
was lost in the gale off the point on Saturday.
MISCELLANEOUS.
A whale came into the harbour at noon on Sunday, and
was followed as far as the quay by the boys of the
school, who gave it up at the third bell.
`;

  test('begin stories, in capitals in mid-sentence too', () => {
    expect(headsOf(PAGE)).toEqual([
      [null, null],
      [null, 'GREAT WENDING AND PORT ELLERY.'],
      ['Foreign news.', 'The Wending Gazette.'],
      [null, 'MISCELLANEOUS.'],
    ]);
  });

  test('in the style of titles between two paragraphs, where the page has others', () => {
    const text = PAGE.replace('MISCELLANEOUS.', 'Tolls of the Ferry.');
    expect(headsOf(text).flat()).toContain('Tolls of the Ferry.');
    const [first = ''] = text.split('GREAT WENDING');
    const alone = `${first.trim()} wished.\n${text.slice(text.indexOf('A whale'))}Tolls of the Ferry.\n${text.slice(text.indexOf('The council met'), text.indexOf('Foreign'))}`;
    expect(headsOf(alone).flat()).not.toContain('Tolls of the Ferry.');
    for (const other of ['March last.', 'Stay tuned.'])
      expect(headsOf(PAGE.replace('MISCELLANEOUS.', other)).flat()).not.toContain(other);
  });

  test('a deck of several lines goes with the head in capitals over it', () => {
    const text = PAGE.replace('MISCELLANEOUS.', 'A WHALE IS SEEN.\nBoys of the Wending School Follow\nPast the Quay.');
    const story = storiesOf(text).find(({ headline }) => headline === 'A WHALE IS SEEN.');
    expect(story?.deck).toBe('Boys of the Wending School Follow Past the Quay.');
  });

  test('piled up, the first is the headline and the others are its decks', () => {
    const head = 'FERRY SOLD AT LAST.\nTWO BIDS FOR HER.\nHarbor Board Takes the Higher\nOne, After a Long Night.';
    const story = storiesOf(PAGE.replace('MISCELLANEOUS.', head)).find(({ headline }) => headline?.startsWith('FERRY'));
    expect(story?.headline).toBe('FERRY SOLD AT LAST.');
    expect(story?.deck).toBe('TWO BIDS FOR HER. Harbor Board Takes the Higher One, After a Long Night.');
    expect(story?.kicker).toBeNull();
  });

  test('a short sentence by itself is none', () => {
    const text = PAGE.replace('MISCELLANEOUS.', 'He left.').replace('Foreign news.\n', '');
    expect(headsOf(text).flat()).not.toContain('He left.');
  });

  test('the caption over a headline is none', () => {
    const text = `Old Ferry Sold to the Council
The council bought the old ferry on Monday for the
sum that the keepers of the light had asked for it.
Rowers at the quay.
New Bridge Opens in the Spring
The bridge over the Wend will open in April, as the
office of works told the members on Tuesday night.
`;
    expect(headsOf(text).flat()).not.toContain('Rowers at the quay.');
  });
});

test('the ports under a list of ships open no stories', () => {
  const text = `SHIP NEWS.
WENDING, Feb. 16.—Arrived the Ada, Fenwick, from Port
Ellery; and the Quill, Tansley, from Fern Point, with
timber for the yards at the upper quay.
PORT ELLERY, Feb. 15.—Sailed the Noel, Marlowe, for
Wending; and the Ivy, Reed, for the Thistle Banks,
with salt and stores for the fleet that lies there.
`;
  expect(headsOf(text)).toEqual([[null, 'SHIP NEWS.']]);
});

test('the houses in a list of plays head no stories', () => {
  const text = `SPECTACLES DU 1er août,
THÉÂTRE DU BAC.
Le Passeur, le Pont perdu.
THÉÂTRE DE LA RIVE.
La Crue, les Deux Quais.
GYMNASE DE WENDING.
Un jour au port, le Phare.
`;
  expect(headsOf(text)).toEqual([[null, 'SPECTACLES DU 1er août,']]);
});

describe('names of sections', () => {
  const TEXT = `und wollte gestern Abend wieder in den Hafen zurück,
den sie bei gutem Winde gegen Mitternacht erreichte.
Sie lag dort bis zum Morgen, und der Kapitän ging an
Land, um dem Rathe von Wenden zu berichten.
II. Amtliche Nachrichten.
Der Rath der oberen Stadt hat geruht, dem Fährmann am
Thore für zwanzig Jahre treuer Dienste das Kreuz zu
verleihen und ihn seines Amtes in Gnaden zu entheben.
Deutsches Reich.
Die Fähre von Wenden hat am Montag ihre Fahrten wieder
aufgenommen und wird bis zum Ende des Monats jeden Tag
zweimal über den Strom gehen, wenn das Eis es zuläßt.
Bekanntmachung.
Am Freitag um zehn Uhr sollen in dem Hause am oberen
Thore zwei Kähne und ein Steg an die Meistbietenden
verkauft werden, wozu Käufer hiermit geladen sind.
`;

  test('head what stands under them, in small letters and with a number too', () => {
    expect(headsOf(TEXT).map(([, head]) => head)).toEqual([
      null,
      'II. Amtliche Nachrichten.',
      'Deutsches Reich.',
      'Bekanntmachung.',
    ]);
  });

  test('over another they are its kicker', () => {
    const text = TEXT.replace('Deutsches Reich.', 'III. Zeitungs-Nachrichten.\nInland.');
    expect(headsOf(text)).toContainEqual(['III. Zeitungs-Nachrichten.', 'Inland.']);
  });

  test('under a word that ends a paragraph too', () => {
    const text = TEXT.replace('zu berichten.', 'dem ganzen hohen und weisen\nRathe.');
    expect(headsOf(text).map(([, head]) => head)).toContain('II. Amtliche Nachrichten.');
  });

  test('the post of who signs heads nothing', () => {
    const text = TEXT.replace('Bekanntmachung.', 'Der oberste Fährmann.');
    expect(headsOf(text).flat()).not.toContain('Der oberste Fährmann.');
  });
});

describe('places and days on lines of their own', () => {
  const TEXT = `GRANDE-BRETAGNE.
Port-Elme, 28 juillet.
Le paquebot qui partit vendredi n'a pas reparu, et ses
armateurs craignent qu'il n'ait péri devant la pointe
pendant le coup de vent de samedi.
FRANCE.
Wending, 30 juillet.
Le bac a repris la rivière lundi au petit jour, devant
la foule qui avait attendu toute la nuit sur les quais
de la ville basse.
Sainte-Quille, 31 juillet.
On vient de vendre les deux moulins de la rive droite,
que personne n'avait voulu prendre au printemps.
`;

  test('part the reports of one section', () => {
    expect(headsOf(TEXT)).toEqual([
      [null, 'GRANDE-BRETAGNE.'],
      [null, 'FRANCE.'],
    ]);
  });

  test('open stories under the head of one', () => {
    const text = TEXT.replace('FRANCE.', 'LE BAC DE WENDING.');
    expect(headsOf(text)).toEqual([
      [null, 'GRANDE-BRETAGNE.'],
      [null, 'LE BAC DE WENDING.'],
      [null, null],
    ]);
  });
});

test('the names of sections without a stop head stories, and a register is one', () => {
  const text = `LE BAC DE WENDING
Le bac a repris la rivière lundi au petit jour, devant
la foule qui avait attendu toute la nuit sur les quais
de la ville basse.
Vol de rames. — On a pris lundi, dans la nuit, les deux
rames du grand bac, et le passeur a porté plainte.
Feu de paille. — Mardi, la paille du moulin a brûlé, et
les pompiers de la ville basse l'ont éteinte.
État civil
Naissances. — Noel Quill, rue du Bac. — Ivy Marlowe,
quai de la Wend. — Ada Reed, rue du Moulin.
Décès. — Octave Tansley, soixante ans, batelier. — Ida
Le Pont, veuve Quill, ménagère.
`;
  expect(headsOf(text).at(-1)).toEqual([null, 'État civil']);
  expect(storiesOf(text).at(-1)?.body).toHaveLength(2);
});

test('the numbers of chapters and what they are called begin no stories', () => {
  const text = `Feuilleton du Courrier de Wending du 3 août 1931.
LA FILLE DU PASSEUR
par Noel Fenwick
CHAPITRE II
OÙ L'ON PASSE L'EAU
La nuit était tombée sur la rivière, et le passeur, qui
n'avait pas soupé, regardait vers l'autre bord, où l'on
ne voyait plus que le feu du moulin.
III
LE FEU DU MOULIN.
Le meunier, lui, ne dormait pas. Il avait posé sa lampe
sur la table et comptait les écus que la veuve du port
lui avait remis le matin.
`;
  expect(headsOf(text)).toEqual([['Feuilleton du Courrier de Wending du 3 août 1931.', 'LA FILLE DU PASSEUR']]);
  const plain = text.replace('III\n', '');
  expect(headsOf(plain)).toHaveLength(2);
});

test('what goes on from the page before goes on with its reports', () => {
  const text = `denn die Kähne der oberen Stadt liegen seit Montag im
Eise fest, und niemand weiß, wann sie loskommen.
Wenden, 22. Nov. Der Rath hat gestern den Verkauf der
alten Fähre genehmigt, und das Geld soll der Schule zu
Gute kommen, deren Dach der Sturm genommen hat.
Elmingen, 2. Dez. Die Brücke über die Wend wird nicht
vor dem Frühjahr fertig, da es an Steinen fehlt und die
Maurer in ihre Dörfer gegangen sind.
Frankreich.
Port-Elme, 3. Dez. Das Packetboot, das am Freitag in
See ging, ist nicht zurückgekehrt.
Vermischtes.
Ein Walfisch kam am Sonntag bis in den Hafen, und die
Knaben der Schule folgten ihm bis an den Steg.
`;
  expect(headsOf(text).map(([, head]) => head)).toEqual([null, 'Frankreich.', 'Vermischtes.']);
});

test('a name in capitals with a stop signs where heads have none', () => {
  const text = `LE BAC DE WENDING
Le bac a repris la mer lundi au petit jour, devant la
foule qui avait attendu toute la nuit sur les quais de
la ville basse, et le maire a parlé à son tour.
OCTAVIA LE QUILL.
LES PONTS DE LA RIVE
ET LE CONSEIL
Le conseil a voté hier soir la somme que les gardiens
du phare avaient demandée pour les deux ponts de la
rive, après un débat qui a duré jusqu'à minuit.
`;
  const [first, second] = articlesOf(text);
  expect(first?.bylines).toEqual([{ role: null, name: 'OCTAVIA LE QUILL' }]);
  expect(second?.headline).toBe('LES PONTS DE LA RIVE ET LE CONSEIL');
});

test('what stands round the name of a paper is furniture, and the story under it is whole', () => {
  const text = `LE GRAND BAC
LUNDI
4 MARS
1931
ANNONCES
sont reçues
dans nos bureaux
ABONNEMENTS
Trois mois. 14 fr.
15 CENTIMES
DIRECTEUR POLITIQUE
LE PONT EST OUVERT
Le pont est ouvert depuis lundi au petit jour, devant
la foule qui avait attendu toute la nuit sur les quais
de la ville basse, et le maire a parlé à son tour.
`;
  const articles = storiesOf(text);
  expect(articles.map(({ headline }) => headline)).toEqual(['LE PONT EST OUVERT']);
});

test('a book that is out is advertised', () => {
  const text = `This day is published, price 5s. in boards,
THE FERRY, a Tale of the East Bank, by the Author of
the Lighthouse. Printed for N. Fenwick, at the sign of
the Quill, in the upper town of Wending.
`;
  expect(articlesOf(text).map(({ kind }) => kind)).toEqual(['advertisement']);
});

const COUNCIL = `THE COUNCIL.
The council met on Monday, and heard the report of the
keeper of the light, which was ordered to be printed
for the use of the members.
`;

test('a book that is out begins something new in mid-column, and who wrote it signs no story', () => {
  const text = `${COUNCIL}This day is published, in two volumes, price 9s. in boards,
a new Edition of the Ferry, a Tale of the East Bank,
for the use of schools and of young persons at home.
By JOHN WESTLAKE, D.D.
Printed for N. Fenwick, at the sign of the Quill, in
the upper town of Wending.
`;
  const stories = storiesOf(text);
  expect(stories.map(({ kind, headline }) => [kind, headline])).toEqual([
    ['article', 'THE COUNCIL.'],
    ['advertisement', null],
  ]);
  expect(stories.flatMap(({ bylines }) => bylines)).toEqual([]);
});

test.each([
  'This day is published the report of the keeper of the',
  'This day was a day of rest, and the price of bread was',
  'This day the council met, and had the report printed',
])('%s is of the story above', (line) => {
  const text = `${COUNCIL}${line}
same as on Monday, so that the members of the lower
bank could read of it, as they have long asked to do.
`;
  expect(storiesOf(text)).toHaveLength(1);
});

test('the day of a house and long heads over datelines head stories of English papers', () => {
  const text = `WENDING COUNCIL.
The council met on Monday, and heard the report of the
keeper of the light, which was ordered to be printed.
The Sale of the Old Ferry to the Council.
ELMING, O., March 4.-The ferry was sold on Tuesday
to the council, for the sum that her keepers had asked
for her, and will run again when the ice is gone.
HOUSE OF COMMONS, Tuesday, March 8.
Mr. Fenwick asked what it would cost to run the packet
at night, and was told that nobody knew.
`;
  expect(headsOf(text)).toEqual([
    [null, 'WENDING COUNCIL.'],
    [null, 'The Sale of the Old Ferry to the Council.'],
    [null, 'HOUSE OF COMMONS, Tuesday, March 8.'],
  ]);
});
