/** What a worker is given when it starts: what it needs to know, and the numbers that both sides see. */
export interface Start<Setting> {
  readonly setting: Setting;
  readonly shared: Int32Array;
}

/** Places in the shared numbers: the item that is worked on, a count that goes up while the thread lives, and a wish to end. */
export const AT = 0;
export const BEATS = 1;
export const STOP = 2;

/** What a worker says of an item of its batch, by its place there; `rest` when the batch is over. */
export type Report<Value> =
  | { readonly kind: 'done'; readonly at: number; readonly value: Value }
  | { readonly kind: 'failed'; readonly at: number; readonly reason: string }
  /** Nothing more can be done by anyone. */
  | { readonly kind: 'fatal'; readonly reason: string }
  | { readonly kind: 'rest' };
