import { can } from '@parta/access';
import type { TransferDeskAnswer } from '@parta/contracts';
import type { LedClass } from '../absences/absences-of-class.ts';
import type { Reader } from '../journal-reading.ts';
import { leadersOf } from '../records/may-record.ts';
import type { EnrolledPupil } from '../records/classmates.ts';

type Enrolled = Pick<EnrolledPupil, 'pupilId'> & { enrolments: { classId: string; until: string | null }[] };
type Known = { classes: LedClass[]; pupils: Enrolled[]; withSheet: ReadonlySet<string> };

/** The classes of one school whose sheets the reader may open, 2А before 10А, with all who belong or belonged to them. */
export function transferDesk(reader: Reader, { classes, pupils, withSheet }: Known): TransferDeskAnswer['classes'] {
  const open = classes.filter((each) => {
    return can(reader.caller, 'transfer.read', {
      schoolId: each.schoolId,
      classTeacherIds: leadersOf(reader, each.id),
    });
  });
  return open
    .map(({ id: classId, title }) => ({
      ...{ classId, title },
      pupils: pupils.flatMap(({ pupilId, enrolments }) => {
        const own = enrolments.filter((each) => each.classId === classId);
        const until = own.some((each) => each.until === null) ? null : (own.at(-1)?.until ?? null);
        return own.length === 0 ? [] : [{ pupilId, until, sheet: withSheet.has(pupilId) }];
      }),
    }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'ru', { numeric: true }));
}
