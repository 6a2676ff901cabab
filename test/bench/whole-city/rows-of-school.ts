import { idIn } from './city-ids.ts';
import { BELLS, type CityPlan, JOURNALS, MARKS, PUPILS, WEEKS } from './city-plan.ts';

/** A school as the registry told it: its year, classes, journals, who is in them and who teaches. */
export function peopleOf(schoolId: string, { classes, from, until, quarterEnds }: CityPlan): string[] {
  const school = `'${schoolId}'::text`;
  const group = idIn('group', school, 'c', 's');
  const year = idIn('year', school);
  const quarter = (n: number, first: string, last: string): string =>
    `jsonb_build_object('periodId', ${idIn('quarter', school, String(n))}, 'kind', 'quarter', 'title', '${n}-я четверть', 'from', ${first}, 'until', ${last})`;
  const quarters = `jsonb_build_array(${quarter(1, `'${from}'`, `'${quarterEnds}'`)},
    ${quarter(2, `('${quarterEnds}'::date + 1)::text`, `'${until}'`)})`;
  const all = `generate_series(1, ${classes}) c`;
  const journals = `${all}, generate_series(0, ${JOURNALS - 1}) s`;
  const membership = `jsonb_build_object('pupilId', ${idIn('pupil', school, 'c', 'p')}, 'from', '${from}', 'until', null)`;
  const teacher = `jsonb_build_array(jsonb_build_object('personId', ${idIn('teacher', school, 'c', 's')}, 'from', '${from}', 'until', null))`;
  return [
    `insert into school (id, title, time_zone) values (${school}, ${school}, 'Europe/Moscow')`,
    `insert into academic_year (id, school_id, title, "from", until, periods, holidays, moved_days, ver)
     values (${year}, ${school}, '', '${from}', '${until}', ${quarters}, '[]', '{}', 1)`,
    `insert into setting (school_id, name, "from", at, value) values (${school}, 'closing.lessonDays', '${from}', now(), '"none"')`,
    `insert into integrity_run (school_id, day, at) values (${school}, current_date + 1, now())`,
    `insert into school_class (id, school_id, year_id, title, grade, week_days, ver)
     select ${idIn('class', school, 'c')}, ${school}, ${year}, c::text, 5 + c % 4, 5, 1 from ${all}`,
    `insert into study_group (id, school_id, year_id, title, subject, scale, class_ids, ver)
     select ${group}, ${school}, ${year}, c::text, 'Предмет ' || s, 'five', array[${idIn('class', school, 'c')}], 1 from ${journals}`,
    `insert into group_members (group_id, school_id, members, ver)
     select ${group}, ${school}, (select jsonb_agg(${membership}) from generate_series(0, ${PUPILS - 1}) p), 1 from ${journals}`,
    `insert into group_teachers (group_id, school_id, teachers, ver) select ${group}, ${school}, ${teacher}, 1 from ${journals}`,
  ];
}

/** One of the pupils of a laid lesson. */
export const pupilAt = (step: string): string => `pupils[1 + (w * 11 + k * 5 + ${step}) % ${PUPILS}]`;

/** The values of a lesson's marks. */
export const VALUE = `(array['2','3','3','4','4','4','4','5','5','5'])[1 + (w * 7 + k * 3 + j) % 10]`;

/** The code of the pupil who was not there. */
export const CODE = `(array['absent','ill','excused'])[1 + (w + k) % 3]`;

/** The lessons of a year with their ids, for the statements that follow: class `c`, week `w`, place in the week `k`. */
export function lessonsOf(schoolId: string, { classes, monday, bellDay }: CityPlan): string[] {
  const school = `'${schoolId}'::text`;
  return [
    'drop table if exists laid',
    // Ids are made once for a lesson, not for each of its marks; ids of marks are anything: nobody asks for them.
    `create temp table laid as
     select c, w, k, '${monday}'::date + 7 * w + k / ${BELLS} as day, '${monday}'::date + 7 * w + k / ${BELLS} <> '${bellDay}' as written,
       ${idIn('lesson', school, 'c', 'w', 'k')} as lesson, ${idIn('work', school, 'c', 'w', 'k')} as work, pupils,
       ${idIn('group', school, 'c', `k % ${JOURNALS}`)} as journal, ${idIn('teacher', school, 'c', `k % ${JOURNALS}`)} as teacher
     from (select c, array_agg(${idIn('pupil', school, 'c', 'p')} order by p) as pupils
         from generate_series(1, ${classes}) c, generate_series(0, ${PUPILS - 1}) p group by c) of_class,
       generate_series(0, ${WEEKS - 1}) w, generate_series(0, ${2 * JOURNALS - 1}) k`,
  ];
}

/** A year of its lessons, marks and absences with their history. In the lessons of the bell's day nobody has written. */
export function entriesOf(schoolId: string, plan: CityPlan): string[] {
  const school = `'${schoolId}'::text`;
  const place = `${plan.from.slice(0, 4)}, ${school}`;
  return [
    ...lessonsOf(schoolId, plan),
    `insert into lesson (school_year, school_id, id, group_id, day, number, starts, ends, room, teacher_ids, status, touched, checked,
       attendance_ver, topic, topic_ver, ver)
     select ${place}, lesson, journal, day, 1 + k % ${BELLS}, '08:30', '09:15', c::text, array[teacher],
       case when written then 'kept' else 'planned' end, written, written, written::int, case when written then 'Тема урока' else '' end, 1, 1 from laid`,
    `insert into work (school_id, id, lesson_id, group_id, day, type_id, title, weight, counts, parts, at, ver)
     select ${school}, work, lesson, journal, day, 'answer', '', 100, true, 1, day + time '10:00', 1 from laid where written`,
    `with set_marks as (
       select gen_random_uuid() as id, lesson, work, ${pupilAt('5 * j')} as pupil, day + time '10:00' as at, ${VALUE} as value
       from laid, generate_series(0, ${MARKS - 1}) j where written
     ), kept as (
       insert into mark (school_year, school_id, id, lesson_id, work_id, pupil_id, part, value, at, ver)
       select ${place}, id, lesson, work, pupil, 0, value, at, 1 from set_marks)
     insert into mark_history (school_year, school_id, mark_id, ver, value, at) select ${place}, id, 1, value, at from set_marks`,
    `with roll as (
       select lesson, ${pupilAt('3')} as pupil, ${CODE} as code, day + time '09:00' as at
       from laid where written
     ), kept as (
       insert into attendance (school_year, school_id, lesson_id, pupil_id, code, at, ver)
       select ${place}, lesson, pupil, code, at, 1 from roll)
     insert into attendance_history (school_id, lesson_id, pupil_id, ver, code, at) select ${school}, lesson, pupil, 1, code, at from roll`,
  ];
}
