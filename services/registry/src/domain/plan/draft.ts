import type { Findings } from '../oneroster/findings.ts';
import type { Meaning } from '../oneroster/rows.ts';
import type { At } from '../oneroster/table.ts';
import type {
  AcademicYear,
  Belonging,
  Group,
  Guardianship,
  Held,
  Person,
  PersonSource,
  School,
  SchoolClass,
} from './held.ts';
import { Register } from './register.ts';

export const belongingKey = (schoolId: string, personId: string): string => `${schoolId} ${personId}`;

/** A user of the set: who it is here, in which schools, and whom it names as agents. */
export type Listed = { personId: string; schoolIds: string[]; agents: string[]; at: At };

/**
 * The registry as it will be: begins as what is held, and is changed by each part of the plan in turn.
 * What it was stays untouched beside it, so that the two can be compared.
 */
export class Draft {
  readonly schools: Map<string, School>;
  readonly years: Map<string, AcademicYear>;
  readonly classes: Map<string, SchoolClass>;
  readonly groups: Map<string, Group>;
  readonly people: Map<string, Person>;
  readonly belongings: Map<string, Belonging>;
  readonly guardianships: Map<string, Guardianship>;
  readonly sources: Map<string, PersonSource>;

  /** The schools of this set. */
  readonly schoolIds = new Set<string>();
  /** Which thing the sourcedId of a row means. */
  readonly orgs = new Register();
  readonly terms = new Register();
  readonly classIds = new Register();
  readonly personIds = new Register();
  readonly listed = new Map<string, Listed>();
  /** What the files call a person. */
  readonly meanings = new Map<string, Meaning[]>();
  /** Which row gave a thing, by its id. */
  readonly givenBy = new Map<string, At>();
  private foreign: Map<string, Belonging[]> | undefined;

  constructor(
    held: Held,
    readonly today: string,
    readonly findings: Findings,
  ) {
    const copy = structuredClone(held);
    const byId = <Thing extends { id: string }>(things: Thing[]) => new Map(things.map((thing) => [thing.id, thing]));
    this.schools = byId(copy.schools);
    this.years = byId(copy.years);
    this.classes = byId(copy.classes);
    this.groups = byId(copy.groups);
    this.people = byId(copy.people);
    this.guardianships = byId(copy.guardianships);
    this.belongings = new Map(copy.belongings.map((each) => [belongingKey(each.schoolId, each.personId), each]));
    this.sources = new Map(copy.sources.map((each) => [belongingKey(each.schoolId, each.sourcedId), each]));
  }

  /** What people are in schools that this set is not about. Asked after the schools are placed. */
  get elsewhere(): ReadonlyMap<string, Belonging[]> {
    this.foreign ??= this.collectForeign();
    return this.foreign;
  }

  private collectForeign(): Map<string, Belonging[]> {
    const byPerson = new Map<string, Belonging[]>();
    for (const each of this.belongings.values()) {
      if (!this.schoolIds.has(each.schoolId))
        byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
    }
    return byPerson;
  }

  /** What the registry will hold, in the form in which it is held. */
  get state(): Held {
    return {
      schools: [...this.schools.values()],
      years: [...this.years.values()],
      classes: [...this.classes.values()],
      groups: [...this.groups.values()],
      people: [...this.people.values()],
      belongings: [...this.belongings.values()],
      guardianships: [...this.guardianships.values()],
      sources: [...this.sources.values()],
    };
  }

  /** What the person is in the school; made empty when they are new there. */
  belonging(schoolId: string, personId: string): Belonging {
    const key = belongingKey(schoolId, personId);
    const found = this.belongings.get(key);
    if (found) return found;
    const made = { schoolId, personId, enrolments: [], enrolmentsVer: 0, roles: [], rolesVer: 0 };
    this.belongings.set(key, made);
    return made;
  }
}
