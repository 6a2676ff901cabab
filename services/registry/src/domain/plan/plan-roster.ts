import { can } from '@parta/access';
import { type Caller, Refusal } from '@parta/contracts';
import type { RosterSet } from '../oneroster/read-set.ts';
import { Draft } from './draft.ts';
import { endWhatIsGone } from './people/end-what-is-gone.ts';
import { enrol } from './people/enrol.ts';
import { followClasses } from './classes/follow-classes.ts';
import { formClasses } from './classes/form-classes.ts';
import { grantRoles } from './people/grant-roles.ts';
import type { Held } from './held.ts';
import type { SnilsKeys } from './people/known-person.ts';
import { linkGuardians } from './people/link-guardians.ts';
import { openYears } from './schools/open-years.ts';
import { placeSchools } from './schools/place-schools.ts';
import { registerPeople } from './people/register-people.ts';

export type Circumstances = { today: string; caller: Caller; snilsKeys: SnilsKeys };

/**
 * The registry as it will be once this set is taken, and everything found on the way (F-048, F-136).
 * The same set over what it has made comes out as it is held: no change.
 * @throws forbidden when the set is about a school that is not the caller's
 */
export function planRoster(set: RosterSet, held: Held, { today, caller, snilsKeys }: Circumstances): Draft {
  const draft = new Draft(held, today, set.findings);
  placeSchools(draft, set);
  mayImport(caller, draft.schoolIds);
  openYears(draft, set);
  formClasses(draft, set);
  registerPeople(draft, set, snilsKeys);
  enrol(draft, set);
  grantRoles(draft, set);
  linkGuardians(draft);
  endWhatIsGone(draft, set);
  followClasses(draft);
  return draft;
}

/** The operator's program may bring any school; whoever keeps a school may bring that school only. */
function mayImport(caller: Caller, schoolIds: ReadonlySet<string>): void {
  if (caller.kind === 'service') return;
  for (const schoolId of schoolIds) {
    if (!can(caller, 'roster.import', { schoolId })) {
      throw new Refusal('forbidden', 'This set is about a school of somebody else');
    }
  }
}
