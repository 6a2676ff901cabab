/** The list with this thing in it, in the place of the former one of its id; ordered by id. */
export function put<Thing extends { id: string }>(list: readonly Thing[], thing: Thing): Thing[] {
  return [...list.filter(({ id }) => id !== thing.id), thing].toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
