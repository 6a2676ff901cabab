import { type ControlWorksAnswer, type PlanWork, Refusal } from '@parta/contracts';
import { addDays, type DatedSetting, mondayOf, settingOn } from '@parta/school';
import { type Group, pupilsOn } from './group.ts';
import type { LessonAtHand } from './lesson.ts';
import type { Work } from './works.ts';

/** A control work with its lesson; the newest reason why it stands beside others. */
export type ControlWork = Pick<
  ControlWorksAnswer['works'][number],
  'workId' | 'lessonId' | 'groupId' | 'title' | 'reason'
> & {
  day: string;
  number: number;
};

/** The kind of work the limits are about. */
const CONTROL = 'control';

/** True when the work becomes a control work by this command: its limits are judged once. */
export const becomesControl = ({ typeId }: Pick<PlanWork, 'typeId'>, standing: Work | null): boolean =>
  typeId === CONTROL && standing?.typeId !== CONTROL;

/** The school week of a day, both ends included. */
export function weekAround(day: string): { from: string; until: string } {
  const from = mondayOf(day);
  return { from, until: addDays(from, 6) };
}

/**
 * Lets a control work stand beside the others of its week, or asks for a reason (`control.perDay`, `control.perWeek`). Only works of
 * the same pupils count: two subgroups of a class write theirs in one lesson.
 * @throws control-of-day, control-of-week
 */
export function mayAddControl(
  { lesson, group, settings }: Pick<LessonAtHand, 'lesson' | 'group' | 'settings'>,
  others: ControlWork[],
  groups: Group[],
  reason: string | undefined,
): void {
  if (reason) return;
  const pupils = new Set(pupilsOn(group, lesson.day));
  const writing = groups.filter((each) => pupilsOn(each, lesson.day).some((pupilId) => pupils.has(pupilId)));
  const same = others.filter(({ groupId }) => writing.some(({ id }) => id === groupId));
  const ofDay = same.filter(({ day }) => day === lesson.day);
  const { perDay, perWeek } = limitsOn(settings, lesson.day);
  const details = { subject: subjectsOf(ofDay.length > 0 ? ofDay : same, groups), day: lesson.day };
  if (ofDay.length >= perDay)
    throw new Refusal('control-of-day', 'Another work on that day', { ...details, limit: perDay });
  if (perWeek !== null && same.length >= perWeek)
    throw new Refusal('control-of-week', 'Enough works in that week', { ...details, limit: perWeek });
}

const subjectsOf = (works: ControlWork[], groups: Group[]): string =>
  [...new Set(works.flatMap(({ groupId }) => groups.find(({ id }) => id === groupId)?.subject ?? []))].join(', ');

function limitsOn(settings: DatedSetting[], day: string): Pick<ControlWorksAnswer, 'perDay' | 'perWeek'> {
  const perWeek = settingOn(settings, 'control.perWeek', day);
  return { perDay: settingOn(settings, 'control.perDay', day), perWeek: typeof perWeek === 'number' ? perWeek : null };
}

/** The works of a class over days, in their order, with the limits of the last day asked for. */
export function controlCalendar(
  works: ControlWork[],
  groups: Group[],
  { settings, until }: { settings: DatedSetting[]; until: string },
): Omit<ControlWorksAnswer, 'classTitles'> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const shown = works.flatMap((work) => {
    const group = byId.get(work.groupId);
    return group ? { ...work, subject: group.subject, groupTitle: group.title } : [];
  });
  return { ...limitsOn(settings, until), works: shown };
}
