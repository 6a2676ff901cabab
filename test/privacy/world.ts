import { newId } from '@parta/contracts';
import { serviceUnderTest } from '@parta/testing';
import { diary as diaryService } from '../../services/diary/src/index.ts';
import type { DiaryStore } from '../../services/diary/src/store/store.ts';
import type { DiaryUnderTest } from '../../services/diary/src/testing.ts';
import { type IdentityUnderTest, identityUnderTest } from '../../services/identity/src/testing.ts';
import { givenWithFile } from '../../services/journal/src/domain/testing.ts';
import { AbsenceNoticeRow } from '../../services/journal/src/store/absences/absence-notice.row.ts';
import { Classroom, filesUnderTest, type JournalUnderTest } from '../../services/journal/src/testing.ts';
import { ENDED, enterInto } from './enter-into.ts';

export type Under = { identity: IdentityUnderTest; diary: DiaryUnderTest; journal: JournalUnderTest };

/** A child, and what there is of it to be asked for. */
export type Subject = {
  childId: string;
  classId: string;
  groupId: string;
  noticeId: string;
  fileId: string;
  homeworkId: string;
};

export const SCHOOL = 's1502';

/**
 * `own` is the child everybody of the matrix has to do with, `neighbour` learns in another class of its school, `stranger` at another
 * school; `nobody` does not exist.
 */
export const WHOSE = ['own', 'neighbour', 'stranger', 'nobody'] as const;
/** Besides these one who has left, and the `spare` child of those whose tie to `own` has ended. */
export type Whose = (typeof WHOSE)[number] | 'left' | 'spare';
export type World = { rooms: ReturnType<typeof rooms>; subjects: Record<Whose, Subject> };

/** Real services with a database each, and four classes of two schools in all of them. */
export async function aWorld(): Promise<{ under: Under; world: World; end: () => Promise<void> }> {
  const identity = await identityUnderTest();
  const diary = await serviceUnderTest<DiaryStore>(diaryService);
  const journal = await filesUnderTest();
  const under = { identity, diary, journal };
  const world = { rooms: rooms(), subjects: {} as Record<Whose, Subject> };
  const nobody = {
    childId: newId(),
    classId: newId(),
    groupId: newId(),
    noticeId: newId(),
    fileId: newId(),
    homeworkId: newId(),
  };
  for (const [whose, room] of Object.entries(world.rooms)) {
    const lesson = room.lesson();
    await room.in(journal, lesson);
    const { fileId, homework } = await givenWithFile(journal, room, lesson);
    const things = { classId: room.schoolClass.id, groupId: room.group.id, fileId, homeworkId: homework.homeworkId };
    const [childId, leftId] = room.pupils;
    const subject = async (id: string) => ({ ...things, childId: id, noticeId: await aNotice(journal, room, id) });
    world.subjects[whose as Whose] = await subject(childId);
    if (whose === 'own') world.subjects.left = await subject(leftId);
    await enterInto(under, room, lesson, homework.homeworkId);
  }
  const end = async () => {
    for (const service of [identity, diary, journal]) await service[Symbol.asyncDispose]();
  };
  return { under, world: { ...world, subjects: { ...world.subjects, nobody } }, end };
}

function rooms() {
  const [own, spare] = [new Classroom(), new Classroom()];
  const [, leftId] = own.pupils;
  own.members = own.members.map((member) => (member.pupilId === leftId ? { ...member, until: ENDED } : member));
  const [neighbour, stranger] = [new Classroom(), new Classroom({ schoolId: 's1503' })];
  return { own, neighbour, stranger, spare };
}

async function aNotice(journal: JournalUnderTest, { group }: Classroom, pupilId: string): Promise<string> {
  const id = newId();
  const days = { from: '2026-12-01', until: '2026-12-02' };
  const state = { kind: 'ill', decider: 'classTeacher', status: 'waiting', ver: 1 } as const;
  const steps = [{ status: 'waiting' as const, by: null, role: null, at: '2026-11-20T09:00:00.000Z' }];
  await journal.given(AbsenceNoticeRow, { id, schoolId: group.schoolId, pupilId, ...days, ...state, steps });
  return id;
}
