import { type ClassJournalAnswer, derivedId, newId, type SetMarks, type WeekOfPupilAnswer } from '@parta/contracts';
import { demoSchool, type Installation, PersonAtWeb } from '@parta/local';
import { mondayOf } from '@parta/school';
import { eventually } from '@parta/testing';
import { familiesOf, type Family, lastLessonOf, type Place, TEACHER } from '../school.ts';

export type Figures = {
  marks: number;
  savedToVisibleMs: { p50: number; max: number };
  mails: number;
  guardians: number;
  replayChanged: number;
};

type Sent = { id: string; command: SetMarks };

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
  waits.toSorted((one, other) => one - other);
  return {
    marks: sent.length,
    savedToVisibleMs: { p50: waits[Math.floor(waits.length / 2)] ?? 0, max: waits.at(-1) ?? 0 },
    mails: mails().length,
    guardians: families.length,
    replayChanged:
      after.filter((value, index) => value !== before[index]).length + Math.abs(after.length - before.length),
  };
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
  return marks.map(({ markId, value, ver }) => `${markId} ${value} ${ver}`).toSorted();
}

function mustBe(actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${actual} instead of ${expected} mails`);
}
