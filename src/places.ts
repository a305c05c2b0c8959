/** The places at which a list has what `test` looks for, from 0. */
export function placesWhere<Item>(
  list: readonly Item[],
  test: (item: Item, place: number) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < list.length; place++) if (test(list[place] as Item, place)) places.push(place);
  return places;
}
