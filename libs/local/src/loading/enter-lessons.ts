import {
  type ClassJournalAnswer,
  type GiveHomework,
  type GiveTopic,
  type LessonsOfTeacherAnswer,
  type NamesOfPeopleAnswer,
  newId,
  type PlanWork,
  type RecordAttendance,
  type SetMarks,
} from '@parta/contracts';
import type { DemoSchool } from '../demo-school/demo-school.ts';
import type { PlannedLesson } from '../demo-school/mark-plan.ts';
import { PersonAtWeb } from '../person-at-web.ts';
import { untilThere } from './until-there.ts';

type Lesson = ClassJournalAnswer['lessons'][number];
type Place = { lesson: Lesson; isMarked: boolean; pupilIds: Map<string, string> };

/** A teacher signs in and fills the lessons one by one: roll, topic, marks, homework. */
export async function enterLessons(web: string, school: DemoSchool, lessons: PlannedLesson[]): Promise<void> {
  const [first, last] = [lessons[0], lessons.at(-1)];
  if (!first || !last) return;
  const teacher = await PersonAtWeb.signIn(web, first.teacherId);
  const span = `from=${first.day}&until=${last.day}`;
  const dated = await untilThere(`lessons of ${first.teacherId}`, async () => {
    const { lessons: own } = await teacher.get<LessonsOfTeacherAnswer>(`/api/today?${span}`);
    const found = lessons.map((planned) => own.find((each) => isSameHour(each, planned)));
    return found.every((each) => each !== undefined) ? found : undefined;
  });
  const pages = new JournalPages(teacher, school, span);
  for (const [index, planned] of lessons.entries()) {
    const { groupId = '', lessonId = '' } = dated[index] ?? {};
    await enterLesson(teacher, planned, await pages.placeOf(planned.groupId, groupId, lessonId));
  }
}

function isSameHour(one: { day: string; number: number }, other: { day: string; number: number }): boolean {
  return one.day === other.day && one.number === other.number;
}

/** What stands already is left alone, so a loading that was cut short can be repeated. */
async function enterLesson(teacher: PersonAtWeb, planned: PlannedLesson, place: Place): Promise<void> {
  const { lesson, pupilIds, isMarked } = place;
  const { lessonId } = lesson;
  if (!lesson.checked) {
    const pupils = planned.absences.map(({ pupilId, code, minutes }) => {
      return { pupilId: pupilIds.get(pupilId) ?? '', code, minutes, ver: 0 };
    });
    await teacher.post('/api/attendance', { lessonId, checked: true, pupils } satisfies RecordAttendance);
  }
  if (!lesson.topicVer) {
    await teacher.post('/api/topics', { lessonId, topic: planned.topic, ver: 0 } satisfies GiveTopic);
  }
  if (planned.marks.length > 0 && !isMarked) await enterMarks(teacher, planned, place);
  if (lesson.homework.length > 0) return;
  const homework = { homeworkId: newId(), lessonId, text: planned.homework, due: null, pupilIds: null, ver: 0 };
  const kind = planned.homework ? 'task' : 'none';
  await teacher.post('/api/homework', { ...homework, kind } satisfies GiveHomework);
}

async function enterMarks(
  teacher: PersonAtWeb,
  { work, marks }: PlannedLesson,
  { lesson, pupilIds }: Place,
): Promise<void> {
  const [column] = lesson.works;
  if (!column) return;
  const { lessonId } = lesson;
  const { workId, ver } = column;
  await teacher.post('/api/works', { workId, lessonId, ...work, parts: 1, ver } satisfies PlanWork);
  const wanted = marks.map(({ pupilId, value, comment }) => ({
    ...{ workId, pupilId: pupilIds.get(pupilId) ?? '', part: 0, value, ver: 0 },
    ...(comment !== undefined && { comment }),
  }));
  await teacher.post('/api/marks', { lessonId, marks: wanted } satisfies SetMarks);
}

type Page = ClassJournalAnswer & { pupilIds: Map<string, string> };

/** The journal pages of one teacher, each read once; pupils of the roster are found in them by their names. */
class JournalPages {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly teacher: PersonAtWeb,
    private readonly school: DemoSchool,
    private readonly span: string,
  ) {}

  /** `rosterId` names the group in the roster, `groupId` in the platform. */
  async placeOf(rosterId: string, groupId: string, lessonId: string): Promise<Place> {
    const page = this.pages.get(groupId) ?? (await this.read(rosterId, groupId));
    this.pages.set(groupId, page);
    const lesson = page.lessons.find((each) => each.lessonId === lessonId);
    if (!lesson) throw new Error(`The journal of ${page.title} does not show lesson ${lessonId}`);
    const isMarked = page.marks.some((mark) => mark.lessonId === lessonId);
    return { lesson, isMarked, pupilIds: page.pupilIds };
  }

  /** Pupils join a journal a moment after the registry has taken them in. */
  private async read(rosterId: string, groupId: string): Promise<Page> {
    const members = this.school.groups.find(({ id }) => id === rosterId)?.pupilIds.length ?? 0;
    const page = await untilThere(`pupils of ${rosterId}`, async () => {
      const seen = await this.teacher.get<ClassJournalAnswer>(`/api/journals/${groupId}?${this.span}`);
      return seen.pupils.length >= members ? seen : undefined;
    });
    const ids = page.pupils.map(({ pupilId }) => pupilId);
    const { names } = await this.teacher.post<NamesOfPeopleAnswer>('/api/names', { ids });
    const idOf = new Map(names.map(({ full, personId }) => [full, personId]));
    const known = this.school.pupils.flatMap(({ id, familyName, givenName, patronymic }) => {
      const personId = idOf.get([familyName, givenName, patronymic].filter(Boolean).join(' '));
      return personId ? [[id, personId] as const] : [];
    });
    return { ...page, pupilIds: new Map(known) };
  }
}
