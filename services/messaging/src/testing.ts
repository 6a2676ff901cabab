import {
  AudiencePreview,
  ClassFormed,
  derivedId,
  GroupFormed,
  GroupMembersSet,
  GuardianshipVerified,
  newId,
  type PersonCaller,
  PublishAnnouncement,
  PupilEnrolled,
  SchoolRolesSet,
  StartConversation,
  type StartConversationAnswer,
  TeachingAssigned,
} from '@parta/contracts';
import {
  aClassTeacher,
  aGuardian,
  aHeadTeacher,
  aTeacher,
  type ServiceUnderTest,
  serviceUnderTest,
} from '@parta/testing';
import { messaging } from './index.ts';
import type { MessagingStore } from './store/store.ts';

export type MessagingUnderTest = ServiceUnderTest<MessagingStore>;

const id = (...facts: string[]) => derivedId('messaging-spec', ...facts);

/**
 * 8Б with three pupils: Timofey has both parents, Varya a mother, of Kolya nobody is on record. Anna teaches all of them algebra,
 * Boris teaches English to Timofey alone, Vera leads the class, Olga is the head.
 */
export const school = {
  schoolId: 's1502',
  classId: id('class'),
  groupId: id('algebra'),
  englishId: id('english'),
  timofey: id('timofey'),
  varya: id('varya'),
  kolya: id('kolya'),
};
const ids = { timofeys: [school.timofey], varyas: [school.varya] };
export const people = {
  mother: aGuardian({ personId: id('mother'), children: ids.timofeys }),
  father: aGuardian({ personId: id('father'), children: ids.timofeys }),
  varyasMother: aGuardian({ personId: id('varyas mother'), children: ids.varyas }),
  anna: aTeacher({ personId: id('anna') }),
  boris: aTeacher({ personId: id('boris') }),
  vera: aClassTeacher({ personId: id('vera') }),
  olga: aHeadTeacher({ personId: id('olga') }),
};
export const nobody = aTeacher({ personId: id('nobody') });

const YEAR = { from: '2026-09-01', until: null };
/** A Wednesday of the second quarter, about noon in Moscow. */
export const NOON = '2026-11-18T09:00:00.000Z';

export const aRelation = (
  adult: PersonCaller,
  childId: string,
  given: Partial<GuardianshipVerified> = {},
): GuardianshipVerified => ({
  ...{ schoolId: school.schoolId, guardianshipId: id('relation', adult.personId, childId), adultId: adult.personId },
  ...{ childId, kind: 'mother' as const, ...YEAR, restricted: false, ver: 1 },
  ...given,
});

export const anEnrolment = (personId: string, given: Partial<PupilEnrolled> = {}): PupilEnrolled => ({
  ...{ schoolId: school.schoolId, personId, ver: 1 },
  enrolments: [{ classId: school.classId, classTitle: '8Б', ...YEAR }],
  ...given,
});

export const members = (
  groupId: string,
  pupilIds: string[],
  given: Partial<GroupMembersSet> = {},
): GroupMembersSet => ({
  ...{ schoolId: school.schoolId, groupId, ver: 1, members: pupilIds.map((pupilId) => ({ pupilId, ...YEAR })) },
  ...given,
});

export const teaching = (
  groupId: string,
  teacher: PersonCaller,
  given: Partial<TeachingAssigned> = {},
): TeachingAssigned => ({
  ...{ schoolId: school.schoolId, groupId, ver: 1, teachers: [{ personId: teacher.personId, ...YEAR }] },
  ...given,
});

export const roles = (person: PersonCaller, given: SchoolRolesSet['roles'], ver = 1): SchoolRolesSet => ({
  schoolId: school.schoolId,
  personId: person.personId,
  roles: given,
  ver,
});

/** Messaging that heard of the whole school; it is Wednesday noon. */
export async function messagingOfSchool(): Promise<MessagingUnderTest> {
  const under = await serviceUnderTest<MessagingStore>(messaging);
  under.at(NOON);
  const { schoolId, classId, groupId, englishId, timofey, varya, kolya } = school;
  const card = { schoolId, yearId: id('year'), ver: 1 };
  await under.tell(ClassFormed, { ...card, classId, title: '8Б', grade: 8, weekDays: 5 });
  const group = { ...card, title: '8Б', scale: 'five' as const, classIds: [classId] };
  await under.tell(GroupFormed, { ...group, groupId, subject: 'Алгебра' });
  await under.tell(GroupFormed, { ...group, groupId: englishId, subject: 'Английский язык' });
  for (const pupilId of [timofey, varya, kolya]) await under.tell(PupilEnrolled, anEnrolment(pupilId));
  await under.tell(GroupMembersSet, members(groupId, [timofey, varya, kolya]));
  await under.tell(GroupMembersSet, members(englishId, [timofey]));
  await under.tell(TeachingAssigned, teaching(groupId, people.anna));
  await under.tell(TeachingAssigned, teaching(englishId, people.boris));
  await under.tell(SchoolRolesSet, roles(people.vera, [{ role: 'classTeacher', classId, ...YEAR }]));
  await under.tell(SchoolRolesSet, roles(people.olga, [{ role: 'headTeacher', classId: null, ...YEAR }]));
  await under.tell(GuardianshipVerified, aRelation(people.mother, timofey));
  await under.tell(GuardianshipVerified, aRelation(people.father, timofey, { kind: 'father' }));
  await under.tell(GuardianshipVerified, aRelation(people.varyasMother, varya));
  return under;
}

export const aboutTimofey = { kind: 'pupil' as const, id: school.timofey };
export const ofGroup = { kind: 'group' as const, id: school.groupId };
export const ofClass = { kind: 'class' as const, id: school.classId };

export const aLetter = (given: Partial<StartConversation> = {}): StartConversation => ({
  ...{ audience: aboutTimofey, staffIds: [], toOffice: false, clientId: newId() },
  ...{ subject: 'Контрольная работа', body: 'Тимофей заболел, можно ли написать позже?', counted: 0 },
  ...given,
});

/** Writes a letter to whomever the preview shows. */
export async function write(
  under: MessagingUnderTest,
  writer: PersonCaller,
  given: Partial<StartConversation> = {},
): Promise<StartConversationAnswer> {
  const letter = aLetter(given);
  const { audience, staffIds, toOffice } = letter;
  const { count } = await under.ask(AudiencePreview, { audience, staffIds, toOffice }, writer);
  return under.ask(StartConversation, { ...letter, counted: count }, writer);
}

/** The only conversation that a letter about Timofey opens. */
export async function writeOne(
  under: MessagingUnderTest,
  writer: PersonCaller,
  given: Partial<StartConversation> = {},
): Promise<string> {
  const { conversationIds } = await write(under, writer, given);
  return conversationIds[0] as string;
}

export const anAnnouncement = (given: Partial<PublishAnnouncement> = {}): PublishAnnouncement => ({
  ...{ announcementId: newId(), scope: ofClass, title: 'Родительское собрание', counted: 3 },
  ...{ body: 'В пятницу в 18:30, кабинет 214.' },
  ...given,
});
