import { type Book, inOrder } from './books.ts';

/** Every pupil of the books once, by name. */
export function pupilsOf(books: readonly Book[]): { pupilId: string; name: string }[] {
  const byId = new Map(books.flatMap(({ pupils }) => pupils.map(({ pupilId, name }) => [pupilId, { pupilId, name }])));
  return inOrder([...byId.values()]);
}
