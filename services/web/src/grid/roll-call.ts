import type { AttendanceRef } from './cell-ref.ts';
import { entryAt } from './entries.ts';
import type { Expectation } from './entry.types.ts';
import type { GridState } from './grid-state.ts';
import { writeStep } from './write-step.ts';

/** A pupil the lesson is offered to be without. */
export type Expected = { ref: AttendanceRef; expected: Expectation };

/** Who is expected to be absent from the lesson, as long as its teacher said nothing about them (N-23). */
export function expectedIn({ sheet, entries }: Pick<GridState, 'sheet' | 'entries'>, lessonId: string): Expected[] {
  return sheet.rows.flatMap(({ pupilId }): Expected[] => {
    const ref: AttendanceRef = { kind: 'attendance', lessonId, pupilId };
    const { standing, wish } = entryAt(entries, ref);
    return standing.expected && !wish ? [{ ref, expected: standing.expected }] : [];
  });
}

/** The roll is called: whoever is still expected to be absent is, everybody else without a code is there. */
export function rollCalled(state: GridState, lessonId: string): GridState {
  const absent = expectedIn(state, lessonId);
  return writeStep(
    { ...state, called: new Set(state.called).add(lessonId) },
    absent.map(({ ref, expected }) => ({ ref, value: { value: expected.code, comment: null } })),
  );
}
