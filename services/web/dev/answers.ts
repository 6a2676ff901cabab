import type {
  ClassJournalAnswer,
  CorrectMark,
  GiveRemark,
  LessonsOfTeacherAnswer,
  MarksOfPupilAnswer,
  RequestUnlock,
  SetMarks,
} from '@parta/contracts';
import { COLLEAGUE, GROUP, GUARDIAN, id, TEACHER, TIMOFEI, VARYA } from './ids.ts';
import { journalFixture, PUPILS, STAFF } from './journal.ts';
import { weekOf } from './week.ts';

export type Who = 'guardian' | 'pupil' | 'teacher' | 'administrator' | 'visitor';
export type Reply = { status: number; body: unknown };

const ok = (body: unknown = {}): Reply => ({ status: 200, body });
const refusal = (status: number, code: string, details?: unknown): Reply => ({
  status,
  body: { type: `urn:parta:refusal:${code}`, code, title: code, status, traceId: 'fixture', details },
});

/** The journal of the fixture with versions of its marks, so that conflicts are real. */
export class FixtureJournal {
  readonly page: ClassJournalAnswer = journalFixture();
  /** Commands that were carried out, by id: the same id again changes nothing. */
  readonly done = new Map<string, unknown>();
  /** How many saves reached the journal. */
  saves = 0;
  /** Remarks as they were given. */
  readonly remarks: GiveRemark[] = [];
  readonly corrections: CorrectMark[] = [];
  readonly unlocks: RequestUnlock[] = [];

  setMarks(commandId: string, { lessonId, marks }: SetMarks, by = TEACHER): Reply {
    this.saves += 1;
    if (this.done.has(commandId)) return ok(this.done.get(commandId));
    const standing = marks.map(({ workId, pupilId, part }) =>
      this.page.marks.find((mark) => mark.workId === workId && mark.pupilId === pupilId && mark.part === part),
    );
    if (marks.some(({ ver }, at) => ver !== (standing[at]?.ver ?? 0))) return refusal(409, 'changed-meanwhile');
    const written = marks.map(({ workId, pupilId, part, value, ver, comment, due = null, retakeOf = null }, at) => ({
      markId: standing[at]?.markId ?? id(7, 9000 + this.page.marks.length + at),
      workId,
      lessonId,
      pupilId,
      part,
      value,
      comment: comment ?? standing[at]?.comment ?? null,
      due,
      retakeOf,
      by,
      at: '2026-11-18T09:41:00Z',
      ver: ver + 1,
    }));
    this.page.marks = [...this.page.marks.filter((mark) => !standing.includes(mark)), ...written];
    this.done.set(commandId, { marks: written });
    return ok({ marks: written });
  }

  colleagueWrites(pupil: number, value: string): void {
    const { lessonId, works } = this.page.lessons.find(({ day }) => day === '2026-11-18')!;
    const workId = works[0]!.workId;
    const pupilId = this.page.pupils[pupil]!.pupilId;
    const ver = this.page.marks.find((mark) => mark.workId === workId && mark.pupilId === pupilId)?.ver ?? 0;
    this.setMarks(
      `colleague ${pupil} ${ver}`,
      { lessonId, marks: [{ workId, pupilId, part: 0, value, ver }] },
      COLLEAGUE,
    );
  }
}

/** Who opens the page, as the gateway would tell it. */
export const bootOf = (who: Who) => (who === 'visitor' ? VISITOR : personOf(who));

const ROLE_OF: Record<Exclude<Who, 'visitor'>, { role: string; schoolId: string | null; title: string }> = {
  guardian: { role: 'guardian', schoolId: null, title: '' },
  pupil: { role: 'pupil', schoolId: 's1234', title: 'школа № 1234' },
  teacher: { role: 'subjectTeacher', schoolId: 's1234', title: 'школа № 1234' },
  administrator: { role: 'schoolAdministrator', schoolId: 's1234', title: 'школа № 1234' },
};
const PEOPLE: Record<Exclude<Who, 'visitor'>, { personId: string; name: string }> = {
  guardian: { personId: GUARDIAN, name: 'Мария Соколова' },
  pupil: { personId: TIMOFEI, name: 'Тимофей Соколов' },
  teacher: { personId: TEACHER, name: 'Елена Волкова' },
  administrator: { personId: TEACHER, name: 'Елена Волкова' },
};
const CHILDREN = [
  { pupilId: TIMOFEI, name: 'Тимофей', classTitle: '8 «Б»' },
  { pupilId: VARYA, name: 'Варя', classTitle: '3 «А»' },
];
const CHILDREN_OF: Partial<Record<Who, typeof CHILDREN>> = { guardian: CHILDREN, pupil: CHILDREN.slice(0, 1) };

const personOf = (who: Exclude<Who, 'visitor'>) => ({
  person: PEOPLE[who],
  roles: [ROLE_OF.teacher, ROLE_OF.guardian],
  role: ROLE_OF[who],
  children: CHILDREN_OF[who] ?? [],
  locale: 'ru',
  view: {},
  csrf: 'fixture',
});

export const PROVIDERS = [
  { id: 'esia', ru: 'Госуслуги', en: 'Gosuslugi', available: true },
  { id: 'mosru', ru: 'mos.ru', en: 'mos.ru', available: true },
];

const VISITOR = {
  anonymous: true,
  providers: PROVIDERS,
  locale: 'ru',
  view: {},
  csrf: 'fixture',
};

export const names = (ids: string[]) => ({
  names: [...PUPILS, ...STAFF, { ...PUPILS[28]!, personId: TIMOFEI }].filter(({ personId }) => ids.includes(personId)),
});

export const journals = {
  journals: [{ groupId: GROUP, title: '8 «Б»', subject: 'Алгебра', classTitles: ['8 «Б»'], mine: true }],
};

export const lessonsToday: LessonsOfTeacherAnswer = {
  lessons: [
    {
      lessonId: id(4, 519),
      groupId: GROUP,
      title: '8 «Б»',
      subject: 'Алгебра',
      classTitles: ['8 «Б»'],
      day: '2026-11-18',
      number: 1,
      starts: '08:30',
      ends: '09:15',
      room: '214',
      status: 'kept',
      checked: true,
      topic: 'Квадратные корни. Контрольная работа № 3',
      homework: 'not-entered',
      pupils: 30,
      marked: 16,
    },
  ],
};

/** The marks of the fixture's week by subject, of these days only. */
export function marksOf(pupilId: string, { from = '', until = '9' } = {}): MarksOfPupilAnswer {
  const lessons = weekOf(pupilId, '2026-11-16')
    .days.filter(({ day }) => from <= day && day <= until)
    .flatMap(({ day, lessons: all }) => all.map((lesson) => ({ ...lesson, day })));
  const subjects = [...new Set(lessons.filter(({ marks }) => marks.length > 0).map(({ subject }) => subject))];
  return {
    periods: journalFixture().periods,
    subjects: subjects.map((subject, at) => {
      const own = lessons.filter((lesson) => lesson.subject === subject);
      const marks = own.flatMap(({ marks: given, lessonId, day }) => given.map((mark) => ({ ...mark, lessonId, day })));
      const sum = (of: (mark: (typeof marks)[number]) => number) => marks.reduce((total, mark) => total + of(mark), 0);
      return {
        subject,
        groupId: id(3, at + 10),
        marks,
        absences: own.filter(({ attendance }) => attendance).length,
        average: {
          numerator: String(sum(({ value, weight }) => Number(value) * weight)),
          denominator: String(sum(({ weight }) => weight)),
        },
      };
    }),
  };
}
