import type { ControlWorksAnswer, PlanOfGroupAnswer } from '@parta/contracts';
import { GROUP } from './ids.ts';

const id = (n: number): string => `0190d000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The plan of the made-up journal; the lessons without a topic are offered the next one. */
export const planOf = (lessonIds: string[]): PlanOfGroupAnswer => ({
  ver: 2,
  writable: true,
  topics: [
    { title: 'Квадратные корни и их свойства', hours: 8, kept: 6, cancelled: 0, planned: 2 },
    { title: 'Контрольная работа по теме «Квадратные корни»', hours: 1, kept: 0, cancelled: 0, planned: 1 },
    { title: 'Квадратные уравнения', hours: 10, kept: 0, cancelled: 1, planned: 9 },
  ],
  totals: { hours: 19, kept: 6, cancelled: 1, planned: 12 },
  withoutLesson: 2,
  beyondPlan: 0,
  offers: lessonIds.map((lessonId) => ({ lessonId, topic: 'Квадратные корни и их свойства' })),
  versions: [
    { ver: 2, name: 'ктп-8б-исправлен.xlsx', hours: 19, by: null, at: '2026-10-20T09:00:00.000Z' },
    { ver: 1, name: 'ктп-8б.xlsx', hours: 20, by: null, at: '2026-09-01T07:00:00.000Z' },
  ],
});

export const controlCalendar: ControlWorksAnswer = {
  classTitles: ['8 «Б»'],
  perDay: 1,
  perWeek: 3,
  works: [
    { day: '2026-11-18', number: 5, subject: 'Алгебра', title: 'Квадратные корни', reason: null },
    { day: '2026-11-20', number: 2, subject: 'Физика', title: '', reason: null },
    {
      day: '2026-11-20',
      number: 4,
      subject: 'История',
      title: 'Петровские реформы',
      reason: 'Перенос из-за карантина',
    },
  ].map((work, at) => ({ workId: id(at), lessonId: id(at + 10), groupId: GROUP, groupTitle: '8 «Б»', ...work })),
};
