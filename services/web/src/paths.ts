/** Every address of the app in one place. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  link: '/link',
  week: (child: string, monday: string) => `/diary/${child}/${monday}`,
  marks: (child: string) => `/diary/${child}/marks`,
  absence: (child: string) => `/diary/${child}/absence`,
  today: '/today',
  schoolClass: (classId: string, monday: string) => `/class?class=${classId}&week=${monday}`,
  classes: '/class',
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
  imports: '/admin/import',
  settings: '/admin/settings',
  calendar: '/admin/calendar',
} as const;
