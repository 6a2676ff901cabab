import { actorOf, type Caller, Refusal, type RemarkWeek, type WeekRemarksOfClassAnswer } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';
import type { LedClass } from '../absences/absences-of-class.ts';

/** What somebody made of the word under a week, and when; nothing is ever taken out of the list. */
export type WeekRemarkStep = { text: string; by: string | null; at: string };
/** The class teacher's word under a pupil's week, with everything that became of it, oldest first. */
export type WeekRemark = {
  pupilId: string;
  monday: string;
  schoolId: string;
  classId: string;
  text: string;
  steps: WeekRemarkStep[];
  ver: number;
};

/** How long after its Monday a week takes a word, days: the running week and the four before. */
const OPEN_DAYS = 34;

type Author = { caller: Caller; now: string; today: string; ownChildren: string[] };
type ClassToday = { schoolClass: LedClass; pupilIds: readonly string[] };

/** True from the Monday of the week on, as long as it takes a word. */
export const takesWord = (monday: string, today: string): boolean =>
  mondayOf(monday) === monday && monday <= today && today <= addDays(monday, OPEN_DAYS);

/**
 * The words under the week of these pupils after the class teacher wrote, changed or took them back.
 * @throws week-remark-closed, not-found a pupil of another class, own-child, remark-changed
 */
export function remarkWeek(
  { schoolClass, pupilIds }: ClassToday,
  standing: readonly WeekRemark[],
  { monday, pupils, text }: RemarkWeek,
  { caller, now: at, today, ownChildren }: Author,
): WeekRemark[] {
  if (!takesWord(monday, today)) throw new Refusal('week-remark-closed', 'The week takes no word');
  const step = { text: text.trim(), by: actorOf(caller), at };
  return pupils.map(({ pupilId, ver }) => {
    if (!pupilIds.includes(pupilId)) throw new Refusal('not-found', 'No such pupil in this class');
    if (ownChildren.includes(pupilId)) throw new Refusal('own-child', 'Nobody writes under the week of the own child');
    const before = standing.find((each) => each.pupilId === pupilId);
    if ((before?.ver ?? 0) !== ver) throw new Refusal('remark-changed', 'Changed meanwhile');
    const { id: classId, schoolId } = schoolClass;
    const steps = [...(before?.steps ?? []), step];
    return { pupilId, monday, schoolId, classId, text: step.text, steps, ver: ver + 1 };
  });
}

export function weekRemarkLine({ pupilId, text, steps, ver }: WeekRemark): WeekRemarksOfClassAnswer['remarks'][number] {
  const { by = null, at = '' } = steps.at(-1) ?? {};
  return { pupilId, text, by, at, ver };
}
