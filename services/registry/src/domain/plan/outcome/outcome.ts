import {
  AcademicYearOpened,
  ClassFormed,
  derivedId,
  GroupFormed,
  GroupMembersSet,
  GuardianshipVerified,
  PersonRegistered,
  PupilEnrolled,
  SchoolRegistered,
  SchoolRolesSet,
  TeachingAssigned,
} from '@parta/contracts';
import { canonical } from './canonical.ts';
import { type Differences, differences } from './differences.ts';
import { belongingKey, type Draft } from '../draft.ts';
import { belongingAspects, CLASS, GROUP, GUARDIANSHIP, PERSON, SCHOOL, YEAR } from './facts.ts';
import type { Belonging, Held, PersonSource } from '../held.ts';
import { type Fact, told } from './told.ts';

/** What taking a set comes to: documents to keep under their new versions, facts in the order of saying, and the differences. */
export type Outcome = Differences & { save: Held; facts: Fact[]; digest: string };

/** Hearers meet a school before its classes, a person before what ties them. */
const ORDER = [
  SchoolRegistered,
  AcademicYearOpened,
  ClassFormed,
  GroupFormed,
  PersonRegistered,
  PupilEnrolled,
  GuardianshipVerified,
  SchoolRolesSet,
  GroupMembersSet,
  TeachingAssigned,
].map(({ type }) => type);

/** Compares the draft with what is held. Nothing differs: nothing to save, nothing to say. */
export function outcomeOf(held: Held, draft: Draft): Outcome {
  const after = draft.state;
  const all = comparedAll(held, after);
  const save: Held = {
    ...{ schools: all.schools.save, years: all.years.save, classes: all.classes.save, groups: all.groups.save },
    ...{ people: all.people.save, belongings: all.belongings.save },
    ...{ guardianships: all.guardianships.save, sources: all.sources.save },
  };
  const facts = Object.values(all).flatMap((each) => each.facts);
  return {
    ...differences(held, after, (id) => draft.givenBy.has(id)),
    save,
    facts: facts.toSorted((left, right) => rank(left) - rank(right)),
    digest: derivedId('roster', canonical(save)),
  };
}

function comparedAll(held: Held, after: Held) {
  const titles = new Map(after.classes.map(({ id, title }) => [id, title]));
  const ofPerson = ({ schoolId, personId }: Belonging): string => belongingKey(schoolId, personId);
  const ofSource = ({ schoolId, sourcedId }: PersonSource): string => belongingKey(schoolId, sourcedId);
  return {
    schools: told(held.schools, after.schools, { keyOf, aspects: SCHOOL }),
    years: told(held.years, after.years, { keyOf, aspects: YEAR }),
    classes: told(held.classes, after.classes, { keyOf, aspects: CLASS }),
    groups: told(held.groups, after.groups, { keyOf, aspects: GROUP }),
    people: told(held.people, after.people, { keyOf, aspects: PERSON }),
    belongings: told(held.belongings, after.belongings, { keyOf: ofPerson, aspects: belongingAspects(titles) }),
    guardianships: told(held.guardianships, after.guardianships, { keyOf, aspects: GUARDIANSHIP }),
    sources: told(held.sources, after.sources, { keyOf: ofSource, aspects: [] }),
  };
}

const keyOf = ({ id }: { id: string }): string => id;

function rank({ contract }: Fact): number {
  return ORDER.indexOf(contract.type);
}
