import type { RpcClient } from '@parta/bus';
import { ClassJournal } from '@parta/contracts';
import type { TestKey } from '../field/test-key.ts';
import type { RosterGroup, RosterSchool } from '../roster/roster.ts';

/** A lesson in which a lane writes, with what it knows to stand in the cells of its pupils. */
export type Place = {
  school: RosterSchool;
  group: RosterGroup;
  lessonId: string;
  day: string;
  workId: string;
  cells: Map<string, { value: string | null; ver: number }>;
  attendance: Map<string, number>;
};

export function teacherToken(key: TestKey, { schoolId }: RosterSchool, { teacherId }: RosterGroup): string {
  return key.token({ pid: teacherId, role: 'subjectTeacher', sch: [schoolId], kids: [] });
}

export function guardianToken(key: TestKey, { schoolId }: RosterSchool, pupilId: string): string {
  return key.token({ pid: pupilId, role: 'guardian', sch: [schoolId], kids: [pupilId] });
}

/** The lessons of a group as its journal shows them. */
export async function placesOf(
  gateway: RpcClient,
  key: TestKey,
  school: RosterSchool,
  group: RosterGroup,
): Promise<Place[]> {
  const asked = { groupId: group.groupId, from: school.from, until: school.until };
  const { answer } = await gateway.ask(ClassJournal, asked, {
    token: teacherToken(key, school, group),
    deadlineMs: 20_000,
  });
  return answer.lessons.flatMap(({ lessonId, day, works }) => {
    const [work] = works;
    const cells: Place['cells'] = new Map();
    return work
      ? [{ school, group, lessonId, day, workId: work.workId, cells, attendance: new Map<string, number>() }]
      : [];
  });
}
