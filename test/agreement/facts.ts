import * as contracts from '@parta/contracts';
import {
  AcademicYearOpened,
  ClassFormed,
  type EventContract,
  GroupFormed,
  GroupMembersSet,
  PupilEnrolled,
  SchoolRegistered,
  TeachingAssigned,
} from '@parta/contracts';
import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import { FROM, type RandomYear, UNTIL } from './random-year.ts';

export type Fact = { contract: EventContract; data: unknown; at: string };

/** What the registry says of the school, in its order. */
export function registryFacts(year: RandomYear): Fact[] {
  const { schoolId, yearId, teacherId, classes, groups, periods, pupils } = year;
  const ofYear = { schoolId, yearId, ver: 1 };
  const enrolmentsOf = (pupilId: string) =>
    classes.flatMap(({ classId, title: classTitle, members }) =>
      members
        .filter((member) => member.pupilId === pupilId)
        .map(({ from, until }) => ({ classId, classTitle, from, until })),
    );
  const always = { from: FROM, until: null };
  const facts: [EventContract, unknown][] = [
    [SchoolRegistered, { schoolId, aboutId: yearId, title: 'Школа', timeZone: 'Europe/Moscow' }],
    [AcademicYearOpened, { ...ofYear, title: '2026/27', from: FROM, until: UNTIL, periods }],
    ...classes.map(({ classId, title }) => {
      return [ClassFormed, { ...ofYear, classId, title, grade: 8, weekDays: 5 }] as [EventContract, unknown];
    }),
    ...groups.flatMap(({ members, ...group }) => {
      const teachers = [{ personId: teacherId, ...always }];
      const { groupId } = group;
      return [
        [GroupFormed, { ...ofYear, ...group }],
        [GroupMembersSet, { schoolId, groupId, members, ver: 1 }],
        [TeachingAssigned, { schoolId, groupId, teachers, ver: 1 }],
      ] as [EventContract, unknown][];
    }),
    ...pupils.map((personId): [EventContract, unknown] => {
      return [PupilEnrolled, { schoolId, personId, enrolments: enrolmentsOf(personId), ver: 1 }];
    }),
  ];
  return facts.map(([contract, data], n) => ({
    contract,
    data,
    at: `2026-09-01T08:00:${String(n).padStart(2, '0')}.000Z`,
  }));
}

const events = new Map(
  (Object.values(contracts) as unknown[]).filter(isEvent).map((event) => [`${event.owner}.${event.name}`, event]),
);

function isEvent(exported: unknown): exported is EventContract {
  return typeof exported === 'object' && exported !== null && 'kind' in exported && exported.kind === 'event';
}

/** What the journal said of the school, in the order of its log. */
export async function journalFacts(journal: JournalUnderTest, schoolId: string): Promise<Fact[]> {
  const rows = await journal.sql<{ type: string; data: unknown; at: Date }>(
    'select type, data, at from event where stream_key = $1 order by seq',
    [schoolId],
  );
  return rows.flatMap(({ type, data, at }) => {
    const contract = events.get(type);
    return contract ? [{ contract, data, at: at.toISOString() }] : [];
  });
}
