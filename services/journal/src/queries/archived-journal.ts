import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ArchivedJournal, type ArchivedJournalAnswer, Refusal } from '@parta/contracts';
import { lettersOn } from '../domain/attendance.ts';
import { journalPage } from '../domain/journal-page.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ArchivedJournalHandler {
  @Answers(ArchivedJournal)
  @Access('service')
  async archivedJournal(
    { groupId, ...days }: ArchivedJournal,
    { store, caller, now }: Reading,
  ): Promise<ArchivedJournalAnswer> {
    const [group] = await store.groups.byIds([groupId]);
    const year = group && (await store.years.get(group.yearId));
    if (!group || !year) throw new Refusal('not-found', 'No such journal');
    const sheet = await store.pages.of(group, year, days, null);
    const place = { schoolYear: store.years.partitionOf(year), schoolId: group.schoolId };
    const page = journalPage(sheet, await store.readers.of(caller, group.schoolId, now), days);
    const lessonIds = sheet.lessons.map(({ id }) => id);
    return {
      page: { ...page, attendanceCodes: lettersOn(sheet.settings, days.until) },
      history: await store.archivedLessons.historyOf(place, lessonIds),
      traces: await store.archivedLessons.tracesOf(group.schoolId, lessonIds),
    };
  }
}
