import { derivedId, type PreviewRollOverAnswer, type RollOverChoice } from '@parta/contracts';
import { addDays } from '@parta/school';
import { Findings } from '../oneroster/findings.ts';
import { followClasses } from '../plan/classes/follow-classes.ts';
import { Draft } from '../plan/draft.ts';
import type { Belonging, Enrolment, Held, SchoolClass } from '../plan/held.ts';
import { put } from '../plan/put.ts';
import { destinationOf } from './destinations.ts';
import type { ControlEntry } from './roll-over.ts';
import { type TurnOfYear, turnOfYear } from './years-of.ts';

type Lines = Pick<PreviewRollOverAnswer, 'classes' | 'pupils' | 'placed' | 'moved'>;
/** The registry as it will be, and what that means for people. */
export type PlannedRollOver = {
  draft: Draft;
  turn: TurnOfYear;
  control: ControlEntry[];
  madeClassIds: string[];
} & Lines;

type Wanted = { schoolId: string; today: string; choices: readonly RollOverChoice[] };

/**
 * Every pupil of the year that ends gets one enrolment of the next or stands in the control list. Who is undecided keeps the
 * enrolment as it is; who moves belongs to the old class until the first day of the new one.
 * @throws not-found, roll-over-class-unfit
 */
export function planRollOver(held: Held, { schoolId, today, choices }: Wanted): PlannedRollOver {
  const turn = turnOfYear(held, schoolId, today);
  const draft = new Draft(held, today, new Findings());
  draft.schoolIds.add(schoolId);
  if (turn.isNew) draft.years.set(turn.to.id, turn.to);
  const chosen = new Map(choices.map((choice) => [choice.pupilId, choice]));
  const plan: PlannedRollOver = {
    draft,
    turn,
    control: [],
    madeClassIds: [],
    classes: [],
    pupils: [],
    placed: 0,
    moved: 0,
  };
  for (const { belonging, enrolment, own } of pupilsOf(draft, turn)) {
    const { personId: pupilId } = belonging;
    plan.pupils.push({ pupilId, classTitle: own.title });
    if (isPlaced(draft, belonging, turn)) plan.placed += 1;
    else settle(plan, { belonging, enrolment, own }, chosen.get(pupilId));
  }
  followClasses(draft);
  return plan;
}

type Pupil = { belonging: Belonging; enrolment: Enrolment; own: SchoolClass };

/** Everybody whose enrolment in a class of the year lasts beyond it, class by class. */
function pupilsOf(draft: Draft, { from }: TurnOfYear): Pupil[] {
  const found = [...draft.belongings.values()].flatMap((belonging) => {
    const lasting = belonging.enrolments.filter(({ until }) => until === null || until > from.to);
    const enrolment = lasting.find(({ classId }) => draft.classes.get(classId)?.yearId === from.id);
    const own = enrolment && draft.classes.get(enrolment.classId);
    return enrolment && own ? [{ belonging, enrolment, own }] : [];
  });
  const key = ({ own, belonging }: Pupil): string =>
    `${String(own.grade).padStart(2, '0')} ${own.title} ${belonging.personId}`;
  return found.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

const isPlaced = (draft: Draft, { enrolments }: Belonging, { to }: TurnOfYear): boolean =>
  enrolments.some(({ classId }) => draft.classes.get(classId)?.yearId === to.id);

function settle(plan: PlannedRollOver, pupil: Pupil, choice: RollOverChoice | undefined): void {
  const { belonging, enrolment, own } = pupil;
  const { from, to } = plan.turn;
  const destination = destinationOf(own, choice);
  if ('why' in destination) {
    const { why } = destination;
    plan.control.push({ pupilId: belonging.personId, classTitle: own.title, why });
    if (why === 'leaves')
      belonging.enrolments = put(belonging.enrolments, { ...enrolment, until: addDays(from.to, 1) });
    return;
  }
  const next = classOf(plan, own, destination);
  const id = derivedId('enrolment-rolled', belonging.personId, to.id);
  const ended = put(belonging.enrolments, { ...enrolment, until: to.from });
  belonging.enrolments = put(ended, { id, classId: next.id, from: to.from, until: null });
  count(plan, own, next);
}

/** The class of next year under that title; formed where there is none, with the week of the class its first pupils come from. */
function classOf(
  plan: PlannedRollOver,
  own: SchoolClass,
  { title, grade }: { title: string; grade: number },
): SchoolClass {
  const { draft, turn, madeClassIds } = plan;
  const standing = [...draft.classes.values()].find((each) => each.yearId === turn.to.id && each.title === title);
  if (standing) return standing;
  const { schoolId, weekDays } = own;
  const id = derivedId('class-rolled', turn.to.id, title);
  const made = { id, schoolId, yearId: turn.to.id, title, grade, weekDays, ver: 0 };
  draft.classes.set(id, made);
  madeClassIds.push(id);
  return made;
}

function count(plan: PlannedRollOver, { title }: SchoolClass, { id, title: to }: SchoolClass): void {
  plan.moved += 1;
  const line = plan.classes.find((each) => each.title === title && each.to === to);
  if (line) line.pupils += 1;
  else plan.classes.push({ title, to, pupils: 1, isNew: plan.madeClassIds.includes(id) });
}
