import type { GiveHomework, GiveRemark, GiveTopic, RecordAttendance } from '@parta/contracts';
import type { FixtureJournal, Reply } from './answers.ts';

const ok: Reply = { status: 200, body: {} };

/** What is said of a lesson beside its marks: attendance, topic, homework, a remark; undefined for any other address. */
export function sayOfLesson(journal: FixtureJournal, path: string, body: unknown): Reply | undefined {
  if (path === '/attendance') return recordAttendance(journal, body as RecordAttendance);
  if (path === '/topics') return giveTopic(journal, body as GiveTopic);
  if (path === '/homework') return giveHomework(journal, body as GiveHomework);
  if (path !== '/remarks') return undefined;
  journal.remarks.push(body as GiveRemark);
  return ok;
}

const lessonIn = ({ page }: FixtureJournal, lessonId: string) =>
  page.lessons.find((lesson) => lesson.lessonId === lessonId)!;

function recordAttendance(journal: FixtureJournal, { lessonId, checked, pupils }: RecordAttendance): Reply {
  const { page } = journal;
  Object.assign(lessonIn(journal, lessonId), { checked });
  const said = new Set(pupils.map(({ pupilId }) => pupilId));
  const isSaid = (row: { lessonId: string; pupilId: string }) => row.lessonId === lessonId && said.has(row.pupilId);
  const rows = pupils.map(({ ver, ...row }) => ({ ...row, lessonId, ver: ver + 1 }));
  page.attendance = [...page.attendance.filter((row) => !isSaid(row)), ...rows];
  page.expected = (page.expected ?? []).filter((row) => !isSaid(row) && !(checked && row.lessonId === lessonId));
  return ok;
}

function giveTopic(journal: FixtureJournal, { lessonId, topic, ver }: GiveTopic): Reply {
  Object.assign(lessonIn(journal, lessonId), { topic, topicVer: ver + 1 });
  return ok;
}

function giveHomework(journal: FixtureJournal, { lessonId, homeworkId, kind, text, ver }: GiveHomework): Reply {
  const shown = kind === 'none' ? ('none' as const) : ('task' as const);
  const given = { homeworkId, kind: shown, text, dueDay: null, dueLessonId: null, ver: ver + 1 };
  Object.assign(lessonIn(journal, lessonId), { homework: kind === 'withdrawn' ? [] : [given] });
  return ok;
}
