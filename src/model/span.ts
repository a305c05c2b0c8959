/** Lines of the source, 1-based, inclusive. Every part of an article carries the spans that it came from. */
export type Span = readonly [first: number, last: number];
