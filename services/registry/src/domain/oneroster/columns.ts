/** The files of a set that the registry reads, by their name without `.csv` in lower case. */
export const FILES = [
  'manifest',
  'orgs',
  'academicsessions',
  'courses',
  'classes',
  'users',
  'roles',
  'demographics',
  'enrollments',
] as const;
export type FileName = (typeof FILES)[number];

/** Files of the format that hold nothing of the registry's; they are passed over in silence. */
export const PASSED_OVER = new Set(
  (
    'userprofiles categories lineitems results resources courseresources classresources userresources scorescales ' +
    'lineitemlearningobjectiveids lineitemscorescales resultlearningobjectiveids resultscorescales'
  ).split(' '),
);

type Columns = { needed: string[]; others: string[]; ours?: string[] };
const words = (text: string): string[] => text.split(' ');

/** The columns of a file: without the needed ones it cannot be read; `ours` are extensions the registry understands. */
export const COLUMNS: Record<FileName, Columns> = {
  manifest: { needed: words('propertyName value'), others: [] },
  orgs: { needed: words('sourcedId name type'), others: words('status dateLastModified identifier parentSourcedId') },
  academicsessions: {
    needed: words('sourcedId type startDate endDate'),
    others: words('status dateLastModified title parentSourcedId schoolYear'),
  },
  courses: {
    needed: words('sourcedId title'),
    others: words('status dateLastModified schoolYearSourcedId courseCode grades orgSourcedId subjects subjectCodes'),
  },
  classes: {
    needed: words('sourcedId title classType schoolSourcedId'),
    others: words(
      'status dateLastModified grades courseSourcedId classCode location termSourcedIds subjects subjectCodes periods',
    ),
    ours: words('metadata.weekDays metadata.scale'),
  },
  users: {
    needed: words('sourcedId givenName familyName'),
    others: words(
      'status dateLastModified enabledUser username userIds middleName identifier email sms phone agentSourcedIds grades',
    ),
    ours: words(
      'orgSourcedIds role password userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName ' +
        'primaryOrgSourcedId pronouns',
    ),
  },
  roles: {
    needed: words('sourcedId userSourcedId role orgSourcedId'),
    others: words('status dateLastModified roleType beginDate endDate'),
    ours: words('userProfileSourcedId'),
  },
  demographics: {
    needed: words('sourcedId'),
    others: words('status dateLastModified birthDate sex'),
    ours: words(
      'americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white ' +
        'demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation ' +
        'cityOfBirth publicSchoolResidenceStatus',
    ),
  },
  enrollments: {
    needed: words('sourcedId classSourcedId userSourcedId role'),
    others: words('status dateLastModified schoolSourcedId primary beginDate endDate'),
  },
};

/** Former and misspelt names of columns, as real exports write them, in lower case. */
export const MISSPELT: Partial<Record<FileName, Record<string, string>>> & { any: Record<string, string> } = {
  any: {
    datalastmodified: 'dateLastModified',
    lastmodified: 'dateLastModified',
    grade: 'grades',
    userid: 'userIds',
    agents: 'agentSourcedIds',
    schoolyearid: 'schoolYearSourcedId',
    prefferedgivenname: 'preferredGivenName',
    prefferedmiddlename: 'preferredMiddleName',
    prefferedfamilyname: 'preferredFamilyName',
    patronymic: 'middleName',
    coursesourceid: 'courseSourcedId',
    orgsourcedid: 'orgSourcedIds',
  },
  demographics: { usersourcedid: 'sourcedId' },
  roles: { orgsourcedids: 'orgSourcedId' },
  academicsessions: { schoolyearid: 'schoolYear' },
};
