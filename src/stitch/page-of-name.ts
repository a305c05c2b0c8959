/**
 * The page that the name of a file ends in: `2031-03-08/p04.txt` is 4, `A3.txt` is A3, `paper-12.txt` is 12; null where
 * it ends in none, and where the number is the day of a date.
 */
export function pageOfName(source: string): string | null {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/(?<=.)\.[A-Za-z]{1,8}$/u, '');
  if (/\d{4}[-._]?\d{2}[-._]?\d{2}$/u.test(name)) return null;
  const page = /(?:^|[^A-Za-z0-9])(?:p|page|第)?[-_ ]?([A-Za-z]?\d{1,3})[版页頁]?$/iu.exec(name)?.[1];
  return page === undefined || /^p\d/iu.test(page) ? (page?.slice(1) ?? null) : page.toUpperCase();
}
