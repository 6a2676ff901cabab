import { actorOf, type Caller, type GiveRemark, Refusal } from '@parta/contracts';
import { settingOn } from '@parta/school';
import type { LessonAtHand } from '../lesson.ts';
import { factsOf, mayWrite, onlyPupilsOfLesson } from '../lesson-writing.ts';
import { nextRemark, type Remark } from './remark.ts';

type Author = { caller: Caller; now: string; ownChildren: string[] };

/**
 * The remark after a teacher of the lesson wrote, changed or took it back (N-25). Where the school has it so it waits for the class
 * teacher, again after each change.
 * @throws forbidden, lesson-cancelled, pupil-not-in-lesson, own-child, remark-kind-unknown, remark-without-text, remark-changed
 */
export function giveRemark(
  at: LessonAtHand,
  standing: Remark | null,
  wanted: GiveRemark,
  { caller, now, ownChildren }: Author,
): Remark {
  mayWrite(caller, 'remark.write', at);
  onlyPupilsOfLesson(at, [wanted.pupilId], ownChildren);
  const { remarkId: id, lessonId, pupilId, kind, title, withdrawn, ver } = wanted;
  const isSame = standing === null || (standing.lessonId === lessonId && standing.pupilId === pupilId);
  if (!isSame || (standing?.ver ?? 0) !== ver) throw new Refusal('remark-changed', 'Somebody was faster');
  const text = wanted.text.trim();
  sayWhat(at, { kind, title, text });
  const waits = settingOn(at.settings, 'remarks.viaClassTeacher', at.lesson.day);
  const written = waits ? 'waiting' : 'standing';
  const state = withdrawn ? 'withdrawn' : written;
  const step = { kind, title, text, state, by: actorOf(caller), at: now } as const;
  return nextRemark(standing ?? { id, pupilId, ...factsOf(at), ...step, steps: [], ver: 0 }, step);
}

/** A countable kind says enough by its title; the other kinds have no title and need words. */
function sayWhat(
  { settings, lesson }: LessonAtHand,
  { kind, title, text }: Pick<Remark, 'kind' | 'title' | 'text'>,
): void {
  const titles = kind === 'countable' ? settingOn(settings, 'remarks.countable', lesson.day) : [''];
  if (!titles.includes(title)) throw new Refusal('remark-kind-unknown', `No kind ${title}`);
  if (kind !== 'countable' && text === '') throw new Refusal('remark-without-text', 'Nothing is said');
}
