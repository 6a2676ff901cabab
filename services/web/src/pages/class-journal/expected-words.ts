import type { Role } from '@parta/contracts';
import type { Expectation } from '../../grid/entry.types.ts';
import { m } from '../../words/messages.js';

const TOLD_BY: Partial<Record<Role, () => string>> = {
  guardian: m.expected_guardian,
  pupil: m.expected_pupil,
  classTeacher: m.expected_leader,
};

/** Whose word an expected absence is: the family's, the office's, or what an earlier lesson saw (N-23, N-24). */
export function expectedSource({ from, toldBy }: Expectation): string {
  if (from === 'earlier') return m.expected_earlier();
  return (toldBy && TOLD_BY[toldBy]?.()) ?? m.expected_office();
}
