import { defineDatabase, type HearingOf, type ReadingOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { Absences } from './absences.ts';
import { Attendances } from './attendances.ts';
import { FamilyNotes } from './family-notes.ts';
import { Finals } from './finals.ts';
import { Groups } from './groups.ts';
import { HomeworkTicks } from './homework-ticks.ts';
import { ClassWeeks } from './class-weeks.ts';
import { Guardianships } from './guardianships.ts';
import { Homeworks } from './homeworks.ts';
import { Lessons } from './lessons.ts';
import { MarkedDays } from './marked-days.ts';
import { Marks } from './marks.ts';
import { Diary1767225600000 } from './migrations/1767225600000-diary.ts';
import { Counting1767225600040 } from './migrations/1767225600040-counting.ts';
import { FamilyWords1767225600100 } from './migrations/1767225600100-family-words.ts';
import { FinalAuthors1767225600130 } from './migrations/1767225600130-final-authors.ts';
import { Finals1767225600070 } from './migrations/1767225600070-finals.ts';
import { HomeworkFiles1767225600060 } from './migrations/1767225600060-homework-files.ts';
import { LessonChanges1767225600030 } from './migrations/1767225600030-lesson-changes.ts';
import { Portfolio1767225600130 } from './migrations/1767225600130-portfolio.ts';
import { Remarks1767225600050 } from './migrations/1767225600050-remarks.ts';
import { Signatures1767225600080 } from './migrations/1767225600080-signatures.ts';
import { PaperSignatures1767225600120 } from './migrations/1767225600120-paper-signatures.ts';
import { PaperSignatures } from './paper-signatures.ts';
import { Portfolios } from './portfolios.ts';
import { WeekRemarks1767225600160 } from './migrations/1767225600160-week-remarks.ts';
import { WorkKinds1767225600150 } from './migrations/1767225600150-work-kinds.ts';
import { PupilProgress } from './pupil-progress.ts';
import { Pupils } from './pupils.ts';
import { Remarks } from './remarks.ts';
import { Records1767225600090 } from './migrations/1767225600090-records.ts';
import { Records } from './records.ts';
import { SchoolClasses } from './school-classes.ts';
import { SchoolDaysOff } from './school-days.ts';
import { SchoolYears } from './school-years.ts';
import { Schools } from './schools.ts';
import { Settings } from './settings.ts';
import { Signatures } from './signatures.ts';
import { Turns } from './turns.ts';
import { WeekDocuments } from './week-documents.ts';
import { WeekRemarks } from './week-remarks.ts';
import { Works } from './works.ts';

const open = (manager: EntityManager) => ({
  absences: new Absences(manager),
  attendances: new Attendances(manager),
  classes: new SchoolClasses(manager),
  familyNotes: new FamilyNotes(manager),
  finals: new Finals(manager),
  groups: new Groups(manager),
  homeworkTicks: new HomeworkTicks(manager),
  classWeeks: new ClassWeeks(manager),
  guardianships: new Guardianships(manager),
  homeworks: new Homeworks(manager),
  lessons: new Lessons(manager),
  markedDays: new MarkedDays(manager),
  marks: new Marks(manager),
  papers: new PaperSignatures(manager),
  portfolios: new Portfolios(manager),
  progress: new PupilProgress(manager),
  pupils: new Pupils(manager),
  remarks: new Remarks(manager),
  records: new Records(manager),
  schoolDays: new SchoolDaysOff(manager),
  schools: new Schools(manager),
  settings: new Settings(manager),
  signatures: new Signatures(manager),
  turns: new Turns(manager),
  weekRemarks: new WeekRemarks(manager),
  weeks: new WeekDocuments(manager),
  works: new Works(manager),
  years: new SchoolYears(manager),
});

export const diaryDatabase = defineDatabase({
  name: 'diary',
  rows: [],
  migrations: [
    Diary1767225600000,
    LessonChanges1767225600030,
    Counting1767225600040,
    Remarks1767225600050,
    HomeworkFiles1767225600060,
    Finals1767225600070,
    Signatures1767225600080,
    Records1767225600090,
    FamilyWords1767225600100,
    PaperSignatures1767225600120,
    FinalAuthors1767225600130,
    Portfolio1767225600130,
    WorkKinds1767225600150,
    WeekRemarks1767225600160,
  ],
  open,
  readModel: true,
});
export type DiaryStore = ReturnType<typeof open>;
export type Hearing = HearingOf<DiaryStore>;
export type Unit = UnitOf<DiaryStore>;
export type Reading = ReadingOf<DiaryStore>;
