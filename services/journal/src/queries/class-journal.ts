import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ClassJournal, type ClassJournalAnswer, Refusal } from '@parta/contracts';
import { expectedAbsences, uncalled } from '../domain/absences/expected-absences.ts';
import { lettersOn } from '../domain/attendance.ts';
import { journalPage } from '../domain/journal-page.ts';
import { mayRead, personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { substitutesSheet } from '../domain/substitution/substitutes-sheet.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ClassJournalHandler {
  @Answers(ClassJournal)
  @Access('journal.read')
  async classJournal({ groupId, ...days }: ClassJournal, { store, caller, now }: Reading): Promise<ClassJournalAnswer> {
    const group = await store.groups.get(groupId, schoolsOf(caller));
    const reader = group && (await store.readers.of(caller, group.schoolId, now));
    const year = group && (await store.years.get(group.yearId));
    if (!reader || !year) throw new Refusal('not-found', 'No such journal');
    const whole = await store.pages.of(group, year, days, personOf(caller));
    const sheet = mayRead(reader, group) ? whole : substitutesSheet(whole, caller);
    const uncalledDays = uncalled(sheet.lessons).map(({ day }) => day);
    const foreknown = await store.foreknown.of({ group, days: uncalledDays }, reader.today);
    const expected = expectedAbsences(group, sheet, foreknown);
    const attendanceCodes = lettersOn(foreknown.settings, reader.today);
    return { ...journalPage(sheet, reader, days), expected, attendanceCodes };
  }
}
