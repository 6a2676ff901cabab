import { idIn } from './city-ids.ts';
import { BELLS, type CityPlan, JOURNALS, MARKS, PUPILS, WEEKS } from './city-plan.ts';

const SCHOOL = '$1::text';
const GROUP = idIn('group', SCHOOL, 'c', 's');
const LESSON = idIn('lesson', SCHOOL, 'c', 'w', 'k');
const WORK = idIn('work', SCHOOL, 'c', 'w', 'k');
/** Lessons of a class in a week: the k-th is of the k-th journal, and after the last the first comes again. */
const WEEK = 2 * JOURNALS;

/** A school as the registry told it: its year, classes, journals, who is in them and who teaches. Of the parameter's school. */
export function PEOPLE({ classes, from, until, quarterEnds }: CityPlan): string[] {
  const year = idIn('year', SCHOOL);
  const quarter = (n: number, first: string, last: string): string =>
    `jsonb_build_object('periodId', ${idIn('quarter', SCHOOL, String(n))}, 'kind', 'quarter', 'title', '${n}-я четверть', 'from', ${first}, 'until', ${last})`;
  const quarters = `jsonb_build_array(${quarter(1, `'${from}'`, `'${quarterEnds}'`)},
    ${quarter(2, `('${quarterEnds}'::date + 1)::text`, `'${until}'`)})`;
  const all = `generate_series(1, ${classes}) c`;
  const journals = `${all}, generate_series(0, ${JOURNALS - 1}) s`;
  const membership = `jsonb_build_object('pupilId', ${idIn('pupil', SCHOOL, 'c', 'p')}, 'from', '${from}', 'until', null)`;
  const teacher = `jsonb_build_array(jsonb_build_object('personId', ${idIn('teacher', SCHOOL, 'c', 's')}, 'from', '${from}', 'until', null))`;
  return [
    `insert into school (id, title, time_zone) values (${SCHOOL}, ${SCHOOL}, 'Europe/Moscow')`,
    `insert into academic_year (id, school_id, title, "from", until, periods, holidays, moved_days, ver)
     values (${year}, ${SCHOOL}, '', '${from}', '${until}', ${quarters}, '[]', '{}', 1)`,
    `insert into setting (school_id, name, "from", at, value) values (${SCHOOL}, 'closing.lessonDays', '${from}', now(), '"none"')`,
    `insert into integrity_run (school_id, day, at) values (${SCHOOL}, current_date + 1, now())`,
    `insert into school_class (id, school_id, year_id, title, grade, week_days, ver)
     select ${idIn('class', SCHOOL, 'c')}, ${SCHOOL}, ${year}, c::text, 5 + c % 4, 5, 1 from ${all}`,
    `insert into study_group (id, school_id, year_id, title, subject, scale, class_ids, ver)
     select ${GROUP}, ${SCHOOL}, ${year}, c::text, 'Предмет ' || s, 'five', array[${idIn('class', SCHOOL, 'c')}], 1 from ${journals}`,
    `insert into group_members (group_id, school_id, members, ver)
     select ${GROUP}, ${SCHOOL}, (select jsonb_agg(${membership}) from generate_series(0, ${PUPILS - 1}) p), 1 from ${journals}`,
    `insert into group_teachers (group_id, school_id, teachers, ver) select ${GROUP}, ${SCHOOL}, ${teacher}, 1 from ${journals}`,
  ];
}

/** A year of its lessons, marks and absences with their history. In the lessons of the bell's day nobody has written. */
export function ENTRIES({ classes, from, monday, bellDay }: CityPlan): string[] {
  const year = from.slice(0, 4);
  const day = `'${monday}'::date + 7 * w + k / ${BELLS}`;
  const lessons = `generate_series(1, ${classes}) c, generate_series(0, ${WEEKS - 1}) w, generate_series(0, ${WEEK - 1}) k`;
  const written = `${lessons}, lateral (select ${day} as day) dated`;
  const isWritten = `day <> '${bellDay}'`;
  const pupil = (step: string): string => idIn('pupil', SCHOOL, 'c', `(w * 11 + k * 5 + ${step}) % ${PUPILS}`);
  const marks = `select ${idIn('mark', SCHOOL, 'c', 'w', 'k', 'j')} as id, ${LESSON} as lesson, ${WORK} as work, ${pupil('5 * j')} as pupil,
    (array['2','3','3','4','4','4','4','5','5','5'])[1 + (w * 7 + k * 3 + j) % 10] as value, day + time '10:00' as at
    from ${written}, generate_series(0, ${MARKS - 1}) j where ${isWritten}`;
  const absences = `select ${LESSON} as lesson, ${pupil('3')} as pupil, (array['absent','ill','excused'])[1 + (w + k) % 3] as code,
    day + time '09:00' as at from ${written} where ${isWritten}`;
  return [
    `insert into lesson (school_year, school_id, id, group_id, day, number, starts, ends, room, teacher_ids, status, touched, checked,
       attendance_ver, topic, topic_ver, ver)
     select ${year}, ${SCHOOL}, ${LESSON}, ${idIn('group', SCHOOL, 'c', `k % ${JOURNALS}`)}, day, 1 + k % ${BELLS}, '08:30', '09:15', c::text,
       array[${idIn('teacher', SCHOOL, 'c', `k % ${JOURNALS}`)}], case when ${isWritten} then 'kept' else 'planned' end, ${isWritten}, ${isWritten},
       case when ${isWritten} then 1 else 0 end, case when ${isWritten} then 'Тема урока' else '' end, 1, 1 from ${written}`,
    `insert into work (school_id, id, lesson_id, group_id, day, type_id, title, weight, counts, parts, at, ver)
     select ${SCHOOL}, ${WORK}, ${LESSON}, ${idIn('group', SCHOOL, 'c', `k % ${JOURNALS}`)}, day, 'answer', '', 100, true, 1, day + time '10:00', 1
     from ${written} where ${isWritten}`,
    `with set_marks as (${marks}), kept as (
       insert into mark (school_year, school_id, id, lesson_id, work_id, pupil_id, part, value, at, ver)
       select ${year}, ${SCHOOL}, id, lesson, work, pupil, 0, value, at, 1 from set_marks)
     insert into mark_history (school_year, school_id, mark_id, ver, value, at) select ${year}, ${SCHOOL}, id, 1, value, at from set_marks`,
    `with roll as (${absences}), kept as (
       insert into attendance (school_year, school_id, lesson_id, pupil_id, code, at, ver)
       select ${year}, ${SCHOOL}, lesson, pupil, code, at, 1 from roll)
     insert into attendance_history (school_id, lesson_id, pupil_id, ver, code, at) select ${SCHOOL}, lesson, pupil, 1, code, at from roll`,
  ];
}
