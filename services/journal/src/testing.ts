import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Caller,
  derivedId,
  newId,
  type SchoolDirectoryAnswer,
  type SetMarks,
  UploadTimetableFile,
  type YearPlan,
} from '@parta/contracts';
import {
  aClassTeacher,
  aTeacher,
  serviceUnderTest,
  type ServiceUnderTest,
  type UnderTestOptions,
} from '@parta/testing';
import type { Weekday } from '@parta/school';
import { markIdOf } from './domain/cells.ts';
import type { Group } from './domain/group.ts';
import { firstWorkId } from './domain/works.ts';
import { journal } from './index.ts';
import { LessonRow } from './store/lessons/lesson.row.ts';
import { AcademicYearRow } from './store/school/academic-year.row.ts';
import { GroupMembersRow } from './store/school/group-members.row.ts';
import { GroupRow } from './store/school/group.row.ts';
import { GroupTeachersRow } from './store/school/group-teachers.row.ts';
import { PupilEnrolmentsRow } from './store/school/pupil-enrolments.row.ts';
import { SchoolClassRow } from './store/school/school-class.row.ts';
import { SchoolRolesRow } from './store/school/school-roles.row.ts';
import { SchoolRow } from './store/school/school.row.ts';
import type { Store } from './store/store.ts';
import type { TimetableVersionRow } from './store/timetables/timetable-version.row.ts';

export type JournalUnderTest = ServiceUnderTest<Store>;

/** The journal on 22 November 2026, until `at` says otherwise. */
export async function journalUnderTest(options?: UnderTestOptions): Promise<JournalUnderTest> {
  const config = { PARTA_JOURNAL_KEY: 'k'.repeat(43), ...options?.config };
  const under = await serviceUnderTest<Store>(journal, { ...options, config });
  under.at('2026-11-22T09:00:00.000Z');
  return under;
}

/** The same with a folder of its own for files, gone with it. */
export async function filesUnderTest(): Promise<JournalUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'parta-homework-'));
  const under = await journalUnderTest({ config: { PARTA_FILES_FOLDER: folder } });
  const end = under[Symbol.asyncDispose].bind(under);
  under[Symbol.asyncDispose] = async () => {
    await end();
    rmSync(folder, { recursive: true });
  };
  return under;
}

/** 2026/27 in quarters; autumn, winter and spring holidays lie between them. */
export function aYear(change: Partial<AcademicYearRow> = {}): AcademicYearRow {
  const quarters = [
    ['2026-09-01', '2026-10-25'],
    ['2026-11-05', '2026-12-30'],
    ['2027-01-11', '2027-03-28'],
    ['2027-04-05', '2027-05-31'],
  ] as const;
  const periods = quarters.map(([from, until], n) => {
    return {
      periodId: derivedId('test-quarter', n),
      kind: 'quarter' as const,
      title: `${n + 1}-я четверть`,
      from,
      until,
    };
  });
  const holidays = [{ title: 'Осенние каникулы', from: '2026-10-26', until: '2026-11-04' }];
  const span = { title: '2026/27', from: '2026-09-01', until: '2027-05-31' };
  const decided = { movedDays: {}, plan: null, planVer: 0, bells: [] };
  return { id: newId(), schoolId: 's1502', ...span, periods, holidays, ...decided, ver: 1, ...change };
}

/** The day it is in Moscow, where the schools of the specs lie. */
export const schoolToday = (): string => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);

/** A lesson of algebra on a Wednesday. */
export function aLesson(change: Partial<LessonRow> = {}): LessonRow {
  return {
    ...{ schoolYear: 2026, schoolId: 's1502', id: newId(), groupId: newId(), day: '2026-11-18', number: 1 },
    ...{
      starts: '08:30',
      ends: '09:15',
      room: '31',
      teacherIds: [],
      actualIds: null,
      versionId: null,
      status: 'planned',
    },
    ...{ touched: false, checked: false, attendanceVer: 0, topic: '', topicVer: 0, ver: 1 },
    ...change,
  };
}

type Given = { schoolId?: string; subject?: string; scale?: Group['scale']; weekDays?: 5 | 6; teacherId?: string };

/** A class with three pupils, its group of algebra and their teacher, whole year. */
export class Classroom {
  readonly year: AcademicYearRow;
  readonly schoolClass: SchoolClassRow;
  readonly group: GroupRow;
  readonly teacher: ReturnType<typeof aTeacher>;
  readonly pupils = [newId(), newId(), newId()] as const;
  members: GroupMembersRow['members'] = this.pupils.map((pupilId) => ({ pupilId, from: '2026-09-01', until: null }));
  teachers: GroupTeachersRow['teachers'];

  constructor({
    schoolId = 's1502',
    subject = 'Алгебра',
    scale = 'five',
    weekDays = 5,
    teacherId = newId(),
  }: Given = {}) {
    this.year = aYear({ schoolId });
    const ofYear = { schoolId, yearId: this.year.id, ver: 1 };
    this.schoolClass = { id: newId(), ...ofYear, title: '8Б', grade: 8, weekDays };
    this.group = { id: newId(), ...ofYear, title: `8Б ${subject}`, subject, scale, classIds: [this.schoolClass.id] };
    this.teacher = aTeacher({ personId: teacherId, schoolIds: [schoolId] });
    this.teachers = [{ personId: teacherId, from: '2026-09-01', until: null }];
  }

  lesson(change: Partial<LessonRow> = {}): LessonRow {
    const { schoolId, id: groupId } = this.group;
    return aLesson({ schoolId, groupId, teacherIds: [this.teacher.personId], ...change });
  }

  /** A pupil in this class the whole year. */
  enrolmentOf(pupilId: string): PupilEnrolmentsRow {
    const { schoolId, id: classId, title: classTitle } = this.schoolClass;
    return { schoolId, pupilId, enrolments: [{ classId, classTitle, from: '2026-09-01', until: null }], ver: 1 };
  }

  /** Its class teacher, known to the journal. */
  async leader(journalUnder: JournalUnderTest): Promise<ReturnType<typeof aTeacher>> {
    const { schoolId, id: classId } = this.schoolClass;
    const leader = aClassTeacher({ schoolIds: [schoolId] });
    const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
    await journalUnder.given(SchoolRolesRow, { personId: leader.personId, schoolId, roles, ver: 1 });
    return leader;
  }

  /** Puts the classroom and lessons of it into the journal. */
  async in(journalUnder: JournalUnderTest, ...lessons: LessonRow[]): Promise<void> {
    const { schoolId, id: groupId } = this.group;
    const [school] = await journalUnder.sql('select from school where id = $1', [schoolId]);
    if (!school)
      await journalUnder.given(SchoolRow, { id: schoolId, title: 'Школа № 1502', timeZone: 'Europe/Moscow' });
    await journalUnder.given(AcademicYearRow, this.year);
    await journalUnder.given(SchoolClassRow, this.schoolClass);
    await journalUnder.given(GroupRow, this.group);
    await journalUnder.given(GroupMembersRow, { groupId, schoolId, members: this.members, ver: 1 });
    await journalUnder.given(GroupTeachersRow, { groupId, schoolId, teachers: this.teachers, ver: 1 });
    for (const pupilId of this.pupils) await journalUnder.given(PupilEnrolmentsRow, this.enrolmentOf(pupilId));
    if (lessons.length > 0) await journalUnder.given(LessonRow, ...lessons);
  }
}

type Cell = SetMarks['marks'][number];

/** A five in a lesson's first work, in a cell where nothing stood. */
export function aMark(lesson: { id: string }, pupilId: string, change: Partial<Cell> = {}): Cell {
  return { workId: firstWorkId(lesson.id), pupilId, part: 0, value: '5', ver: 0, ...change };
}

export const markIdIn = ({ workId, pupilId, part }: Cell): string => markIdOf(workId, pupilId, part);

/** What the registry answers of a classroom: its group by class and subject, its teacher by the code T1. */
export function directoryOf({ group, schoolClass, teacher }: Classroom): SchoolDirectoryAnswer {
  const { id: groupId, title, subject } = group;
  return {
    groups: [{ groupId, title, subject, code: '', classTitles: [schoolClass.title] }],
    teachers: [{ personId: teacher.personId, code: 'T1', short: 'Волкова Е. А.', list: 'Волкова Елена' }],
  };
}

/** Bytes of an uploaded file that travel together. */
const PART = 384 * 1024;

/** Uploads a timetable in parts, as the import page does; answers the id of the import. */
export const upload = (under: JournalUnderTest, content: string, caller: Caller): Promise<string> =>
  uploadSet(under, { 'week.xml': content }, caller);

/** Uploads a set of files, content by name. */
export async function uploadSet(
  under: JournalUnderTest,
  files: Record<string, string>,
  caller: Caller,
): Promise<string> {
  const importId = newId();
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const parts = Math.ceil(bytes.length / PART);
    for (let part = 0; part < parts; part += 1) {
      const piece = bytes.subarray(part * PART, (part + 1) * PART).toString('base64');
      await under.ask(UploadTimetableFile, { importId, name, part, parts, content: piece }, caller);
    }
  }
  return importId;
}

/** A plan of the classroom's year: its quarters, the class in a building and shift, nothing special. */
export function aPlan({ year, schoolClass }: Classroom, change: Partial<YearPlan> = {}): YearPlan {
  const { from, until, periods } = year;
  const sets = [{ setId: 'quarter', title: 'Четверти', periods, holidays: [] }];
  const classes = [
    { classId: schoolClass.id, setId: 'quarter', weekDays: schoolClass.weekDays, building: '', shift: 1 },
  ];
  const nothing = { movedDays: [], specialDays: [], openings: [], bells: [] };
  return { from, until, sets, classes, ...nothing, ...change };
}

/** A timetable of the classroom from the year's first day: one lesson on each of these weekdays, second of the day. */
export function aTimetable(room: Classroom, weekdays: Weekday[]): TimetableVersionRow {
  const { id: groupId, schoolId, yearId } = room.group;
  const week = weekdays.map((weekday) => ({ groupId, weekday, number: 2, teacherIds: [], room: '31' }));
  const made = { title: 'Расписание', lessons: 0, by: null, at: new Date('2026-08-20T08:00:00Z') };
  return { id: newId(), schoolId, yearId, validFrom: room.year.from, week, ...made };
}
