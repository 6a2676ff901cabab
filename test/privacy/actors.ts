import { derivedId, newId, type Role, ROLES, RotateTokenKeys, SchoolRolesSet } from '@parta/contracts';
import { theService } from '@parta/testing';
import { aBrowser, type Browser } from '../../services/gateway/src/testing.ts';
import { AccessGrantRow } from '../../services/identity/src/store/access-grant.row.ts';
import { AccountRow } from '../../services/identity/src/store/account.row.ts';
import { GuardianshipFactRow } from '../../services/identity/src/store/guardianship-fact.row.ts';
import { SchoolRoleFactRow } from '../../services/identity/src/store/school-role-fact.row.ts';
import { SessionRow } from '../../services/identity/src/store/session.row.ts';
import { aSession, hashOf } from '../../services/identity/src/testing.ts';
import { GroupTeachersRow } from '../../services/journal/src/store/school/group-teachers.row.ts';
import { SchoolRolesRow } from '../../services/journal/src/store/school/school-roles.row.ts';
import { ENDED } from './enter-into.ts';
import { SCHOOL, type Under, type Whose, type World } from './world.ts';

export const RELATIONS = ['current', 'ended'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody signed in: `child` is whom their tie is, or was, to. */
export type Actor = { role: Role; relation: Relation; child: Whose; browser: Browser };
type Tie = { role: Role; relation: Relation; personId: string };
type Span = { from: string; until: string | null };

const SINCE = '2026-09-01';
const spanOf = (relation: Relation): Span => ({ from: SINCE, until: relation === 'ended' ? ENDED : null });

/** Everybody of the matrix; whose tie has ended still holds the role elsewhere, so that the role alone refuses nobody. */
export async function actorsIn(under: Under, world: World): Promise<Actor[]> {
  await under.identity.ask(RotateTokenKeys, { occasion: 'due' }, theService('identity'));
  const actors: Actor[] = [];
  for (const role of ROLES)
    for (const relation of RELATIONS) {
      const child = role === 'pupil' && relation === 'ended' ? 'left' : 'own';
      const personId = role === 'pupil' ? world.subjects[child].childId : newId();
      const tie = { role, relation, personId };
      const schoolId = await tieOf(tie)(under, world, tie);
      actors.push({ role, relation, child, browser: await signedIn(under, tie, schoolId) });
    }
  return actors;
}

/** Enters the tie; answers the school the role is of. */
type Enter = (under: Under, world: World, tie: Tie) => Promise<string | null>;

const FAMILY: Partial<Record<Role, Enter>> = {
  pupil: async (_under, _world, { relation }) => (relation === 'ended' ? null : SCHOOL),
  guardian: async ({ identity }, { subjects }, { personId: adultId, relation }) => {
    const stands = (childId: string, span: Span) =>
      identity.given(GuardianshipFactRow, {
        guardianshipId: newId(),
        adultId,
        childId,
        ...span,
        restricted: false,
        ver: 1,
      });
    await stands(subjects.own.childId, spanOf(relation));
    if (relation === 'ended') await stands(subjects.spare.childId, spanOf('current'));
    return null;
  },
  trustedPerson: async (under, world, { personId, relation }) => {
    const grantedBy = newId();
    await FAMILY.guardian?.(under, world, { role: 'guardian', relation: 'current', personId: grantedBy });
    const spare = { guardianshipId: newId(), adultId: grantedBy, childId: world.subjects.spare.childId };
    await under.identity.given(GuardianshipFactRow, { ...spare, ...spanOf('current'), restricted: false, ver: 1 });
    const trusts = (childId: string, until: string) => {
      const scopes = ['timetable', 'homework', 'attendance', 'marks', 'messages'] as const;
      const row = { grantId: newId(), personId, childId, grantedBy, scopes: [...scopes], from: SINCE, until };
      return under.identity.given(AccessGrantRow, { ...row, revokedAt: null });
    };
    await trusts(world.subjects.own.childId, relation === 'ended' ? ENDED : '2098-12-31');
    if (relation === 'ended') await trusts(world.subjects.spare.childId, '2098-12-31');
    return null;
  },
};

const tieOf = ({ role }: Tie): Enter => FAMILY[role] ?? worksAt;

async function worksAt(under: Under, { rooms }: World, tie: Tie): Promise<string> {
  const { role, relation, personId } = tie;
  const leads = role === 'classTeacher';
  const isEnded = relation === 'ended';
  const elsewhere = leads || role === 'subjectTeacher' ? SCHOOL : 's1504';
  const was = { role, classId: leads ? rooms.own.schoolClass.id : null, ...spanOf(relation) };
  const is = { role, classId: leads ? rooms.spare.schoolClass.id : null, ...spanOf('current') };
  await holds(under, personId, SCHOOL, isEnded && elsewhere === SCHOOL ? [was, is] : [was]);
  if (isEnded && elsewhere !== SCHOOL) await holds(under, personId, elsewhere, [is]);
  if (role === 'subjectTeacher') await teaches(under, rooms.own.group.id, { personId, ...spanOf(relation) });
  return isEnded ? elsewhere : SCHOOL;
}

async function holds({ identity, diary, journal }: Under, personId: string, schoolId: string, roles: Held[]) {
  await identity.given(SchoolRoleFactRow, { personId, schoolId, roles, ver: 1 });
  const said = roles as SchoolRolesSet['roles'];
  await journal.given(SchoolRolesRow, { personId, schoolId, roles: said, ver: 1 });
  await diary.tell(SchoolRolesSet, { personId, schoolId, roles: said, ver: 1 });
}
type Held = SchoolRoleFactRow['roles'][number];

async function teaches({ journal }: Under, groupId: string, teacher: GroupTeachersRow['teachers'][number]) {
  await journal.sql(`update group_teachers set teachers = teachers || $2::jsonb where group_id = $1`, [
    groupId,
    JSON.stringify([teacher]),
  ]);
}

async function signedIn({ identity }: Under, { personId, role }: Tie, schoolId: string | null): Promise<Browser> {
  const browser = aBrowser();
  const account = { id: derivedId('account', personId), personId, accessVersion: 1, createdAt: new Date() };
  await identity.given(AccountRow, account);
  await identity.given(SessionRow, aSession(account, { role, schoolId, secretHash: hashOf(browser.secret) }));
  return browser;
}
