import type { RpcClient } from '@parta/bus/client';
import {
  ArchivedAbsences,
  type ArchivedAbsencesAnswer,
  ArchivedDecisions,
  ArchivedJournal,
  type JournalsOfYearAnswer,
  NamesOfPeople,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { type Book, inOrder, joined, type Person, spansOf } from './books.ts';
import { peopleIn } from './people-in.ts';

const AT_ONCE = 200;
const PATIENCE = { deadlineMs: 60_000 };

type Of = Pick<JournalsOfYearAnswer, 'year' | 'journals'>;
type SchoolClass = NonNullable<JournalsOfYearAnswer['classes']>[number];

/** Announced and excused absences of one class. */
export type AbsenceBook = ArchivedAbsencesAnswer & { classId: string; classTitle: string; people: Person[] };

/** Reads journals of a year out of the services, a month at a time; `told` hears of each that is read. */
export async function readBooks(
  client: RpcClient,
  { year, journals }: Of,
  told: (title: string) => void,
): Promise<Book[]> {
  const books: Book[] = [];
  for (const { groupId, title } of journals) {
    const parts = [];
    for (const span of spansOf(year.from, year.until, addDays)) {
      parts.push(await client.askAsService(ArchivedJournal, { groupId, ...span }, PATIENCE));
    }
    const pieces = { parts, decisions: await client.askAsService(ArchivedDecisions, { groupId }, PATIENCE) };
    const names = await namesOf(client, peopleIn(pieces));
    books.push(joined(pieces, (personId) => names.get(personId) ?? ''));
    told(title);
  }
  return books;
}

/** What was said about absences of these classes. */
export async function readAbsences(client: RpcClient, classes: readonly SchoolClass[]): Promise<AbsenceBook[]> {
  const books: AbsenceBook[] = [];
  for (const { classId, title: classTitle } of classes) {
    const answer = await client.askAsService(ArchivedAbsences, { classId }, PATIENCE);
    const names = await namesOf(client, peopleIn(answer));
    const people = inOrder([...names].map(([personId, name]) => ({ personId, name })));
    books.push({ classId, classTitle, people, ...answer });
  }
  return books;
}

async function namesOf(client: RpcClient, people: Iterable<string>): Promise<Map<string, string>> {
  const ids = [...new Set(people)];
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await client.askAsService(NamesOfPeople, { ids: ids.slice(from, from + AT_ONCE) });
    for (const { personId, full } of answer.names) names.set(personId, full);
  }
  return names;
}
