import type { ClassJournalAnswer, Name } from './journal.types.ts';
import { COLLEAGUE, GROUP, id, TEACHER } from './ids.ts';

const NAMES =
  'Абрамова Вероника,Алексеев Тимур,Баранов Лев,Белова Полина,Васильев Артём,Волкова Дарья,Гаврилов Михаил,Григорьева Ева,Давыдов Марк,Егорова София,Жуков Никита,Зайцева Алиса,Иванов Кирилл,Казакова Мария,Карпов Даниил,Ким Арина,Климов Роман,Комарова Ксения,Кузнецов Иван,Лебедева Анна,Макаров Степан,Медведева Варвара,Назаров Тимур,Никитина Елизавета,Орлов Глеб,Павлова Виктория,Романов Илья,Сергеева Алёна,Соколов Тимофей,Титова Мила'.split(
    ',',
  );
const DAYS =
  '09-03 09-07 09-10 09-14 09-17 09-21 09-24 09-28 10-01 10-05 10-08 10-12 10-15 10-19 10-22 11-05 11-09 11-12 11-16 11-18 11-19 11-23'.split(
    ' ',
  );
const WEIGHTS: Record<string, [type: string, weight: number]> = {
  '09-10': ['test', 200],
  '09-21': ['control', 300],
  '10-05': ['test', 200],
  '10-19': ['control', 300],
  '11-12': ['test', 200],
  '11-18': ['control', 300],
};

export const PUPILS: Name[] = NAMES.map((list, at) => ({
  personId: id(2, at + 100),
  list,
  short: list,
  full: list,
  given: list.split(' ')[1]!,
  classTitle: '8 «Б»',
  schoolTitle: 'школа № 1234',
}));
export const STAFF: Name[] = [
  { personId: TEACHER, list: 'Волкова Елена', short: 'Волкова Е. А.', full: 'Волкова Елена Андреевна', given: 'Елена' },
  {
    personId: COLLEAGUE,
    list: 'Орлова Наталья',
    short: 'Орлова Н. В.',
    full: 'Орлова Наталья Викторовна',
    given: 'Наталья',
  },
];

/** A small sequence that looks like chance and is always the same. */
function values(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const lessons = DAYS.map((monthDay, at) => {
  const [typeId, weight] = WEIGHTS[monthDay] ?? ['answer', 100];
  return {
    lessonId: id(4, at + 500),
    day: `2026-${monthDay}`,
    number: 1,
    starts: '08:30',
    ends: '09:15',
    room: '214',
    teacherIds: [TEACHER],
    status: monthDay < '11-18' ? ('kept' as const) : ('planned' as const),
    writable: true,
    checked: monthDay < '11-18',
    topic: monthDay === '11-18' ? 'Квадратные корни. Контрольная работа № 3' : '',
    topicVer: 0,
    works: [{ workId: id(5, at + 500), typeId, title: '', weight, counts: true, parts: 1, ver: 1 }],
    homework: [],
  };
});

function filled(): Pick<ClassJournalAnswer, 'marks' | 'attendance'> {
  const next = values(7);
  const marks: ClassJournalAnswer['marks'] = [];
  const attendance: ClassJournalAnswer['attendance'] = [];
  for (const { lessonId, day, works } of lessons.filter((lesson) => lesson.day <= '2026-11-16')) {
    const dense = works[0]!.weight > 100 ? 0.92 : 0.38;
    for (const { personId: pupilId } of PUPILS) {
      const luck = next();
      const value = String(2 + Math.min(3, Math.floor(next() * 1.4 + next() * 2.8)));
      const workId = works[0]!.workId;
      if (luck > 0.94) attendance.push({ lessonId, pupilId, code: 'absent', minutes: null, ver: 1 });
      else if (luck < dense) {
        marks.push({
          markId: id(7, marks.length + 5000),
          workId,
          lessonId,
          pupilId,
          part: 0,
          value,
          comment: null,
          due: null,
          retakeOf: null,
          by: TEACHER,
          at: `${day}T09:00:00Z`,
          ver: 1,
        });
      }
    }
  }
  return { marks, attendance };
}

/** The algebra journal of 8 «Б»: thirty pupils, twenty-two lessons, works of three weights. */
export const journalFixture = (): ClassJournalAnswer => ({
  groupId: GROUP,
  schoolId: 's1234',
  title: '8 «Б»',
  subject: 'Алгебра',
  scale: 'five',
  classTitles: ['8 «Б»'],
  teacherIds: [TEACHER, COLLEAGUE],
  writable: true,
  periods: [
    { periodId: id(8, 1), kind: 'quarter', title: '1-я четверть', from: '2026-09-01', until: '2026-10-25' },
    { periodId: id(8, 2), kind: 'quarter', title: '2-я четверть', from: '2026-11-05', until: '2026-12-29' },
  ],
  workTypes: [
    { typeId: 'answer', title: 'ответ на уроке', weight: 100, counts: true },
    { typeId: 'test', title: 'самостоятельная', weight: 200, counts: true },
    { typeId: 'control', title: 'контрольная', weight: 300, counts: true },
  ],
  thresholds: [250, 350, 450],
  settings: [],
  pupils: PUPILS.map(({ personId }) => ({ pupilId: personId, from: '2026-09-01', until: null, ownChild: false })),
  lessons: structuredClone(lessons),
  ...filled(),
});
