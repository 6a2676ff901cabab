import type {
  AchievementsOfClassAnswer,
  NoticesForMeAnswer,
  PreviewResultsAnswer,
  RecordsOfPupilAnswer,
  ResultSheetsAnswer,
  StaffNoticesAnswer,
} from '@parta/contracts';
import { COLLEAGUE, GROUP, id, TEACHER } from './ids.ts';
import { PUPILS } from './journal.ts';

const [first, second] = PUPILS.map(({ personId }) => personId);
const at = '2026-11-17T12:20:00Z';

/** What stands beside the marks of a pupil. */
export const records: RecordsOfPupilAnswer = {
  years: [
    {
      from: '2026-09-01',
      until: '2027-08-31',
      achievements: [
        {
          achievementId: id(5, 1),
          title: 'Всероссийская олимпиада школьников по физике',
          day: '2026-11-14',
          level: 'district',
          place: 'winner',
        },
      ],
      results: [
        {
          ...{ resultId: id(5, 2), kind: 'monitoring', title: 'Читательская грамотность', subject: 'Метапредметная' },
          ...{ day: '2026-10-21', scale: '', most: null, score: null, mark: 'повышенный', annulled: false },
        },
        {
          ...{ resultId: id(5, 3), kind: 'oge', title: 'ОГЭ 2026', subject: 'Математика', day: '2026-10-20' },
          ...{ scale: 'первичный балл', most: 3100, score: 2250, mark: '4', annulled: false },
        },
      ],
    },
  ],
};

export const classesToRecord = { classes: [{ classId: GROUP, title: '8 «Б»' }] };

export const achievements: AchievementsOfClassAnswer = {
  classId: GROUP,
  title: '8 «Б»',
  today: '2026-11-18',
  pupilIds: PUPILS.map(({ personId }) => personId),
  achievements: [
    {
      ...{ achievementId: id(5, 1), pupilId: first ?? '', title: 'Олимпиада по физике', day: '2026-11-14' },
      ...{ level: 'district', place: 'winner', withdrawn: false, by: TEACHER, at, ver: 1 },
    },
    {
      ...{ achievementId: id(5, 4), pupilId: second ?? '', title: 'Конкурс чтецов', day: '2026-10-02' },
      ...{ level: 'school', place: 'second', withdrawn: true, by: COLLEAGUE, at, ver: 2 },
    },
  ],
};

const sheetName = 'огэ-2026.csv';

export const resultSheets: ResultSheetsAnswer = {
  sheets: [{ sheetId: id(5, 5), name: sheetName, added: 58, changed: 2, by: TEACHER, at }],
};

export const resultsPreview: PreviewResultsAnswer = {
  ...{ digest: id(5, 6), added: 2, changed: 1, unchanged: 57 },
  works: [{ kind: 'oge', title: 'ОГЭ 2026', subject: 'Математика', day: '2026-10-20', results: 60 }],
  corrections: [
    {
      ...{ pupilId: first ?? '', kind: 'oge', title: 'ОГЭ 2026', subject: 'Математика', day: '2026-10-20' },
      was: { scale: 'первичный балл', most: 3100, score: 2200, mark: '4', annulled: false },
      now: { scale: 'первичный балл', most: 3100, score: 2700, mark: '5', annulled: false },
    },
  ],
  faults: [
    { row: 12, column: 'B', ru: 'в этом классе такого ученика нет', en: 'the class has no such pupil' },
    { row: 40, column: 'I', ru: 'балл больше максимума', en: 'the score is above its maximum' },
  ],
  faultsInAll: 2,
};

const told = {
  noticeId: id(5, 7),
  text: 'До пятницы сверьте списки классов и телефоны родителей.\nВопросы — в учебную часть, кабинет 12.',
  until: '2026-11-20',
  by: COLLEAGUE,
  at,
};

export const noticesForMe: NoticesForMeAnswer = { notices: [told] };

export const staffNotices: StaffNoticesAnswer = {
  today: '2026-11-18',
  notices: [
    { ...told, audience: 'classTeachers', withdrawnAt: null, acknowledged: [{ personId: TEACHER, at }] },
    {
      ...{ noticeId: id(5, 8), text: 'Педсовет перенесён на среду.', until: '2026-11-12', by: COLLEAGUE, at },
      ...{ audience: 'staff', withdrawnAt: '2026-11-10T09:00:00Z', acknowledged: [] },
    },
  ],
};
