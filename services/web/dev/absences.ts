import type {
  AbsenceHistoryAnswer,
  AbsencesOfPupilAnswer,
  LinksOfPupilAnswer,
  PortfolioOfPupilAnswer,
} from '@parta/contracts';
import { GUARDIAN, id, TIMOFEI } from './ids.ts';

type Lesson = AbsenceHistoryAnswer['groups'][number]['lessons'][number];
type Missed = AbsenceHistoryAnswer['catchUp'][number];
const COUNTS = {
  ...{ lessons: 84, missed: 6, ill: 4, excused: 0, unexcused: 2, unexplained: 1 },
  ...{ late: 1, lateMinutes: 10, fullDays: 1 },
};

function lesson(number: number, day: string, subject: string, code: Lesson['code'], minutes: number | null = null) {
  return { lessonId: id(9, Number(day.slice(8)) * 10 + number), day, number, subject, code, minutes };
}

const ill = [
  lesson(2, '2026-11-16', 'Алгебра', 'ill'),
  lesson(5, '2026-11-16', 'Английский язык', 'ill'),
  lesson(1, '2026-11-17', 'Геометрия', 'ill'),
  lesson(3, '2026-11-17', 'Вероятность и статистика', 'ill'),
];

const taught = (of: Lesson, topic: string, given: Partial<Missed> = {}): Missed => {
  const { lessonId, day, number, subject, code } = of;
  return { lessonId, day, number, subject, code, topic, homework: [], works: [], ...given };
};
const task = (number: number, text: string, due: string | null): Missed['homework'][number] => {
  return { homeworkId: id(6, number), text, due, links: [], files: [] };
};

/** A pupil was ill for two days, and once nobody knows why he was not there. */
export const history: AbsenceHistoryAnswer = {
  periods: [
    { periodId: id(5, 1), title: '1-я четверть', from: '2026-09-01', until: '2026-10-25' },
    { periodId: id(5, 2), title: '2-я четверть', from: '2026-11-05', until: '2026-12-30' },
  ],
  counts: COUNTS,
  groups: [
    { group: 'unexplained', lessons: [lesson(7, '2026-11-13', 'Физкультура', 'absent')] },
    { group: 'unexcused', lessons: [lesson(6, '2026-11-12', 'Музыка', 'truant')] },
    { group: 'ill', lessons: ill.toReversed() },
    { group: 'late', lessons: [lesson(1, '2026-11-10', 'История России', 'late', 10)] },
  ],
  catchUp: [
    taught(lesson(6, '2026-11-12', 'Музыка', 'truant'), ''),
    taught(lesson(7, '2026-11-13', 'Физкультура', 'absent'), 'Лыжная подготовка', {}),
    taught(ill[0] as Lesson, 'Квадратные уравнения: дискриминант и число корней', {
      homework: [
        {
          ...task(1, '§ 14, № 301 (а–г), 304', '2026-11-18'),
          links: [{ title: 'Видеоурок', url: 'https://video.example.ru/algebra/14' }],
        },
      ],
      works: [
        {
          ...{ workId: id(4, 1), workType: 'контрольная работа', workTitle: 'Контрольная № 3', weight: 300 },
          ...{ owed: true, due: '2026-11-25' },
        },
      ],
    }),
    taught(ill[1] as Lesson, 'Юнит 3, чтение', { homework: [task(2, 'Слова юнита 3, с. 54', '2026-11-19')] }),
    taught(ill[2] as Lesson, 'Площадь трапеции', { homework: [task(3, '§ 8, № 212, 215', null)] }),
    taught(ill[3] as Lesson, 'Медиана', {}),
  ],
};

export const announcing: AbsencesOfPupilAnswer = {
  ...{ pupilId: TIMOFEI, counts: COUNTS, missed: [], notices: [] },
  announce: { earliest: '2026-11-18', deadline: '12:00', leaveDays: 5, mostDays: 90 },
};

export const portfolio: PortfolioOfPupilAnswer = {
  ...{ mayWrite: true, today: '2026-11-18' },
  entries: [
    {
      ...{ entryId: id(5, 31), kind: 'hobby', title: 'Модель парусника', text: 'Собирал всё лето, мачты сам точил.' },
      ...{
        day: '2026-08-30',
        link: 'https://foto.example.ru/parusnik',
        by: GUARDIAN,
        at: '2026-09-01T15:00:00Z',
        ver: 1,
      },
    },
    {
      ...{ entryId: id(5, 32), kind: 'sport', title: 'Первый юношеский разряд по плаванию', text: '' },
      ...{ day: '2026-05-17', link: null, by: GUARDIAN, at: '2026-05-20T15:00:00Z', ver: 2 },
    },
  ],
};

export const schoolLinks: LinksOfPupilAnswer = {
  links: [
    { title: 'Учебный план 8 класса', url: 'https://sch1502.example.ru/plan/8' },
    { title: 'Кружки и секции города', url: 'https://dosug.example.ru/kruzhki' },
  ],
};
