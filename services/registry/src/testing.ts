import { type Caller, ImportRoster, newId, PreviewRoster, UploadRosterFile } from '@parta/contracts';
import { serviceUnderTest, type ServiceUnderTest } from '@parta/testing';
import { registry } from './index.ts';
import type { Store } from './store/store.ts';

/** A roster set: file names and their text. */
export type Files = Record<string, string>;

/** A small school: two classes, four pupils, a mother, two teachers, algebra of 8Б and English of half of it. */
export function aRoster(changed: Files = {}): Files {
  return { ...schoolFiles(), ...peopleFiles(), ...changed };
}

const schoolFiles = (): Files => ({
  'manifest.csv': lines('propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.1'),
  'orgs.csv': lines(
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    'org,,,Школа № 1502,school,,',
  ),
  'academicSessions.csv': lines(
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    'year,,,2026/27,schoolYear,2026-09-01,2027-05-31,,2027',
    'q1,,,1 четверть,gradingPeriod,2026-09-01,2026-10-25,year,2027',
    'q2,,,2 четверть,gradingPeriod,2026-11-05,2026-12-30,year,2027',
  ),
  'courses.csv': lines(
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
    'alg,,,year,Алгебра,,,org,,',
    'eng,,,year,Английский язык,,,org,,',
  ),
  'classes.csv': lines(
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    '8a,,,8А,08,,,homeroom,,org,year,,,',
    '8b,,,8Б,08,,,homeroom,,org,year,,,',
    'alg8b,,,Алгебра 8Б,08,alg,8Б,scheduled,,org,year,,,',
    'eng8b1,,,Английский 8Б/1,08,eng,8Б/1,scheduled,,org,year,,,',
  ),
});

const peopleFiles = (): Files => ({
  'users.csv': lines(USERS, ...usersOfRoster.map((user) => userLine(user))),
  'demographics.csv': lines(
    'sourcedId,status,dateLastModified,birthDate,sex',
    'vera,,,2012-03-14,female',
    'olga,,,1985-05-05,female',
  ),
  'enrollments.csv': lines(ENROLLMENTS, ...enrollmentsOfRoster.map((row) => enrollmentLine(row))),
});

export const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

export const USERS =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password';
export const ENROLLMENTS =
  'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate';

type User = {
  id: string;
  role: string;
  family: string;
  given: string;
  middle?: string;
  ids?: string;
  agents?: string;
  status?: string;
  identifier?: string;
};

export const userLine = ({
  id,
  role,
  family,
  given,
  middle = '',
  ids = '',
  agents = '',
  status = '',
  identifier = '',
}: User): string =>
  `${id},${status},,TRUE,org,${role},,"${ids}",${given},${family},${middle},${identifier},,,,${agents},,`;

/** A row of enrollments: `id class user role`. */
export function enrollmentLine(row: string, { from = '', to = '', status = '' } = {}): string {
  const [id, group, user, role] = row.split(' ');
  return `${id},${status},,${group},org,${user},${role},,${from},${to}`;
}

export const usersOfRoster: User[] = [
  {
    id: 'vera',
    role: 'student',
    family: 'Абрамова',
    given: 'Вера',
    middle: 'Ильинична',
    ids: '{SNILS:112-233-445 95}',
    agents: 'olga',
  },
  { id: 'gleb', role: 'student', family: 'Быков', given: 'Глеб', middle: 'Петрович' },
  { id: 'dina', role: 'student', family: 'Волкова', given: 'Дина', middle: 'Олеговна' },
  { id: 'egor', role: 'student', family: 'Громов', given: 'Егор', middle: 'Юрьевич' },
  { id: 'olga', role: 'parent', family: 'Абрамова', given: 'Ольга', middle: 'Павловна' },
  { id: 'anna', role: 'teacher', family: 'Серова', given: 'Анна', middle: 'Львовна' },
  { id: 'yana', role: 'teacher', family: 'Титова', given: 'Яна', middle: 'Марковна' },
];
const enrollmentsOfRoster = [
  'e1 8b vera student',
  'e2 8b gleb student',
  'e3 8b dina student',
  'e4 8a egor student',
  'e5 eng8b1 vera student',
  'e6 8b anna teacher',
  'e7 alg8b anna teacher',
  'e8 eng8b1 yana teacher',
];

export type RegistryUnderTest = ServiceUnderTest<Store>;
export const registryUnderTest = (): Promise<RegistryUnderTest> =>
  serviceUnderTest<Store>(registry, { config: { PARTA_REGISTRY_KEY: 'k'.repeat(43) } });

/** Uploads a set as a caller; answers the id of the import. */
export async function uploaded(service: RegistryUnderTest, files: Files, caller: Caller): Promise<string> {
  const importId = newId();
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text).toString('base64');
    await service.ask(UploadRosterFile, { importId, name, part: 0, parts: 1, content }, caller);
  }
  return importId;
}

/** Uploads, previews and imports a set. */
export async function imported(service: RegistryUnderTest, files: Files, caller: Caller, exclude: string[] = []) {
  const importId = await uploaded(service, files, caller);
  const { digest } = await service.ask(PreviewRoster, { importId, exclude }, caller);
  return service.ask(ImportRoster, { importId, exclude, digest }, caller);
}
