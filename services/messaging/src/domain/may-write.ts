import type { PartyRole } from '@parta/contracts';

/** A side of the table of contacts; a pupil writes to nobody here, and nobody writes to a pupil alone. */
export type Side = PartyRole | 'pupil';
/**
 * How one reaches another: `person` by choosing them, `always` since they belong to every conversation about the child,
 * `office` the administration as a whole and never one of it.
 */
export type Way = 'person' | 'always' | 'office';

/** Who may write to whom within the circle of one child (messaging.md 3, N-45). What is absent may not; a school cannot widen it. */
const CONTACTS: Record<Side, Partial<Record<Side, Way>>> = {
  guardian: { guardian: 'always', classTeacher: 'always', teacher: 'person', administration: 'office' },
  teacher: { guardian: 'always', classTeacher: 'always', teacher: 'person', administration: 'person' },
  classTeacher: { guardian: 'always', classTeacher: 'always', teacher: 'person', administration: 'person' },
  administration: { guardian: 'always', classTeacher: 'always', teacher: 'person', administration: 'person' },
  pupil: {},
};

export function wayTo(from: Side, to: Side): Way | undefined {
  return CONTACTS[from][to];
}
