import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ControlWorks, type ControlWorksAnswer, Refusal } from '@parta/contracts';
import { controlCalendar } from '../domain/control-works.ts';
import { mayRead } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ControlWorksHandler {
  @Answers(ControlWorks)
  @Access('journal.read')
  async controlWorks({ groupId, ...days }: ControlWorks, { store, caller, now }: Reading): Promise<ControlWorksAnswer> {
    const { group, reader } = await store.readers.ofGroup(caller, groupId, schoolsOf(caller), now);
    if (!mayRead(reader, group)) throw new Refusal('not-found', 'No such journal');
    const works = await store.controlWorks.ofClasses(group, days);
    const groups = await store.groups.byIds([...new Set(works.map((work) => work.groupId))]);
    const settings = await store.settings.of(group.schoolId);
    return { classTitles: group.classTitles, ...controlCalendar(works, groups, { settings, ...days }) };
  }
}
