import { type GiveHomework, Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import { prepared, type Statement } from '@parta/store';
import type { Group } from '../../domain/group.ts';
import type { Ahead } from '../../domain/homework.ts';
import type { Lesson, LessonAtHand } from '../../domain/lesson.ts';
import type { SchoolYear } from '../../domain/school-year.ts';
import { CLOSING_OF } from '../closing/closings.ts';
import { GROUP } from '../school/groups.ts';
import { LEADERS_OF } from '../school/classes.ts';
import { clockAt, dayAt } from '../school/schools.ts';
import { SETTINGS_OF } from '../school/settings.ts';
import { YEAR } from '../school/years.ts';
import { LESSON_COLUMNS } from './lesson-columns.ts';

export class Lessons {
  constructor(private readonly manager: EntityManager) {}

  /**
   * The lesson with everything a rule asks about it, locked until the transaction ends: two editors of one lesson go one
   * after the other. Only lessons of these schools exist for the asker.
   * @throws not-found
   */
  async atHand(id: string, schoolIds: string[], now: string): Promise<LessonAtHand> {
    const [found] = await prepared<FoundAtHand>(this.manager, atHandOf(schoolIds), [id, now, ...schoolIds]);
    if (!found?.group || !found.year) throw new Refusal('not-found', 'No such lesson');
    const { group, year, settings, today, clock, leaderIds, closing, ...lesson } = found;
    return { lesson, group, year, settings, today, clock, leaderIds, closing };
  }

  /** A group's lessons of some days in their order, both ends included, without those taken back. */
  ofGroups(groups: Pick<Group, 'id' | 'schoolId'>[], from: string, until: string): Promise<Lesson[]> {
    const schoolIds = [...new Set(groups.map(({ schoolId }) => schoolId))];
    const groupIds = groups.map(({ id }) => id);
    return prepared<Lesson>(this.manager, ofGroupsIn(schoolIds), [groupIds, from, until, ...schoolIds]);
  }

  /** Lessons homework may be due on: the group's next one, and the one that was named. */
  async ahead(lesson: Lesson, due: GiveHomework['due']): Promise<Ahead> {
    const named = due && 'lessonId' in due ? await this.get(due.lessonId, lesson.schoolId) : null;
    return { named, next: await this.nextOf(lesson) };
  }

  /** The next lesson of the group after this one that is neither cancelled nor taken back. */
  async nextOf({ schoolId, groupId, day, number }: Lesson): Promise<Lesson | null> {
    const [next] = (await this.manager.query(
      `select ${LESSON_COLUMNS} from lesson l
       where l.school_id = $1 and l.group_id = $2 and (l.day, l.number) > ($3::date, $4::smallint) and l.status in ('planned', 'kept')
       order by l.day, l.number limit 1`,
      [schoolId, groupId, day, number],
    )) as Lesson[];
    return next ?? null;
  }

  async get(id: string, schoolId: string): Promise<Lesson | null> {
    const [lesson] = (await this.manager.query(
      `select ${LESSON_COLUMNS} from lesson l where l.id = $1 and l.school_id = $2 and l.status <> 'withdrawn'`,
      [id, schoolId],
    )) as Lesson[];
    return lesson ?? null;
  }

  /** What teachers write in the lesson itself; places and times are the timetable's. */
  async save({
    schoolYear,
    schoolId,
    id,
    status,
    touched,
    checked,
    attendanceVer,
    topic,
    topicVer,
  }: Lesson): Promise<void> {
    const written = [status, touched, checked, attendanceVer, topic, topicVer];
    await prepared(this.manager, SAVE, [schoolYear, schoolId, id, ...written]);
  }

  /** From now on no timetable changes the lesson: something stands in it (R-04). */
  async touch(lesson: Lesson): Promise<void> {
    if (!lesson.touched) await this.save({ ...lesson, touched: true });
  }
}

const ofGroupsIn = (schoolIds: string[]): Statement => ({
  name: `lessons-of-groups-${schoolIds.length}`,
  text: `
    select ${LESSON_COLUMNS} from lesson l
    where ${within('l.school_id', schoolIds, 4)} and l.group_id = any($1) and l.day between $2 and $3 and l.status <> 'withdrawn'
    order by l.day, l.number`,
});

const SAVE = {
  name: 'save-lesson',
  text: `update lesson set status = $4, touched = $5, checked = $6, attendance_ver = $7, topic = $8, topic_ver = $9
    where school_year = $1 and school_id = $2 and id = $3`,
};

type FoundAtHand = Lesson &
  Omit<LessonAtHand, 'lesson' | 'group' | 'year'> & { group: Group | null; year: SchoolYear | null };

const atHandOf = (schoolIds: string[]): Statement => ({
  name: `lesson-at-hand-${schoolIds.length}`,
  text: `
    select ${LESSON_COLUMNS}, ${dayAt('l.school_id', '$2')} as today, ${clockAt('l.school_id', '$2')} as clock,
      (select row_to_json(it) from (${GROUP} where g.id = l.group_id and g.school_id = l.school_id) it) as "group",
      (select row_to_json(it) from (${YEAR} join study_group g on g.year_id = y.id where g.id = l.group_id) it) as year,
      ${SETTINGS_OF('l.school_id')} as settings,
      ${CLOSING_OF('l.school_id', 'l.group_id')} as closing,
      ${LEADERS_OF('l.school_id', 'l.group_id', dayAt('l.school_id', '$2'))} as "leaderIds"
    from lesson l where l.id = $1 and ${within('l.school_id', schoolIds, 3)} and l.status <> 'withdrawn' for update`,
});

/** Schools one by one: the planner leaves out the partitions of all others, which it cannot with an array. */
function within(column: string, schoolIds: string[], firstParameter: number): string {
  return schoolIds.length === 0
    ? 'false'
    : `${column} in (${schoolIds.map((_, index) => `$${firstParameter + index}`).join(', ')})`;
}
