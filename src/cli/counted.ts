/** `1 page`, `2,000 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  // most are small, and to group digits loads the tables of all languages
  `${count < 1000 ? count : count.toLocaleString('en')} ${count === 1 ? one : many}`;
