import { expect, test } from '@jest/globals';
import type { RollOverChoice } from '@parta/contracts';
import fc from 'fast-check';
import { aRoster, enrollmentLine, ENROLLMENTS, lines, userLine, USERS } from '../../testing.ts';
import { heldAfter, nothingHeld, planned } from '../testing.ts';
import { canonical } from '../plan/outcome/canonical.ts';
import { outcomeOf } from '../plan/outcome/outcome.ts';
import type { Held } from '../plan/held.ts';
import { madeRollOver } from './made.ts';
import { planRollOver } from './plan-roll-over.ts';
import { undoneRollOver } from './undo-roll-over.ts';

const GRADES = [4, 8, 9, 10, 11];
const today = '2027-06-10';
const schoolId = 's1502';

/** A school with so many pupils in a class of each grade, one after the other. */
function aSchool(pupils: number): Held {
  const ids = Array.from({ length: pupils }, (_, index) => `u${index}`);
  const gradeOf = (index: number): number => GRADES[index % GRADES.length] ?? 8;
  const classes = GRADES.map(
    (grade) => `c${grade},,,${grade}А,${String(grade).padStart(2, '0')},,,homeroom,,org,year,,,`,
  );
  const [head = ''] = aRoster()['classes.csv']?.split('\n') ?? [];
  const files = {
    'users.csv': lines(
      USERS,
      ...ids.map((id, n) =>
        userLine({ id, role: 'student', family: 'Иванов', given: NAMES[n % NAMES.length] ?? 'Лев' }),
      ),
    ),
    'classes.csv': lines(head, ...classes, 'alg,,,Алгебра 8А,08,alg,8А,scheduled,,org,year,,,'),
    'enrollments.csv': lines(ENROLLMENTS, ...ids.map((id, n) => enrollmentLine(`e${n} c${gradeOf(n)} ${id} student`))),
  };
  return heldAfter(nothingHeld(), planned(aRoster(files)));
}

const NAMES = ['Лев', 'Вера', 'Глеб', 'Дина', 'Егор', 'Жанна', 'Захар'];
const school = aSchool(23);
const pupils = school.belongings.filter(({ enrolments }) => enrolments.length > 0).map(({ personId }) => personId);

const choice = fc.record({
  pupilId: fc.constantFrom(...pupils),
  what: fc.constantFrom('repeat' as const, 'leave' as const),
  classTitle: fc.constant(null),
});
const choices = fc.uniqueArray<RollOverChoice, string>(choice, { selector: ({ pupilId }) => pupilId });

function rolled(wanted: RollOverChoice[]) {
  const plan = planRollOver(school, { schoolId, today, choices: wanted });
  const outcome = outcomeOf(school, plan.draft);
  return { plan, outcome, after: heldAfter(school, outcome) };
}

test('R-31: whatever is chosen, every pupil has one enrolment of the next year or stands in the control list', () => {
  fc.assert(
    fc.property(choices, (wanted) => {
      const { plan, after } = rolled(wanted);
      const next = new Set(after.classes.filter(({ yearId }) => yearId === plan.turn.to.id).map(({ id }) => id));
      const placed = after.belongings.flatMap(({ personId, enrolments }) =>
        enrolments.filter(({ classId }) => next.has(classId)).map(() => personId),
      );
      const listed = plan.control.map(({ pupilId }) => pupilId);
      expect([...placed, ...listed].toSorted()).toEqual(pupils.toSorted());
    }),
  );
});

test('R-31: no pupil is in two classes on a day, and undo gives back every enrolment and membership as it was', () => {
  fc.assert(
    fc.property(choices, (wanted) => {
      const { plan, outcome, after } = rolled(wanted);
      for (const { enrolments } of after.belongings) {
        const inOrder = enrolments.toSorted((one, other) => (one.from < other.from ? -1 : 1));
        expect(
          inOrder.every(
            ({ until }, n) => n === inOrder.length - 1 || (until ?? '9999') <= (inOrder[n + 1]?.from ?? ''),
          ),
        ).toBe(true);
      }
      const asked = { rollOverId: 'r', schoolId, choices: wanted, digest: outcome.digest };
      const made = madeRollOver(asked, plan, { held: school, outcome }, { by: null, at: '' });
      const undone = undoneRollOver(after, made, today).state;
      const people = ({ belongings }: Held) => belongings.map(({ personId, enrolments }) => ({ personId, enrolments }));
      const members = ({ groups }: Held) => groups.map(({ id, members: own }) => ({ id, own }));
      expect(canonical([people(undone), members(undone)])).toBe(canonical([people(school), members(school)]));
    }),
  );
});
