import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, CopyWorks, type CopyWorksAnswer, JournalChanged, Refusal, WorkPlanned } from '@parta/contracts';
import { type Copying, copiedWork, copyIdOf, copyingsOf } from '../domain/copied-works.ts';
import { mayRead } from '../domain/journal-reading.ts';
import { journalChanged, mayWrite, schoolsOf } from '../domain/lesson-writing.ts';
import { typeOn, workPlanned } from '../domain/works.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CopyWorksHandler {
  @Answers(CopyWorks)
  @Access('work.write')
  async copyWorks({ groupId, fromGroupId, workIds }: CopyWorks, unit: Unit): Promise<CopyWorksAnswer> {
    const { store, caller, now } = unit;
    const schoolIds = schoolsOf(caller);
    const from = await store.readers.ofGroup(caller, fromGroupId, schoolIds, now);
    if (!mayRead(from.reader, from.group)) throw new Refusal('not-found', 'No such journal');
    const { group } = await store.readers.ofGroup(caller, groupId, [from.group.schoolId], now);
    const year = await store.years.get(group.yearId);
    const sources = await store.works.ofGroup(from.group, workIds);
    const lessons = year ? await store.lessons.ofGroups([group], year.from, year.until) : [];
    const { copyings, left } = copyingsOf(sources, workIds, lessons);
    const works: CopyWorksAnswer['works'] = [];
    for (const copying of copyings) works.push(await this.copy(copying, unit));
    return { works, left };
  }

  /** Under the lock of its lesson, like every other work; a copy that stands already stays as it is. */
  private async copy({ source, lesson }: Copying, unit: Unit): Promise<CopyWorksAnswer['works'][number]> {
    const { store, say, signal, caller, now } = unit;
    const at = await store.lessons.atHand(lesson.id, schoolsOf(caller), now);
    mayWrite(caller, 'work.write', at);
    const { schoolId, id: lessonId, day } = at.lesson;
    const workId = copyIdOf(source.id, lessonId);
    if (await store.works.get(schoolId, workId)) return { workId, lessonId, day };
    const types = await store.works.types(schoolId);
    const work = copiedWork(at, source, types);
    await store.works.save(at.lesson, [work], now);
    await store.lessons.touch(at.lesson);
    say(WorkPlanned, workPlanned(at, work, typeOn(types, work.typeId, day).title));
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    return { workId, lessonId, day };
  }
}
