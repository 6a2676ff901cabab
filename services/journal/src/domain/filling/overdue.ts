import { addDays, type DatedSetting, type SettingName, settingOn } from '@parta/school';

/** A past lesson's work without a single mark. */
export type UnmarkedWork = { lessonId: string; typeId: string; title: string };

type Deadline = Extract<SettingName, `entry.${string}`>;

/** The deadline of a kind of work: what is said in the lesson, what is read at home, and what takes longer to read. */
const DEADLINES: Partial<Record<string, Deadline>> = { answer: 'entry.oralDays', essay: 'entry.essayDays' };

/** True when so many days after the lesson are over (section 6); the last one still belongs to the teacher. What held on its day decides. */
export function isOverdue(day: string, deadline: Deadline, today: string, settings: readonly DatedSetting[]): boolean {
  return addDays(day, settingOn(settings, deadline, day)) < today;
}

export const deadlineOf = ({ typeId }: Pick<UnmarkedWork, 'typeId'>): Deadline =>
  DEADLINES[typeId] ?? 'entry.writtenDays';
