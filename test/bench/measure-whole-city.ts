import type { Desk } from './desks.ts';
import type { Figure } from './figure.ts';
import { classSave } from './scenarios/class-save.ts';
import { quarterEnd } from './scenarios/quarter-end.ts';
import { rollCall } from './scenarios/roll-call.ts';
import { yearPage } from './scenarios/year-page.ts';
import type { Pace } from './side-by-side.ts';
import { cityId } from './whole-city/city-ids.ts';
import { BELLS, JOURNALS, type SIZES } from './whole-city/city-plan.ts';
import { buildWholeCity, type WholeCity } from './whole-city/whole-city.ts';

/** The third bell of the day: rolls are called at the first two. */
const BELL = 2;

/** What teachers of a whole city do in their journals at once, over a full year of lessons and marks. */
export async function* measureWholeCity(
  size: keyof typeof SIZES,
  pace: Pace,
  say: (line: string) => void,
): AsyncGenerator<Figure> {
  const city = await buildWholeCity(size, say);
  const { gateway } = city.field;
  try {
    // The small city of this size is measured with the installation before.
    if (size !== 'S') yield await classSave(city.ground, { client: gateway, desks: desksIn(city) }, pace);
    yield await yearPage(city, gateway, pace);
    yield await rollCall(city, gateway, pace);
    yield await quarterEnd(city, gateway, pace);
  } finally {
    await city.end();
  }
}

/** A class of every school, in a lesson nobody has written in. */
function desksIn({ plan, journalAt }: WholeCity): Desk[] {
  const k = BELLS + BELL;
  return Array.from({ length: plan.schools }, (_, n) => {
    const { schoolId, pupils, token } = journalAt(n + 1, 1, k % JOURNALS);
    const lessons = [cityId('lesson', schoolId, 1, plan.bellWeek, k)];
    return { schoolId, token: async () => token(), pupils: pupils.slice(0, 30), lessons };
  });
}
