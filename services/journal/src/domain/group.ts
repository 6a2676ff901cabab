import type { ClassJournalAnswer } from '@parta/contracts';
import { holdsOn, type Term } from './terms.ts';

export type Membership = Term & { pupilId: string };
/** A dated teaching assignment. */
export type Assignment = Term & { personId: string };

/** A group whose journal is kept, with everybody who ever belonged to it or taught it. */
export type Group = {
  id: string;
  schoolId: string;
  yearId: string;
  title: string;
  subject: string;
  scale: ClassJournalAnswer['scale'];
  classIds: string[];
  classTitles: string[];
  weekDays: 5 | 6;
  members: Membership[];
  teachers: Assignment[];
};

export const pupilsOn = ({ members }: Pick<Group, 'members'>, day: string): string[] =>
  members.filter((member) => holdsOn(member, day)).map(({ pupilId }) => pupilId);

/** Whose assignment to the group holds on the day. */
export const assignedOn = ({ teachers }: Pick<Group, 'teachers'>, day: string): string[] => [
  ...new Set(teachers.filter((each) => holdsOn(each, day)).map(({ personId }) => personId)),
];

/**
 * Who may write in a lesson of the day: assigned to the group on that day, and not ended by today (F-151). Several
 * teachers of a team lesson may.
 */
export function teachersOn({ teachers }: Pick<Group, 'teachers'>, day: string, today: string): string[] {
  const assigned = teachers.filter((each) => holdsOn(each, day) && (each.until === null || today < each.until));
  return [...new Set(assigned.map(({ personId }) => personId))];
}

/** Who may open the journal: whoever's assignment has not ended. */
export function teachersFrom({ teachers }: Pick<Group, 'teachers'>, today: string): string[] {
  const lasting = teachers.filter(({ until }) => until === null || today < until);
  return [...new Set(lasting.map(({ personId }) => personId))];
}
