import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, FinalsOfGroup, type FinalsOfGroupAnswer, Refusal } from '@parta/contracts';
import { finalsPage } from '../domain/finals/finals-page.ts';
import { mayRead } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class FinalsOfGroupHandler {
  @Answers(FinalsOfGroup)
  @Access('journal.read')
  async finalsOfGroup({ groupId }: FinalsOfGroup, { store, caller, now }: Reading): Promise<FinalsOfGroupAnswer> {
    const group = await store.groups.get(groupId, schoolsOf(caller));
    const reader = group && (await store.readers.of(caller, group.schoolId, now));
    if (!reader || !mayRead(reader, group)) throw new Refusal('not-found', 'No such journal');
    return finalsPage(await store.finalSheets.of(group, actorOf(caller), now), reader);
  }
}
