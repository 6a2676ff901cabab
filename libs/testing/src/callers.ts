import { type Anyone, type Asker, newId, type PersonCaller, type Role, type ServiceCaller } from '@parta/contracts';

type Given = Partial<Omit<PersonCaller, 'kind'>>;

function someone(role: Role, given: Given): PersonCaller {
  const personId = given.personId ?? newId();
  return {
    kind: 'person',
    personId,
    accountId: newId(),
    sessionId: newId(),
    role,
    schoolIds: ['s1502'],
    children: role === 'pupil' ? [personId] : [],
    grants: [],
    strength: 2,
    accessVersion: 1,
    ...given,
  };
}

export const aTeacher = (given: Given = {}): PersonCaller => someone('subjectTeacher', given);
export const aClassTeacher = (given: Given = {}): PersonCaller => someone('classTeacher', given);
export const aHeadTeacher = (given: Given = {}): PersonCaller => someone('headTeacher', given);
export const aSchoolAdministrator = (given: Given = {}): PersonCaller => someone('schoolAdministrator', given);
export const aGuardian = (given: Given = {}): PersonCaller => someone('guardian', given);
export const aTrustedPerson = (given: Given = {}): PersonCaller => someone('trustedPerson', given);
export const aPupil = (given: Given = {}): PersonCaller => someone('pupil', given);
export const theService = (name: Asker): ServiceCaller => ({ kind: 'service', name });
export const anyone = (): Anyone => ({ kind: 'anyone' });

/** A command id as a browser makes it. */
export const aCommandId = (): string => newId();
