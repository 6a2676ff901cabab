import type { NamesOfPeopleAnswer } from '@parta/contracts';
import { shortName } from '@parta/school';

export type NamedPerson = {
  personId: string;
  familyName: string;
  givenName: string;
  patronymic: string | null;
  classTitle: string | null;
  schoolTitle: string | null;
};

/** «Волкова Е. А.», «Волкова Елена Андреевна», «Волкова Елена» as in a list, and «Елена». */
export function namesOf(person: NamedPerson): NamesOfPeopleAnswer['names'][number] {
  const { personId, familyName, givenName, patronymic, classTitle, schoolTitle } = person;
  return {
    personId,
    short: shortName(familyName, givenName, patronymic),
    full: [familyName, givenName, patronymic ?? ''].join(' ').trim(),
    list: `${familyName} ${givenName}`,
    given: givenName,
    ...(classTitle === null ? {} : { classTitle }),
    ...(schoolTitle === null ? {} : { schoolTitle }),
  };
}
