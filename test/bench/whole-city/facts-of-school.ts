import { partitionOf } from '@parta/contracts';
import { idIn } from './city-ids.ts';
import { BELLS, type CityPlan, JOURNALS, MARKS, PUPILS } from './city-plan.ts';
import { CODE, lessonsOf, pupilAt, VALUE } from './rows-of-school.ts';

/** What the registry says of a school: its year, its classes, who is in them. */
export function registryFactsOf(schoolId: string, { classes, from, until }: CityPlan): string[] {
  const school = `'${schoolId}'::text`;
  const fact = factOf(schoolId);
  const [year, class_] = [idIn('year', school), idIn('class', school, 'c')];
  const [pupil, group] = [idIn('pupil', school, 'c', 'p'), idIn('group', school, 'c', 's')];
  const all = `generate_series(1, ${classes}) c`;
  const journals = `${all}, generate_series(0, ${JOURNALS - 1}) s`;
  const pupils = `generate_series(0, ${PUPILS - 1}) p`;
  const days = `'from', '${from}', 'until', null`;
  const members = `(select jsonb_agg(jsonb_build_object('pupilId', ${pupil}, ${days})) from ${pupils})`;
  const said = (facts: string) => appended('registry', schoolId, facts);
  return [
    said(
      `select ${fact('registry.school-registered', year, `'aboutId', ${year}, 'title', '', 'timeZone', 'Europe/Moscow'`)}`,
    ),
    said(
      `select ${fact('registry.academic-year-opened', year, `'yearId', ${year}, 'title', '', 'from', '${from}', 'until', '${until}', 'periods', '[]'::jsonb`)}`,
    ),
    said(
      `select ${fact('registry.class-formed', class_, `'classId', ${class_}, 'yearId', ${year}, 'title', c::text, 'grade', 7, 'weekDays', 5`)} from ${all}`,
    ),
    said(
      `select ${fact(
        'registry.pupil-enrolled',
        pupil,
        `'personId', ${pupil}, 'enrolments', jsonb_build_array(jsonb_build_object(
      'classId', ${class_}, 'classTitle', c::text, ${days}))`,
      )} from ${all}, ${pupils}`,
    ),
    said(
      `select ${fact(
        'registry.group-formed',
        group,
        `'groupId', ${group}, 'yearId', ${year}, 'title', '', 'subject', 'Предмет ' || s,
      'scale', 'five', 'classIds', jsonb_build_array(${class_})`,
      )} from ${journals}`,
    ),
    said(
      `select ${fact('registry.group-members-set', group, `'groupId', ${group}, 'members', ${members}`)} from ${journals}`,
    ),
  ];
}

/** What the journal says of its year: the plan of every journal, then week by week and class by class what was written in the lessons. */
export function journalFactsOf(schoolId: string, plan: CityPlan): string[] {
  const fact = factOf(schoolId);
  const subject = `'Предмет ' || k % ${JOURNALS}`;
  const lesson = `'lessonId', lesson, 'groupId', journal, 'subject', ${subject}, 'day', day`;
  const planned = `jsonb_agg(jsonb_build_object('lessonId', lesson, 'day', day, 'number', 1 + k % ${BELLS}, 'starts', '08:30', 'ends', '09:15',
    'teacherIds', jsonb_build_array(teacher), 'room', c::text, 'ver', 1))`;
  const absent = `jsonb_build_array(jsonb_build_object('pupilId', ${pupilAt('3')}, 'code', ${CODE}, 'was', null, 'minutes', null, 'ver', 1))`;
  const marks = `(select jsonb_agg(jsonb_build_object('markId', gen_random_uuid(), 'workId', work, 'pupilId', ${pupilAt('5 * j')}, 'part', 0,
    'value', ${VALUE}, 'previous', null, 'comment', null, 'ver', 1)) from generate_series(0, ${MARKS - 1}) j)`;
  const works = `jsonb_build_array(jsonb_build_object('workId', work, 'typeId', 'answer', 'typeTitle', 'Ответ на уроке', 'title', '', 'weight', 100, 'counts', true))`;
  const homework = idIn('homework', 'lesson::text');
  const written = [
    ['journal.attendance-recorded', 'lesson', `${lesson}, 'checked', true, 'by', teacher, 'pupils', ${absent}`],
    ['journal.topic-given', 'lesson', `${lesson}, 'topic', 'Тема урока', 'by', teacher`],
    ['journal.mark-set', 'lesson', `${lesson}, 'by', teacher, 'marks', ${marks}, 'works', ${works}`],
    [
      'journal.homework-given',
      homework,
      `${lesson}, 'homeworkId', ${homework}, 'kind', 'task', 'text', 'Параграф ' || w + 1, 'dueLessonId', null,
      'dueDay', day + 3, 'pupilIds', null, 'by', teacher`,
    ],
  ] as const;
  const entries = written.map(
    ([type, about, data], n) =>
      `select k, ${n} as n, ${fact(type, about, data)} as fact from laid where written and w = week.w and c = week.c`,
  );
  return [
    ...lessonsOf(schoolId, plan),
    'create index on laid (w, c)',
    'analyze laid',
    said(
      schoolId,
      `select ${fact('journal.lessons-planned', 'journal', `'groupId', journal, 'subject', ${subject}, 'lessons', ${planned}`)}
      from laid group by journal, k % ${JOURNALS}`,
    ),
    `select append_events('${schoolId}', ${partitionOf(schoolId)}::smallint, gen_random_uuid(), null, null, null, null, facts, 'journal', null)
     from (select distinct w, c from laid order by w, c) week,
       lateral (select jsonb_agg(fact order by k, n) as facts from (${entries.join(' union all ')}) e) said where facts is not null`,
  ];
}

const said = (schoolId: string, facts: string): string => appended('journal', schoolId, facts);

/** Facts as the log takes them, all of one command. */
const appended = (service: string, schoolId: string, facts: string): string =>
  `select append_events('${schoolId}', ${partitionOf(schoolId)}::smallint, gen_random_uuid(), null, null, null, null,
     (select jsonb_agg(f.fact) from (${facts}) f (fact)), '${service}', null)`;

const factOf =
  (schoolId: string) =>
  (type: string, about: string, data: string): string =>
    `jsonb_build_object('type', '${type}', 'v', 1, 'about', ${about}, 'data', jsonb_build_object('schoolId', '${schoolId}', 'ver', 1, ${data}))`;
