import type { RpcClient } from '@parta/bus';
import { ClassJournal } from '@parta/contracts';
import type { TestKey } from '../field/test-key.ts';
import type { RosterGroup, RosterSchool } from '../roster/roster.ts';

/** What a teacher knows to stand in a cell, with the version the next change goes out from. */
type Standing = { value: string | null; ver: number };
export type Cells = Map<string, Standing>;

/** A lesson in which a lane writes, with what it knows to stand there: by pupil, or by the id of the thing. */
export type Place = {
  school: RosterSchool;
  group: RosterGroup;
  lessonId: string;
  day: string;
  workId: string;
  marks: Cells;
  attendance: Cells;
  homework: Cells;
  remarks: Cells;
  topic: Standing;
  /** Of the whole group, by pupil and column. */
  finals: Cells;
};

/** Of a cell nobody wrote in. */
export const EMPTY: Standing = { value: null, ver: 0 };

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
  const finals: Cells = new Map();
  return answer.lessons.flatMap(({ lessonId, day, works: [work] }) =>
    work ? [{ school, group, lessonId, day, workId: work.workId, finals, ...untouched() }] : [],
  );
}

const untouched = () => ({
  marks: new Map() as Cells,
  attendance: new Map() as Cells,
  homework: new Map() as Cells,
  remarks: new Map() as Cells,
  topic: EMPTY,
});
