import type { WeekOfPupilAnswer } from '@parta/contracts';
import { COLLEAGUE, id, TEACHER, VARYA } from './ids.ts';

type Lesson = WeekOfPupilAnswer['days'][number]['lessons'][number];
type Line = {
  subject: string;
  homework?: string;
  marks?: Lesson['marks'];
  planned?: [string, number];
  absent?: true;
  said?: [NonNullable<Lesson['remarks']>[number]['kind'], string];
  change?: NonNullable<Lesson['change']>;
};

const BELLS = ['08:30', '09:25', '10:25', '11:30', '12:35', '13:35', '14:30'];
const ENDS = ['09:15', '10:10', '11:10', '12:15', '13:20', '14:20', '15:15'];
let made = 0;

const mark = (
  value: string,
  weight: number,
  workType: string,
  day: string,
  rest: Partial<Lesson['marks'][number]> = {},
) => ({
  markId: id(7, ++made),
  value,
  part: 0,
  weight,
  counts: true,
  workType,
  workTitle: '',
  comment: null,
  by: TEACHER,
  at: `${day}T09:39:00Z`,
  was: null,
  ...rest,
});

function lessonOf(
  { subject, homework, marks = [], planned, absent, said, change }: Line,
  at: number,
  day: string,
): Lesson {
  return {
    lessonId: id(4, ++made),
    number: at + 1,
    starts: BELLS[at]!,
    ends: ENDS[at]!,
    subject,
    room: '214',
    teacherIds: [TEACHER],
    status: change?.kind === 'cancelled' ? 'cancelled' : 'planned',
    ...(change && { change }),
    topic: '',
    homeworkState: homework ? 'given' : 'not-entered',
    homework: homework ? [{ homeworkId: id(6, ++made), text: homework, givenOn: day, at: `${day}T09:39:00Z` }] : [],
    marks,
    attendance: absent ? { code: 'absent', minutes: null } : null,
    planned: planned ? [{ workId: id(5, ++made), workType: planned[0], title: '', weight: planned[1] }] : [],
    ...(said && { remarks: [remarkOf(said, day)] }),
  };
}

const remarkOf = ([kind, text]: NonNullable<Line['said']>, day: string) => ({
  ...{ remarkId: id(8, ++made), kind, title: '', text, by: TEACHER, at: `${day}T09:39:00Z` },
});

const MON: Line[] = [
  { subject: 'Разговоры о важном' },
  { subject: 'Алгебра', homework: '§ 14, № 301 (а–г), 304' },
  {
    subject: 'Русский язык',
    homework: 'Упр. 187, правило с. 96',
    marks: [mark('4', 100, 'ответ на уроке', '2026-11-16')],
  },
  { subject: 'Физика', homework: '§ 17, задачи 3, 5' },
  {
    subject: 'Английский язык',
    homework: 'Слова юнита 3, с. 54',
    marks: [mark('5', 200, 'словарный диктант', '2026-11-16')],
  },
  { subject: 'История России', homework: '§ 12, таблица «Реформы»', said: ['praise', 'Помог товарищу у карты'] },
  { subject: 'Физкультура' },
];
const TUE: Line[] = [
  { subject: 'Геометрия', homework: '§ 8, № 212, 215', marks: [mark('3', 200, 'самостоятельная', '2026-11-17')] },
  {
    subject: 'Биология',
    homework: '§ 15, рис. 42 в тетрадь',
    change: { kind: 'same-subject', instead: null, plannedIds: [COLLEAGUE], from: null },
  },
  { subject: 'Русский язык', homework: 'Упр. 190', said: ['behaviour', 'Разговаривал во время диктанта'] },
  {
    subject: 'Литература',
    homework: '«Капитанская дочка», гл. 3–5',
    marks: [mark('5', 100, 'чтение и анализ', '2026-11-17', { comment: 'Очень точный разбор сцены в степи!' })],
  },
  { subject: 'Химия', homework: '§ 11, реакции 2–4', absent: true },
  { subject: 'Английский язык', homework: 'Текст с. 56, вопросы' },
  { subject: 'Труд (технология)', homework: 'Эскиз полки, принести линейку' },
];
const WED: Line[] = [
  {
    subject: 'Алгебра',
    homework: 'Повторить § 10–14',
    marks: [mark('5', 300, 'контрольная', '2026-11-18', { workTitle: 'контрольная № 3', was: '4' })],
  },
  { subject: 'Физика', homework: '§ 18, вопросы 1–4' },
  {
    subject: 'Русский язык',
    homework: 'Упр. 193, словарные слова',
    marks: [mark('4', 100, 'домашняя работа', '2026-11-18'), mark('5', 100, 'ответ у доски', '2026-11-18')],
  },
  { subject: 'География', homework: 'Контурная карта, с. 12' },
  { subject: 'Обществознание', homework: '§ 6, подготовить сообщение' },
  { subject: 'Информатика', homework: 'Таблица истинности, задания 1–6' },
  { subject: 'Физкультура' },
];
const THU: Line[] = [
  { subject: 'Алгебра', homework: '§ 15, № 318, 320 (а, в)' },
  { subject: 'Литература', homework: 'Гл. 6–8, план характеристики Пугачёва' },
  { subject: 'Английский язык', homework: 'Раб. тетрадь с. 31' },
  { subject: 'История России', homework: '§ 13, даты наизусть', planned: ['проверочная', 200] },
  { subject: 'Химия', homework: 'Принести халат', planned: ['практическая', 200] },
  { subject: 'Музыка' },
];
const FRI: Line[] = [
  { subject: 'Геометрия', homework: '§ 9, № 230, 233' },
  { subject: 'Русский язык', homework: 'Сочинение-рассуждение, черновик' },
  { subject: 'Биология', homework: '§ 16' },
  { subject: 'Физика', homework: 'Повторить § 14–18', planned: ['контрольная', 300] },
  {
    subject: 'География',
    homework: '§ 11',
    change: { kind: 'room', instead: null, plannedIds: [TEACHER], from: null, room: '118' },
  },
  { subject: 'Вероятность и статистика', homework: '№ 84, 86' },
];

/** A week of November in 8 «Б»: marks of three weights, an absence, a comment, works ahead, a free Saturday. */
export function weekOf(pupilId: string, monday: string): WeekOfPupilAnswer {
  made = 0;
  const lines = pupilId !== VARYA && monday === '2026-11-16' ? [MON, TUE, WED, THU, FRI, [], []] : [];
  const first = Date.parse(`${monday}T00:00:00Z`);
  const day = (at: number) => new Date(first + at * 86_400_000).toISOString().slice(0, 10);
  return {
    pupilId,
    monday,
    classTitle: pupilId === VARYA ? '3 «А»' : '8 «Б»',
    period:
      lines.length > 0 ? { title: '2-я четверть', kind: 'quarter', from: '2026-11-09', until: '2026-12-29' } : null,
    weekOfYear: 12,
    state: lines.length > 0 ? 'lessons' : 'holidays',
    holiday: lines.length > 0 ? null : 'Осенние каникулы',
    days: lines.map((all, at) => ({
      day: day(at),
      off: null,
      lessons: all.map((line, number) => lessonOf(line, number, day(at))),
    })),
    ...(lines.length > 0 && {
      behaviour: { praise: 1, behaviour: 1, performance: 0, countable: [], missed: 1, late: 0 },
      classRemark: {
        text: 'Во вторник Тимофей помог оформить стенд к Дню матери, спасибо! В пятницу сдаём деньги на экскурсию.',
        ...{ by: TEACHER, at: '2026-11-18T09:41:00Z' },
      },
    }),
    updatedAt: '2026-11-18T09:41:00Z',
  };
}
