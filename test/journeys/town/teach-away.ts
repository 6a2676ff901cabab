import { type AttendanceCode, type LessonsOfTeacherAnswer, newId } from '@parta/contracts';
import type { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';

/** The days, both included, on which a pupil of the class was away, and what stands for it. */
type Away = { classTitle: string; pupilId: string; code: AttendanceCode; from: string; until: string };

/** Every lesson of a teacher with the class was held without the pupil: roll, topic and homework are entered. */
export async function teachAway(teacher: PersonAtWeb, { pupilId, code, ...days }: Away): Promise<void> {
  for (const { lessonId, day } of await eventually(() => lessonsOf(teacher, days))) {
    const pupils = [{ pupilId, code, minutes: null, ver: 0 }];
    await eventually(() => teacher.post('/api/attendance', { lessonId, checked: true, pupils }));
    await teacher.post('/api/topics', { lessonId, topic: `Тема ${day}`, ver: 0 });
    const task = { homeworkId: newId(), lessonId, kind: 'task', text: `Параграф ${day}`, due: null };
    await teacher.post('/api/homework', { ...task, pupilIds: null, ver: 0 });
  }
}

/** They come to the journal a moment after they were imported. */
async function lessonsOf(
  teacher: PersonAtWeb,
  { classTitle, from, until }: Pick<Away, 'classTitle' | 'from' | 'until'>,
): Promise<LessonsOfTeacherAnswer['lessons']> {
  const { lessons } = await teacher.get<LessonsOfTeacherAnswer>(`/api/today?from=${from}&until=${until}`);
  const held = lessons.filter(({ classTitles }) => classTitles.includes(classTitle));
  if (held.length === 0) throw new Error('not there yet');
  return held;
}
