import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ArchivedDecisions, type ArchivedDecisionsAnswer, Refusal } from '@parta/contracts';
import { columnsOf } from '../domain/finals/columns.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ArchivedDecisionsHandler {
  @Answers(ArchivedDecisions)
  @Access('service')
  async archivedDecisions({ groupId }: ArchivedDecisions, { store }: Reading): Promise<ArchivedDecisionsAnswer> {
    const [group] = await store.groups.byIds([groupId]);
    const year = group && (await store.years.get(group.yearId));
    if (!group || !year) throw new Refusal('not-found', 'No such journal');
    const { grade } = await store.closings.of(group);
    const columns = columnsOf({ year, grade, group }).map(({ kind, periodId, title, from, until }) => {
      return { kind, periodId, title, from, until };
    });
    return { columns, ...(await store.archivedDecisions.of(group)) };
  }
}
