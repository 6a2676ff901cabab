import { derivedId, type PlanWork, Refusal, type WorkPlanned } from '@parta/contracts';
import type { Group } from './group.ts';
import type { LessonAtHand } from './lesson.ts';
import { factsOf, type LessonFacts } from './lesson-writing.ts';
import { type DatedWorkType, type WorkType, workTypesOn } from './work-types.ts';

/** One column of the journal. It keeps the weight of its kind on the day of its lesson. */
export type Work = {
  id: string;
  lessonId: string;
  typeId: string;
  title: string;
  weight: number;
  counts: boolean;
  parts: number;
  ver: number;
};

/** The id of the work a typed digit goes to: two editors of an untouched lesson mean the same one. */
export const firstWorkId = (lessonId: string): string => derivedId('work', lessonId, 'first');

/** The work every lesson has before anybody planned one: an answer. */
export function firstWork({ lesson }: Pick<LessonAtHand, 'lesson'>, set: readonly DatedWorkType[]): Work {
  const type = typeOn(set, 'answer', lesson.day);
  return { ...ofType(type), id: firstWorkId(lesson.id), lessonId: lesson.id, title: '', parts: 1, ver: 0 };
}

/**
 * The work as planned or changed. Its parts never become fewer than it has: marks may stand in them.
 * @throws changed-meanwhile, work-unknown
 */
export function planWork(
  { lesson }: LessonAtHand,
  standing: Work | null,
  wanted: PlanWork,
  set: readonly DatedWorkType[],
): Work {
  if (standing && standing.lessonId !== lesson.id) throw new Refusal('work-unknown', 'The work is of another lesson');
  if ((standing?.ver ?? 0) !== wanted.ver) throw new Refusal('changed-meanwhile', 'Somebody was faster', standing);
  const type = ofType(typeOn(set, wanted.typeId, lesson.day));
  const parts = standing && standing.parts > wanted.parts ? standing.parts : wanted.parts;
  return { ...type, id: wanted.workId, lessonId: lesson.id, title: wanted.title, parts, ver: wanted.ver + 1 };
}

/** A work with the group and day of its lesson. */
export type DatedWork = Work & { schoolId: string; groupId: string; day: string };

/** Those works whose kind has another weight on their day than they carry, with that weight. */
export function reweighed(works: DatedWork[], set: readonly DatedWorkType[]): DatedWork[] {
  return works.flatMap((work) => {
    const { weight, counts } = typeOn(set, work.typeId, work.day);
    const isSame = weight === work.weight && counts === work.counts;
    return isSame ? [] : { ...work, weight, counts, ver: work.ver + 1 };
  });
}

/** Works of many lessons as they are told. */
export function reweighedPlans(works: DatedWork[], groups: Group[], set: readonly DatedWorkType[]): WorkPlanned[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return works.flatMap((work) => {
    const group = byId.get(work.groupId);
    const lesson = { ...work, id: work.lessonId };
    return group ? workPlanned({ lesson, group }, work, typeOn(set, work.typeId, work.day).title) : [];
  });
}

export function workPlanned(at: LessonFacts, work: Work, typeTitle: string): WorkPlanned {
  const { id: workId, typeId, title, weight, counts, parts, ver } = work;
  return { ...factsOf(at), workId, typeId, typeTitle, title, weight, counts, parts, ver };
}

/** @throws work-unknown when the school has no such kind of work on the day */
export function typeOn(set: readonly DatedWorkType[], typeId: string, day: string): WorkType {
  const type = workTypesOn(set, day).find((each) => each.typeId === typeId);
  if (!type) throw new Refusal('work-unknown', `No kind of work ${typeId}`, { typeId });
  return type;
}

const ofType = ({ typeId, weight, counts }: WorkType): Pick<Work, 'typeId' | 'weight' | 'counts'> => ({
  typeId,
  weight,
  counts,
});
