/** Where a house or a court sits, or what is sold: in capitals with its day it heads what was said or paid there. */
const SITS =
  /^(?:THE )?HOUSE OF |(?:^| )(?:COURT OF |(?:POLICE|COUNTY|SUPREME|SUPERIOR|CIRCUIT|DISTRICT|CRIMINAL) COURT(?![\p{sc=Latn}])|SESSIONS|ASSIZES|PARLIAMENT|PLEAS|CHANCERY|(?:KING|QUEEN)[’']?S BENCH|(?:CORN|STOCK|COAL|CATTLE|HAY|WOOL|MONEY|GRAIN) (?:MARKET|EXCHANGE))/u;

/**
 * True where what stands before a day is no place that a report came from: `HOUSE OF LORDS`, `COURT OF CHANCERY`. Palaces
 * and offices date what they send out: `CARLTON HOUSE, June 3.`
 */
export const isSitting = (place: string): boolean => SITS.test(place);
