import {
  AcademicYearOpened,
  ClassFormed,
  GroupFormed,
  GroupMembersSet,
  HomeworkGiven,
  LessonsPlanned,
  MarkSet,
  PupilEnrolled,
} from '@parta/contracts';
import { aClass, aGroup, anEnrolment, aYear, homework, marks } from '../../services/diary/src/testing.ts';
import { EnrolmentFactRow } from '../../services/identity/src/store/enrolment-fact.row.ts';
import { aPupilAt } from '../../services/identity/src/testing.ts';
import type { Classroom } from '../../services/journal/src/testing.ts';
import type { Under } from './world.ts';

/** The day on which what has ended had ended. */
export const ENDED = '2026-11-01';

/** What the registry and the journal say of a class, heard by the diary and by identity; its second pupil has left. */
export async function enterInto(
  { identity, diary, journal }: Under,
  room: Classroom,
  lesson: Lesson,
  homeworkId: string,
): Promise<void> {
  const { schoolId, id: groupId, subject } = room.group;
  const { id: classId, title: classTitle } = room.schoolClass;
  const [childId, leftId] = room.pupils;
  await diary.tell(AcademicYearOpened, aYear({ schoolId, yearId: room.year.id }));
  await diary.tell(ClassFormed, aClass({ schoolId, classId, yearId: room.year.id }));
  await diary.tell(GroupFormed, aGroup({ schoolId, groupId, yearId: room.year.id, subject, classIds: [classId] }));
  for (const pupilId of [childId, leftId]) {
    const until = pupilId === leftId ? ENDED : null;
    const enrolments = [{ classId, classTitle, from: '2026-09-01', until }];
    await diary.tell(PupilEnrolled, anEnrolment(pupilId, { schoolId, enrolments }));
    await aPupilAt(identity, { personId: pupilId, schoolId });
    await change(identity, pupilId, [{ classId, from: '2026-09-01', until }]);
    await journal.sql('update pupil_enrolments set enrolments = $2 where pupil_id = $1', [
      pupilId,
      JSON.stringify(enrolments),
    ]);
  }
  await diary.tell(GroupMembersSet, { schoolId, groupId, members: room.members, ver: 1 });
  const { id: lessonId, day, number, starts, ends, teacherIds } = lesson;
  const planned = { lessonId, day, number, starts, ends, teacherIds, room: '31', ver: 1 };
  await diary.tell(LessonsPlanned, { schoolId, groupId, subject, lessons: [planned] });
  const task = { homeworkId, schoolId, groupId, subject, lessonId, dueLessonId: lessonId };
  await diary.tell(HomeworkGiven, homework(day, task));
  const given = marks(day, { pupilId: childId, value: '4' });
  await diary.tell(MarkSet, { ...given, schoolId, groupId, lessonId });
}

type Lesson = ReturnType<Classroom['lesson']>;

async function change(identity: Under['identity'], personId: string, enrolments: EnrolmentFactRow['enrolments']) {
  await identity.sql('update enrolment_fact set enrolments = $2 where person_id = $1', [
    personId,
    JSON.stringify(enrolments),
  ]);
}
