import type { ClassJournalAnswer, LessonsOfTeacherAnswer } from '@parta/contracts';
import { type DemoSchool, demoSchool, PersonAtWeb } from '@parta/local';
import { addDays } from '@parta/school';

/** A lesson with the journal page of its day. */
export type Place = { page: ClassJournalAnswer; lesson: ClassJournalAnswer['lessons'][number] };
/** A signed-in guardian and the child in the class that is looked at. */
export type Family = { guardian: PersonAtWeb; address: string; pupilId: string };

/** Roster id of the teacher of algebra and geometry in 8Б. */
export const TEACHER = 'teacher-maths-1';
const CLASS = '8Б';

/** Roster id of the mother of Тимофей, 8Б. */
export function motherOfTimofey(): string {
  const mother = demoSchool().guardians.find(
    ({ familyName, givenName }) => familyName === 'Соколова' && givenName === 'Марина',
  );
  return mother?.id ?? '';
}

/** One signed-in guardian for every pupil of the class: each has confirmed an address by signing in. */
export async function familiesOf(web: string, school: DemoSchool): Promise<Family[]> {
  const schoolClass = school.pupils.find(
    ({ familyName, givenName }) => familyName === 'Соколов' && givenName === 'Тимофей',
  )?.classId;
  const families: Family[] = [];
  for (const { adultIds } of school.pupils.filter(({ classId }) => classId === schoolClass)) {
    const adult = school.guardians.find(({ id }) => adultIds.includes(id));
    if (!adult || families.some(({ address }) => address === adult.email)) continue;
    const guardian = await PersonAtWeb.signIn(web, adult.id);
    const { children } = await guardian.get<{ children: { pupilId: string; classTitle: string }[] }>('/api/boot');
    const child = children.find(({ classTitle }) => classTitle === CLASS);
    if (child) families.push({ guardian, address: adult.email, pupilId: child.pupilId });
  }
  return families;
}

/** The latest lesson of the class that is not in the future; outside the school year its first. */
export async function lastLessonOf(teacher: PersonAtWeb): Promise<Place> {
  const today = new Date().toISOString().slice(0, 10);
  const spans = [
    [addDays(today, -21), today],
    ['2026-09-01', '2026-09-21'],
  ];
  for (const [from, until] of spans) {
    const { lessons } = await teacher.get<LessonsOfTeacherAnswer>(`/api/today?from=${from}&until=${until}`);
    const last = lessons.filter(({ classTitles }) => classTitles.includes(CLASS)).at(-1);
    if (!last) continue;
    const page = await teacher.get<ClassJournalAnswer>(
      `/api/journals/${last.groupId}?from=${last.day}&until=${last.day}`,
    );
    const lesson = page.lessons.find(({ lessonId }) => lessonId === last.lessonId);
    if (lesson) return { page, lesson };
  }
  throw new Error(`${TEACHER} has no lesson with ${CLASS}`);
}
