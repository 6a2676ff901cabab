import { addDays, mondayOf } from '@parta/school';
import { eventually } from '@parta/testing';
import type { City } from './city.ts';
import { diaryOf, numberOf } from './database.ts';
import { groundOf } from './ground.ts';
import type { Readers } from './readers.ts';

/** Weeks before and after the marked one; with the class there are more than a gateway of one mebibyte keeps. */
const AROUND = 45;

/** The families of the marked class. Once its documents of the marked week stand, they stand for weeks around it, too. */
export async function readersOfClass({ installation, families, place }: City): Promise<Readers> {
  const monday = mondayOf(place.lesson.day);
  const ground = groundOf(installation);
  const diary = await diaryOf(ground);
  await eventually(async () => {
    const standing = await numberOf(diary, 'select count(*) as n from week_document where monday = $1', [monday]);
    if (standing < families.length) throw new Error(`${standing} of ${families.length} weeks stand`);
  }, 60);
  await diary.query(
    `insert into week_document (pupil_id, monday, school_id, doc, etag)
     select pupil_id, monday + 7 * n, school_id, doc, etag from week_document, generate_series($2::int, $3::int) n
     where monday = $1 on conflict do nothing`,
    [monday, -AROUND, AROUND],
  );
  await diary.end();
  const mondays = Array.from({ length: 2 * AROUND + 1 }, (_, n) => addDays(monday, 7 * (n - AROUND)));
  const cookies = new Map(families.map(({ pupilId, guardian }) => [pupilId, guardian.cookieLine]));
  return {
    web: installation.urls.web,
    ground,
    cookieOf: (pupilId) => cookies.get(pupilId) ?? '',
    near: families.map(({ pupilId }) => ({ pupilId, monday })),
    far: mondays.flatMap((week) => families.map(({ pupilId }) => ({ pupilId, monday: week }))),
    cold: null,
  };
}
