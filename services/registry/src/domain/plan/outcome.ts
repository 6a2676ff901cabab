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
import { belongingKey, type Draft } from './draft.ts';
import { belongingAspects, CLASS, GROUP, GUARDIANSHIP, PERSON, SCHOOL, YEAR } from './facts.ts';
import type { Held } from './held.ts';
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
  const keyOf = ({ id }: { id: string }): string => id;
  const titles = new Map(after.classes.map(({ id, title }) => [id, title]));
  const schools = told(held.schools, after.schools, { keyOf, aspects: SCHOOL });
  const years = told(held.years, after.years, { keyOf, aspects: YEAR });
  const classes = told(held.classes, after.classes, { keyOf, aspects: CLASS });
  const groups = told(held.groups, after.groups, { keyOf, aspects: GROUP });
  const people = told(held.people, after.people, { keyOf, aspects: PERSON });
  const belongings = told(held.belongings, after.belongings, {
    keyOf: ({ schoolId, personId }) => belongingKey(schoolId, personId),
    aspects: belongingAspects(titles),
  });
  const guardianships = told(held.guardianships, after.guardianships, { keyOf, aspects: GUARDIANSHIP });
  const sources = told(held.sources, after.sources, {
    keyOf: ({ schoolId, sourcedId }) => belongingKey(schoolId, sourcedId),
    aspects: [],
  });
  const all = { schools, years, classes, groups, people, belongings, guardianships, sources };
  const save: Held = {
    ...{ schools: schools.save, years: years.save, classes: classes.save, groups: groups.save },
    ...{ people: people.save, belongings: belongings.save },
    ...{ guardianships: guardianships.save, sources: sources.save },
  };
  const facts = Object.values(all).flatMap((each) => each.facts);
  return {
    ...differences(held, after, (id) => draft.givenBy.has(id)),
    save,
    facts: facts.toSorted((left, right) => rank(left) - rank(right)),
    digest: derivedId('roster', canonical(save)),
  };
}

function rank({ contract }: Fact): number {
  return ORDER.indexOf(contract.type);
}
