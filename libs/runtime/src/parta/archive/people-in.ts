/** Fields of the journal's answers that name people. */
const ONE = new Set(['by', 'pupilId', 'teacherId', 'decidedBy']);
const MANY = new Set(['teacherIds', 'actualIds', 'plannedIds', 'pupilIds']);

/** The ids of everybody an answer names, wherever in it they stand: an archive without a name would be of no use. */
export function* peopleIn(answer: unknown): Generator<string> {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [field, value] of Object.entries(answer)) {
    if (ONE.has(field) && typeof value === 'string') yield value;
    else if (MANY.has(field) && Array.isArray(value)) yield* value as string[];
    else yield* peopleIn(value);
  }
}
