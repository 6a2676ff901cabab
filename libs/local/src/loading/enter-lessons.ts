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

type Lesson = ClassJournalAnswer['lessons'][number];
type Place = { lesson: Lesson; pupilIds: Map<string, string> };

/** A teacher signs in and fills the lessons one by one: roll, topic, marks, homework. */
export async function enterLessons(web: string, school: DemoSchool, lessons: PlannedLesson[]): Promise<void> {
  const [first, last] = [lessons[0], lessons.at(-1)];
  if (!first || !last) return;
  const teacher = await PersonAtWeb.signIn(web, first.teacherId);
  const { lessons: dated } = await teacher.get<LessonsOfTeacherAnswer>(
    `/api/today?from=${first.day}&until=${last.day}`,
  );
  const journals = new JournalPages(teacher, school, first.day, last.day);
  for (const planned of lessons) {
    const found = dated.find(({ day, number }) => day === planned.day && number === planned.number);
    if (!found) continue;
    const place = await journals.placeOf(found.groupId, found.lessonId);
    if (place) await enterLesson(teacher, planned, place);
  }
}

async function enterLesson(teacher: PersonAtWeb, planned: PlannedLesson, { lesson, pupilIds }: Place): Promise<void> {
  const { lessonId } = lesson;
  const idOf = (rosterId: string) => pupilIds.get(rosterId) ?? '';
  const away = planned.absences.map(({ pupilId, code, minutes }) => ({
    pupilId: idOf(pupilId),
    code,
    minutes,
    ver: 0,
  }));
  await teacher.post('/api/attendance', { lessonId, checked: true, pupils: away } satisfies RecordAttendance);
  await teacher.post('/api/topics', { lessonId, topic: planned.topic, ver: lesson.topicVer } satisfies GiveTopic);
  if (planned.marks.length > 0) await enterMarks(teacher, planned, { lesson, pupilIds });
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

/** The journal pages of one teacher, each read once; pupils of the roster are found in them by their names. */
class JournalPages {
  private readonly pages = new Map<string, Promise<ClassJournalAnswer & { pupilIds: Map<string, string> }>>();

  constructor(
    private readonly teacher: PersonAtWeb,
    private readonly school: DemoSchool,
    private readonly from: string,
    private readonly until: string,
  ) {}

  async placeOf(groupId: string, lessonId: string): Promise<Place | undefined> {
    if (!this.pages.has(groupId)) this.pages.set(groupId, this.read(groupId));
    const page = await this.pages.get(groupId);
    const lesson = page?.lessons.find((each) => each.lessonId === lessonId);
    return page && lesson && { lesson, pupilIds: page.pupilIds };
  }

  private async read(groupId: string) {
    const path = `/api/journals/${groupId}?from=${this.from}&until=${this.until}`;
    const page = await this.teacher.get<ClassJournalAnswer>(path);
    const ids = page.pupils.map(({ pupilId }) => pupilId);
    const { names } = await this.teacher.post<NamesOfPeopleAnswer>('/api/names', { ids });
    const byName = new Map(names.map(({ full, personId }) => [full, personId]));
    const known = this.school.pupils.map(({ id, familyName, givenName, patronymic }) => {
      return [id, byName.get([familyName, givenName, patronymic].filter(Boolean).join(' '))] as const;
    });
    return { ...page, pupilIds: new Map(known.flatMap(([id, personId]) => (personId ? [[id, personId]] : []))) };
  }
}
