import type { RpcClient } from '@parta/bus/client';
import { ArchivedJournal, type JournalsOfYearAnswer, NamesOfPeople } from '@parta/contracts';
import { addDays } from '@parta/school';
import { type Book, joined, spansOf } from './books.ts';

const AT_ONCE = 200;
const PATIENCE = { deadlineMs: 60_000 };

type Journals = JournalsOfYearAnswer['journals'];

/** Reads journals of a year out of the services, a month at a time; `told` hears of each that is read. */
export async function readBooks(
  client: RpcClient,
  { year, journals }: { year: JournalsOfYearAnswer['year']; journals: Journals },
  told: (title: string) => void,
): Promise<Book[]> {
  const books: Book[] = [];
  for (const { groupId, title } of journals) {
    const parts = [];
    for (const span of spansOf(year.from, year.until, addDays)) {
      parts.push(await client.askAsService(ArchivedJournal, { groupId, ...span }, PATIENCE));
    }
    const ids = parts.flatMap(({ page }) => [
      ...page.pupils.map(({ pupilId }) => pupilId),
      ...page.lessons.flatMap(({ teacherIds }) => teacherIds),
    ]);
    const names = await namesOf(client, [...new Set(ids)]);
    books.push(joined(parts, (personId) => names.get(personId) ?? ''));
    told(title);
  }
  return books;
}

async function namesOf(client: RpcClient, ids: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await client.askAsService(NamesOfPeople, { ids: ids.slice(from, from + AT_ONCE) });
    for (const { personId, full } of answer.names) names.set(personId, full);
  }
  return names;
}
