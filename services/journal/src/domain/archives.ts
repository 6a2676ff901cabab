import type { JournalsOfYearAnswer, SignArchiveAnswer } from '@parta/contracts';
import type { Group } from './group.ts';
import type { SchoolYear } from './school-year.ts';

type Signed = Omit<SignArchiveAnswer, 'at'> & { at: Date };

export function signatureOf({ digest, signature, publicKey, at }: Signed): SignArchiveAnswer {
  return { digest, signature, publicKey, at: at.toISOString() };
}

/** What an archive of the year holds, class by class. */
export function journalsOfYear(
  schoolTitle: string,
  year: SchoolYear,
  { groups, classes }: { groups: Group[]; classes: { id: string; title: string }[] },
): JournalsOfYearAnswer {
  const { id: yearId, title, from, until } = year;
  const journals = groups.map(({ id: groupId, title: called, subject, classTitles }) => {
    return { groupId, title: called, subject, classTitles };
  });
  return {
    ...{ schoolTitle, year: { yearId, title, from, until }, journals },
    classes: classes.map(({ id: classId, title: called }) => ({ classId, title: called })),
  };
}
