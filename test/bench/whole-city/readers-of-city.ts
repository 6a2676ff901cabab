import { addDays } from '@parta/school';
import { eventually } from '@parta/testing';
import { secretOf } from '../../faults/stand-ins/family-session.ts';
import { diaryOf, numberOf } from '../database.ts';
import type { PupilWeek, Readers } from '../readers.ts';
import { cityId } from './city-ids.ts';
import { WEEKS } from './city-plan.ts';
import type { WholeCity } from './whole-city.ts';

/** Families whose reading is measured; everybody else's documents stand around theirs. */
const FAMILIES = 100;
/** Weeks before and after the marked one, of everybody, and of those families. */
const [AROUND, FAR_AROUND] = [4, 45];
/** Of 1,500 schools in the busiest hour, reads a second (performance.md 1). */
const CITY_READS = 1300;

/** Families all over the city, once its classes were marked: as many documents stand as a month of everybody needs. */
export async function readersOfCity({ plan, web, ground }: WholeCity): Promise<Readers> {
  const monday = addDays(plan.monday, 7 * plan.bellWeek);
  const families = pupilsOf(plan, 0);
  const diary = await diaryOf(ground);
  await eventually(async () => {
    const marked = 'select count(*) as n from week_document where monday = $1 and pupil_id = any($2)';
    const standing = await numberOf(diary, marked, [monday, families]);
    if (standing < families.length) throw new Error(`${standing} of ${families.length} weeks stand`);
  }, 120);
  await diary.query(SPREAD, [monday, -AROUND, AROUND, null]);
  await diary.query(SPREAD, [monday, -FAR_AROUND, FAR_AROUND, families]);
  await diary.query('analyze week_document');
  await diary.end();
  const weeksOf = (pupils: string[], from: number, until: number): PupilWeek[] =>
    Array.from({ length: until - from + 1 }, (_, n) => addDays(plan.monday, 7 * (from + n))).flatMap((week) =>
      pupils.map((pupilId) => ({ pupilId, monday: week })),
    );
  const unread = pupilsOf(plan, 1);
  const { bellWeek: now } = plan;
  return {
    ...{ web, ground },
    cookieOf: (pupilId) => `__Host-parta-sid=${secretOf(pupilId)}`,
    near: families.map((pupilId) => ({ pupilId, monday })),
    far: weeksOf(families, now - FAR_AROUND, now + FAR_AROUND),
    cold: {
      weeks: [...weeksOf(unread, 0, now - AROUND - 1), ...weeksOf(unread, now + AROUND + 1, WEEKS - 1)],
      perSecond: (CITY_READS * plan.schools) / 1500,
      need: 'every read of the busiest hour such a one',
    },
  };
}

/** One pupil of every class, school by school, a hundred at most. */
function pupilsOf({ schools, classes }: WholeCity['plan'], p: number): string[] {
  const all = Array.from({ length: classes }, (_, c) => c + 1).flatMap((c) =>
    Array.from({ length: schools }, (_, n) => cityId('pupil', `city-${n + 1}`, c, p)),
  );
  return all.slice(0, FAMILIES);
}

const SPREAD = `
  insert into week_document (pupil_id, monday, school_id, doc, etag)
  select pupil_id, monday + 7 * n, school_id, doc, etag from week_document, generate_series($2::int, $3::int) n
  where monday = $1 and ($4::uuid[] is null or pupil_id = any($4)) on conflict do nothing`;
