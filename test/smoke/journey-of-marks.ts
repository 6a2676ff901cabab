import {
  type ClassJournalAnswer,
  derivedId,
  type LessonsOfTeacherAnswer,
  newId,
  type SetMarks,
  type WeekOfPupilAnswer,
} from '@parta/contracts';
import { demoSchool, type DemoSchool, type Installation, PersonAtWeb } from '@parta/local';
import { addDays, mondayOf } from '@parta/school';
import { eventually } from '@parta/testing';

export type Figures = {
  marks: number;
  savedToVisibleMs: { p50: number; max: number };
  mails: number;
  guardians: number;
  replayChanged: number;
};

type Place = { page: ClassJournalAnswer; lesson: ClassJournalAnswer['lessons'][number] };
type Family = { guardian: PersonAtWeb; address: string; pupilId: string };
type Sent = { id: string; command: SetMarks };

const TEACHER = 'teacher-maths-1';
const CLASS = '8Б';

/** A teacher marks a class, its families see it in the open diary and are told once; the same commands again change nothing. */
export async function journeyOfMarks({ urls: { web }, mails }: Installation): Promise<Figures> {
  const school = demoSchool();
  const families = await familiesOf(web, school);
  const teacher = await PersonAtWeb.signIn(web, TEACHER);
  const place = await lastLessonOf(teacher);
  const sent: Sent[] = [];
  const waits: number[] = [];
  for (const { pupilId } of place.page.pupils) {
    const command = {
      lessonId: place.lesson.lessonId,
      marks: [{ workId: workOf(place), pupilId, part: 0, value: '5', ver: 0 }],
    };
    const id = newId();
    await teacher.post('/api/marks', command, id);
    sent.push({ id, command });
    const family = families.find((each) => each.pupilId === pupilId);
    if (family) waits.push(await untilVisible(family, place));
  }
  await eventually(async () => mustBe(mails().length, families.length), 60);
  const before = await valuesOf(teacher, place);
  for (const { id, command } of sent) await teacher.post('/api/marks', command, id);
  const after = await valuesOf(teacher, place);
  waits.sort((one, other) => one - other);
  return {
    marks: sent.length,
    savedToVisibleMs: { p50: waits[Math.floor(waits.length / 2)] ?? 0, max: waits.at(-1) ?? 0 },
    mails: mails().length,
    guardians: families.length,
    replayChanged:
      after.filter((value, index) => value !== before[index]).length + Math.abs(after.length - before.length),
  };
}

/** One signed-in guardian for every pupil of the class: each has confirmed an address by signing in. */
async function familiesOf(web: string, school: DemoSchool): Promise<Family[]> {
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
async function lastLessonOf(teacher: PersonAtWeb): Promise<Place> {
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

const workOf = ({ lesson }: Place): string => lesson.works[0]?.workId ?? '';

async function untilVisible({ guardian, pupilId }: Family, place: Place): Promise<number> {
  const saved = performance.now();
  const markId = derivedId('mark', workOf(place), pupilId, 0);
  await eventually(async () => {
    const week = await guardian.get<WeekOfPupilAnswer>(`/api/diary/${pupilId}/weeks/${mondayOf(place.lesson.day)}`);
    const shown = week.days.flatMap(({ lessons }) => lessons.flatMap(({ marks }) => marks.map((mark) => mark.markId)));
    if (!shown.includes(markId)) throw new Error('not visible yet');
  });
  return Math.round(performance.now() - saved);
}

async function valuesOf(teacher: PersonAtWeb, { page, lesson }: Place): Promise<string[]> {
  const { marks } = await teacher.get<ClassJournalAnswer>(
    `/api/journals/${page.groupId}?from=${lesson.day}&until=${lesson.day}`,
  );
  return marks.map(({ markId, value, ver }) => `${markId} ${value} ${ver}`).sort();
}

function mustBe(actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${actual} instead of ${expected} mails`);
}
