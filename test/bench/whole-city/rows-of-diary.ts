import { idIn } from './city-ids.ts';
import { BELLS, type CityPlan, JOURNALS, MARKS, PUPILS } from './city-plan.ts';
import { CODE, lessonsOf, pupilAt, VALUE } from './rows-of-school.ts';

/** The same school in the diary, as if it had heard its year; what is asked for the next lesson is given on each. Nobody has read a week yet. */
export function diaryOf(schoolId: string, plan: CityPlan): string[] {
  return [...frameOf(schoolId, plan), ...lessonsOf(schoolId, plan), ...entriesOf(schoolId)];
}

function frameOf(schoolId: string, { classes, from, until, quarterEnds }: CityPlan): string[] {
  const school = `'${schoolId}'::text`;
  const periods = `jsonb_build_array(jsonb_build_object('periodId', ${idIn('quarter', school, "'1'")}, 'kind', 'quarter',
    'title', '1-я четверть', 'from', '${from}', 'until', '${quarterEnds}'))`;
  const all = `generate_series(1, ${classes}) c`;
  const journals = `${all}, generate_series(0, ${JOURNALS - 1}) s`;
  const pupils = `generate_series(0, ${PUPILS - 1}) p`;
  const enrolment = `jsonb_build_array(jsonb_build_object('classId', ${idIn('class', school, 'c')}, 'classTitle', c::text, 'from', '${from}', 'until', null))`;
  return [
    `insert into school (school_id, time_zone) values (${school}, 'Europe/Moscow')`,
    `insert into school_year (year_id, school_id, from_day, until_day, periods, ver, at)
     values (${idIn('year', school)}, ${school}, '${from}', '${until}', ${periods}, 1, '${from}')`,
    `insert into school_class (class_id, school_id, grade, week_days, ver, at)
     select ${idIn('class', school, 'c')}, ${school}, 5 + c % 4, 5, 1, '${from}' from ${all}`,
    `insert into pupil (pupil_id, school_id, enrolments, ver, at)
     select ${idIn('pupil', school, 'c', 'p')}, ${school}, ${enrolment}, 1, '${from}' from ${all}, ${pupils}`,
    `insert into study_group (group_id, school_id, subject, scale, ver, members_ver)
     select ${idIn('group', school, 'c', 's')}, ${school}, 'Предмет ' || s, 'five', 1, 1 from ${journals}`,
    `insert into membership (group_id, pupil_id, school_id, from_day, at)
     select ${idIn('group', school, 'c', 's')}, ${idIn('pupil', school, 'c', 'p')}, ${school}, '${from}', '${from}' from ${journals}, ${pupils}`,
  ];
}

function entriesOf(schoolId: string): string[] {
  const school = `'${schoolId}'::text`;
  const subject = `'Предмет ' || k % ${JOURNALS}`;
  const next = `lead(lesson) over (partition by journal order by w, k)`;
  return [
    `insert into lesson (lesson_id, school_id, group_id, subject, day, number, starts, ends, teacher_ids, room, stands, topic, checked,
       ver, topic_ver, attendance_ver, at)
     select lesson, ${school}, journal, ${subject}, day, 1 + k % ${BELLS}, '08:30', '09:15', jsonb_build_array(teacher), c::text, true,
       case when written then 'Тема урока' else '' end, written, 1, written::int, written::int, day + time '10:00' from laid`,
    `insert into work (work_id, lesson_id, type_id, type_title, title, weight, counts, marked, ver, at)
     select work, lesson, 'answer', 'Ответ на уроке', '', 100, true, true, 0, day + time '10:00' from laid where written`,
    `insert into mark (mark_id, work_id, lesson_id, school_id, group_id, subject, day, pupil_id, part, value, by_id, ver, at)
     select gen_random_uuid(), work, lesson, ${school}, journal, ${subject}, day, ${pupilAt('5 * j')}, 0, ${VALUE}, teacher, 1, day + time '10:00'
     from laid, generate_series(0, ${MARKS - 1}) j where written`,
    `insert into attendance (lesson_id, pupil_id, group_id, subject, day, code, ver, at)
     select lesson, ${pupilAt('3')}, journal, ${subject}, day, ${CODE}, 1, day + time '09:00' from laid where written`,
    `insert into homework (homework_id, group_id, lesson_id, given_on, kind, text, due_lesson_id, ver, at)
     select ${idIn('homework', 'lesson::text')}, journal, lesson, day, 'task', 'Параграф ' || w + 1 || ', упражнения 1–4', ${next}, 1,
       day + time '10:00' from laid where written`,
  ];
}
