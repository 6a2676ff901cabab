import { academicYearOf } from '@parta/school';
import { meets, type Term } from '../terms.ts';
import { nameInFile } from '../timetable/name-in-file.ts';

/** A pupil of the school with the classes of all years. */
export type EnrolledPupil = { pupilId: string; enrolments: (Term & { classTitle: string })[] };
type Place = { classTitle: string; day: string };

/** Who was in the class of this title in the academic year of the day; each class is looked up once. */
export function classmatesIn(pupils: EnrolledPupil[]): (place: Place) => string[] {
  const found = new Map<string, string[]>();
  return ({ classTitle, day }) => {
    const year = academicYearOf(day);
    const key = `${year.from} ${nameInFile(classTitle)}`;
    const known = found.get(key) ?? membersOf(pupils, nameInFile(classTitle), year);
    found.set(key, known);
    return known;
  };
}

function membersOf(
  pupils: EnrolledPupil[],
  title: string,
  { from, until }: ReturnType<typeof academicYearOf>,
): string[] {
  const wasThere = ({ enrolments }: EnrolledPupil): boolean =>
    enrolments.some((term) => nameInFile(term.classTitle) === title && meets(term, from, until));
  return pupils.filter(wasThere).map(({ pupilId }) => pupilId);
}
