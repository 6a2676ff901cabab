import { RpcClient } from '@parta/bus/client';
import { addDays, mondayOf } from '@parta/school';
import { demoSchool, type DemoSchool } from './demo-school/demo-school.ts';
import { markPlan, type PlannedLesson } from './demo-school/mark-plan.ts';
import { YEAR } from './demo-school/school-year.ts';
import { read, type RunRecord, write } from './installation/run-record.ts';
import type { Site } from './installation/site.ts';
import { enterLessons } from './loading/enter-lessons.ts';
import { importRoster, importTimetable } from './loading/import-school.ts';
import { writeLetters } from './loading/write-letters.ts';
import { words } from './words.ts';

/** Steps that are done; a start that was cut short goes on where it stopped. */
type Progress = { roster?: true; timetable?: true; teachers?: string[]; letters?: true };

/** Weeks with marks before today: of the classes one looks at first, and of all others. */
const weeks = { shown: 4, others: 1 };
const shownClasses = ['class-8b', 'class-3a'];
const teachersAtOnce = 4;

/**
 * Loads the demo school once per data folder, by the imports and the pages anyone would use.
 * `roster`: people and timetable only, as on the first day of a school.
 */
export async function loadDemoSchool(site: Site, record: RunRecord, amount: 'load' | 'roster'): Promise<void> {
  const progress = read<Progress>(site.dataDir, 'demo-school.json') ?? {};
  const school = demoSchool();
  const plan = amount === 'load' ? planByTeacher(school) : new Map<string, PlannedLesson[]>();
  const left = [...plan].filter(([teacherId]) => !progress.teachers?.includes(teacherId));
  const areLettersDue = amount === 'load' && !progress.letters;
  if (progress.timetable && left.length === 0 && !areLettersDue) return;
  site.say(words().demoLoading);
  const note = (done: Progress) => write(site.dataDir, 'demo-school.json', Object.assign(progress, done));
  await importFiles(site, record, school, progress, note);
  await inLanes(left, async ([teacherId, lessons]) => {
    await enterLessons(record.web, school, lessons);
    note({ teachers: [...(progress.teachers ?? []), teacherId] });
    site.say(words().demoStep(words().demoTeachers(progress.teachers?.length ?? 0, plan.size)));
  });
  if (areLettersDue) await writeLetters(record.web, school);
  note({ letters: true });
  site.say(words().demoReady);
}

async function importFiles(
  { say }: Site,
  { nats }: RunRecord,
  school: DemoSchool,
  progress: Progress,
  note: (done: Progress) => void,
): Promise<void> {
  const ops = await RpcClient.connect({ servers: nats.url, name: 'ops', user: nats.user, pass: nats.password });
  try {
    if (!progress.roster) await importRoster(ops, school);
    note({ roster: true });
    say(words().demoStep(words().demoRoster(school.pupils.length, school.groups.length)));
    if (!progress.timetable) await importTimetable(ops, school);
    note({ timetable: true });
    say(words().demoStep(words().demoTimetable(school.lessons.length)));
  } finally {
    await ops.close();
  }
}

/** The last weeks before today; outside of the school year its first ones. */
function planByTeacher(school: DemoSchool): Map<string, PlannedLesson[]> {
  const today = new Date().toISOString().slice(0, 10);
  const isInYear = YEAR.from < today && today <= YEAR.to;
  const until = isInYear ? addDays(today, -1) : addDays(YEAR.from, 7 * weeks.shown);
  const from = (count: number) => latest(YEAR.from, addDays(mondayOf(until), -7 * (count - 1)));
  const plan = markPlan(school, from(weeks.shown), until);
  const entered = plan.filter(({ day, classId }) => day >= from(weeks.others) || shownClasses.includes(classId));
  const byTeacher = new Map<string, PlannedLesson[]>();
  for (const lesson of entered) {
    byTeacher.set(lesson.teacherId, [...(byTeacher.get(lesson.teacherId) ?? []), lesson]);
  }
  return byTeacher;
}

function latest(one: string, other: string): string {
  return one < other ? other : one;
}

/** A few at once: each lane takes the next when it has finished one. */
async function inLanes<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: teachersAtOnce }, lane));
}
