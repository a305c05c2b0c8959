const DAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';

/** Days of the week, as parts of patterns. */
export const ENGLISH_WEEKDAY = `(?:${DAYS})day`;
export const CAPITAL_WEEKDAY = `(?:${DAYS.toUpperCase()})DAY`;
/** `FRIDAY` or `Friday`. */
export const WEEKDAY_EITHER_CASE = `(?:${DAYS.toUpperCase()}|${DAYS})(?:DAY|day)`;
/** Alternatives, to stand in a group. */
export const FRENCH_WEEKDAY = '(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche';
export const HAN_WEEKDAY = '(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]';
