/** Every address of the app in one place. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  link: '/link',
  /** Any page of a child: a Monday, or the name of the page. */
  diary: (child: string, page: string) => `/diary/${child}/${page}`,
  more: (child: string) => `/diary/${child}/more`,
  week: (child: string, monday: string) => `/diary/${child}/${monday}`,
  marks: (child: string) => `/diary/${child}/marks`,
  homework: (child: string) => `/diary/${child}/homework`,
  allChildren: '/diary/all',
  /** Marks as they are looked at: `view`, and the days `from`, `until`. */
  marksOf: (child: string, look: Record<string, string>) =>
    `/diary/${child}/marks?${new URLSearchParams(look).toString()}`,
  /** One subject; `year` is the one its academic year begins in, this one where it is left out. */
  subject: (child: string, groupId: string, year?: string) =>
    `/diary/${child}/marks/${groupId}${year ? `?year=${year}` : ''}`,
  finalMarks: (child: string, year?: string) => `/diary/${child}/finals${year ? `?year=${year}` : ''}`,
  records: (child: string) => `/diary/${child}/records`,
  childTimetable: (child: string, monday?: string) => `/diary/${child}/timetable${monday ? `?week=${monday}` : ''}`,
  absences: (child: string) => `/diary/${child}/absences`,
  /** Where an absence was announced before it had a page with the others. */
  absence: (child: string) => `/diary/${child}/absence`,
  /** The same page with its form open. */
  announce: (child: string) => `/diary/${child}/absences#announce`,
  portfolio: (child: string) => `/diary/${child}/portfolio`,
  today: '/today',
  schoolClass: (classId: string, monday: string) => `/class?class=${classId}&week=${monday}`,
  classes: '/class',
  signatures: (classId?: string, monday?: string) =>
    `/class/signatures${classId ? `?${new URLSearchParams({ class: classId, week: monday ?? '' }).toString()}` : ''}`,
  printWeek: (child: string, monday: string, until?: string) =>
    `/print/week/${child}/${monday}${until ? `?until=${until}` : ''}`,
  printClass: (classId: string, monday: string, asked: { until?: string | undefined; who?: string | null } = {}) => {
    const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `/print/class/${classId}/${monday}${given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''}`;
  },
  achievements: (classId?: string) => `/achievements${classId ? `?class=${classId}` : ''}`,
  journal: (groupId: string, period?: string) => `/class-journal/${groupId}${period ? `?period=${period}` : ''}`,
  /** The journal with the cursor on a lesson. */
  lesson: (groupId: string, lessonId: string) => `/class-journal/${groupId}?lesson=${lessonId}`,
  timetable: '/timetable',
  timetableOf: (whose: { of: string; id: string }, day: string) =>
    `/timetable?${new URLSearchParams({ ...whose, day }).toString()}`,
  plan: (groupId: string) => `/class-journal/${groupId}/plan`,
  controlWorks: (groupId: string) => `/class-journal/${groupId}/control-works`,
  homeworkFile: (fileId: string) => `/api/homework/files/${fileId}`,
  substitutions: '/school/substitutions',
  finals: (groupId: string) => `/class-journal/${groupId}/finals`,
  closing: '/closing',
  filling: '/filling',
  paper: (groupId: string, period?: string) => `/class-journal/${groupId}/paper${period ? `?period=${period}` : ''}`,
  messages: '/messages',
  imports: '/admin/import',
  staffNotices: '/school/notices',
  results: '/admin/results',
  settings: '/admin/settings',
  calendar: '/admin/calendar',
  rollOver: '/admin/roll-over',
  transfers: '/transfers',
  transfer: (pupilId: string) => `/transfers/${pupilId}`,
} as const;
