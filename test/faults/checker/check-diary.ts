import { gunzipSync } from 'node:zlib';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { ServiceReader } from '@parta/store';
import { remarkIdOf } from '../load/give-remark.ts';
import { compareRows } from './check-journal.ts';
import { type JournalLog, lastOf } from './journal-log.ts';
import { DIARY } from './tables.ts';
import type { Verdict } from './verdict.ts';

/** I5: the diary is what follows from the journal's log: its rows, and the documents families read. */
export async function checkDiary(verdict: Verdict, reader: ServiceReader, log: JournalLog): Promise<void> {
  await compareRows(verdict, { where: 'diary', reader, tables: DIARY }, log);
  await checkDocuments(verdict, reader, log);
}

/** A week that is kept ready shows exactly what stands in it; others are made of the rows when they are asked for. */
async function checkDocuments(verdict: Verdict, reader: ServiceReader, log: JournalLog): Promise<void> {
  const standing = await reader.rows<{ week: string; ids: string[] }>(
    `select pupil_id || ' ' || date_trunc('week', day)::date as week, array_agg(mark_id::text) as ids from mark
     where value is not null group by 1`,
  );
  const idsOf = new Map(standing.map(({ week, ids }) => [week, ids]));
  const tasks = tasksByLesson(log);
  const documents = await reader.rows<{ week: string; doc: Buffer }>(
    `select pupil_id || ' ' || monday as week, doc from week_document`,
  );
  for (const { week, doc } of documents) {
    const { days, pupilId } = JSON.parse(gunzipSync(doc).toString()) as WeekOfPupilAnswer;
    const lessons = days.flatMap((day) => day.lessons);
    const shown = lessons.flatMap(({ marks }) => marks);
    const isWhole = shown.length === (idsOf.get(week)?.length ?? 0);
    verdict.insist(isWhole, 'lost', 'I5', 'weeks with another number of marks', week);
    for (const { markId, value } of shown)
      verdict.insist(
        lastOf(log, 'mark', markId) === value,
        'lost',
        'I5',
        'weeks with another mark',
        `${week} ${markId}`,
      );
    for (const lesson of lessons) checkLesson(verdict, lesson, { week, pupilId, tasks, log });
  }
}

type Lesson = WeekOfPupilAnswer['days'][number]['lessons'][number];
type Beside = { week: string; pupilId: string; tasks: ReadonlyMap<string, string[]>; log: JournalLog };

function checkLesson(verdict: Verdict, lesson: Lesson, { week, pupilId, tasks, log }: Beside): void {
  const { lessonId, topic, attendance, homework, remarks } = lesson;
  const place = `${week} ${lessonId}`;
  const code = lastOf(log, 'attendance', `${lessonId} ${pupilId}`);
  verdict.insist((attendance?.code ?? null) === code, 'lost', 'I5', 'weeks with another attendance', place);
  verdict.insist(topic === (lastOf(log, 'topic', lessonId) ?? ''), 'lost', 'I5', 'weeks with another topic', place);
  const remark = lastOf(log, 'remark', remarkIdOf(lessonId, pupilId));
  verdict.insist((remarks?.[0]?.text ?? null) === remark, 'lost', 'I5', 'weeks with another remark', place);
  const shown = homework.map(({ homeworkId, text }) => `${homeworkId} ${text}`).toSorted();
  const isSame = shown.join() === (tasks.get(lessonId) ?? []).toSorted().join();
  verdict.insist(isSame, 'lost', 'I5', 'weeks with other homework', place);
}

/** Homework that stands, by the lesson it is shown at. */
function tasksByLesson({ entries }: JournalLog): Map<string, string[]> {
  const tasks = new Map<string, string[]>();
  for (const values of entries.homework.values()) {
    const { id, value = null, lessonId } = values.at(-1) ?? {};
    if (value && lessonId) tasks.set(lessonId, [...(tasks.get(lessonId) ?? []), `${id} ${value}`]);
  }
  return tasks;
}
