import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, TimetableOf, type TimetableOfAnswer } from '@parta/contracts';
import { timetableView, weekOf } from '../domain/timetable/timetable-view.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TimetableOfHandler {
  @Answers(TimetableOf)
  @Access('timetable.read')
  async timetableOf(asked: TimetableOf, { store, caller }: Reading): Promise<TimetableOfAnswer> {
    const { schoolId, of, id, day } = asked;
    const isNamed = of === 'room' || UUID.test(id);
    if (!isNamed || !can(caller, 'timetable.read', { schoolId })) throw new Refusal('not-found', 'No such timetable');
    const [monday = day, ...rest] = weekOf(day);
    const year = await store.years.from(schoolId, monday);
    return timetableView(asked, await store.weekSheets.of(asked, year, monday, rest.at(-1) ?? monday));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
