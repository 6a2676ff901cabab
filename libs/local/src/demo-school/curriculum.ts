/** Subjects by the key used in ids. The title is what a diary shows. */
export const SUBJECTS = {
  talks: 'Разговоры о важном',
  russian: 'Русский язык',
  reading: 'Литературное чтение',
  literature: 'Литература',
  english: 'Английский язык',
  maths: 'Математика',
  algebra: 'Алгебра',
  geometry: 'Геометрия',
  statistics: 'Вероятность и статистика',
  informatics: 'Информатика',
  world: 'Окружающий мир',
  ethics: 'Основы религиозных культур и светской этики',
  culture: 'Духовно-нравственная культура',
  history: 'История России',
  society: 'Обществознание',
  geography: 'География',
  physics: 'Физика',
  chemistry: 'Химия',
  biology: 'Биология',
  art: 'Изобразительное искусство',
  music: 'Музыка',
  craft: 'Труд (технология)',
  sport: 'Физкультура',
  safety: 'Основы безопасности и защиты Родины',
} as const;
export type Subject = keyof typeof SUBJECTS;
export type Hours = Partial<Record<Subject, number>>;

const FIRST: Hours = { talks: 1, russian: 5, reading: 4, maths: 4, world: 2, art: 1, music: 1, craft: 1, sport: 2 };
const GRADES: Record<number, Hours> = {
  1: FIRST,
  2: { ...FIRST, english: 2 },
  3: { ...FIRST, english: 2 },
  4: { ...FIRST, reading: 3, english: 2, ethics: 1 },
  5: hours(
    'talks russian:5 literature:3 english:3 maths:5 history:2 culture geography biology informatics art music craft:2 sport:2',
  ),
  6: hours(
    'talks russian:6 literature:3 english:3 maths:5 history:2 society geography biology informatics art music craft:2 sport:2',
  ),
  7: hours(`talks russian:4 literature:2 english:3 algebra:3 geometry:2 statistics informatics history:2 society geography:2
    physics:2 biology art music craft:2 sport:2`),
  8: hours(`talks russian:4 literature:2 english:3 algebra:3 geometry:2 statistics informatics history:2 society geography:2
    physics:3 chemistry:2 biology:2 music craft sport:2`),
  9: hours(`talks russian:3 literature:3 english:3 algebra:3 geometry:2 statistics informatics history:2 society geography:2
    physics:3 chemistry:2 biology:2 safety craft sport:2`),
};
const PROFILES: Record<string, Hours> = {
  А: hours(`talks russian:2 literature:3 english:3 algebra:4 geometry:3 statistics informatics:3 history:2 society:2 geography
    physics:4 chemistry biology safety sport:2`),
  Б: hours(`talks russian:3 literature:4 english:4 algebra:2 geometry:2 statistics informatics history:4 society:4 geography
    physics:2 chemistry biology safety sport:2`),
};

/** Lessons a week by subject. Class А of grades 10 and 11 is technological, Б humanitarian. */
export function curriculumOf(grade: number, letter: string): Hours {
  return GRADES[grade] ?? PROFILES[letter] ?? {};
}

/** True where a class is taught in two subgroups at the same hour. */
export function isSplit(subject: Subject, grade: number): boolean {
  if (subject === 'english') return true;
  if (subject === 'informatics' || subject === 'craft') return grade >= 5;
  return subject === 'sport' && grade >= 10;
}

/** Grade 1 has no marks by law; talks, ethics and culture have none in this school. */
export function hasMarks(subject: Subject, grade: number): boolean {
  return grade > 1 && !['talks', 'ethics', 'culture'].includes(subject);
}

function hours(list: string): Hours {
  const pairs = list.split(/\s+/).map((entry) => entry.split(':'));
  return Object.fromEntries(pairs.map(([subject, count = '1']) => [subject, Number(count)]));
}
