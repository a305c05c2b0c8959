/** What columns of old and new papers are called that hold stories of all kinds: over a story with a head of its own it is the kicker. */
export const NEWS_RUBRICS: ReadonlySet<string> = new Set([
  ...'faits divers|faits-divers|chronique régionale|chronique locale|chronique départementale|chronique judiciaire|nouvelles diverses|nouvelles locales|nouvelles régionales|nouvelles|informations|échos|dernière heure|dernières nouvelles|dernières dépêches|dans la région|à travers la région|à travers le département|tribunaux|étranger|intérieur|petites nouvelles|éditorial|tribune libre|point de vue|billet|feuilleton|variétés|entretien|reportage|enquête|bulletin du jour'.split(
    '|',
  ),
  ...'vermischtes|verschiedenes|vermischte nachrichten|lokales|locales|tagesneuigkeiten|letzte nachrichten|neueste nachrichten|telegramme|aus stadt und land|aus der region|provinzielles|gerichtliches|ausland|inland|kommentar|leitartikel|glosse|meinung|leserbriefe|interview|porträt|hintergrund|politische uebersicht|politische übersicht'.split(
    '|',
  ),
  ...'local news|local intelligence|local items|latest news|latest intelligence|miscellaneous|provincial news|foreign news|foreign intelligence|domestic intelligence|accidents and offences|police|varieties|general news|news notes|city news|court notes|imperial parliament|law report|law reports|law intelligence|parliamentary intelligence|police intelligence|editorial|leader'.split(
    '|',
  ),
]);

/** True where a head is the name of such a column and nothing more; a stop may close it. */
export function isNewsRubric(head: string): boolean {
  return NEWS_RUBRICS.has(head.toLowerCase().replace(/(?<![.:;, ])[.:;, ]+$/u, ''));
}
