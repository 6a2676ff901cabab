import { addDays, settingOn } from '@parta/school';
import type { ClassWeek } from './class-week.ts';
import { signaturesUnder } from './signatures-of-week.ts';
import { signingDays } from './signing-days.ts';

/**
 * Whose guardians are reminded of a week (F-098): it is over, can be signed in time still, and nobody has. One that changed after it was
 * signed is none of them: the diary says so itself, and nobody is told twice.
 */
export function weeksToSign(
  monday: string,
  { today, settings, versions, standing, papers }: Omit<ClassWeek, 'ownChildren'>,
): string[] {
  const { until } = signingDays(monday, settings);
  const isTime = addDays(monday, 6) < today && today <= until;
  if (!isTime || !settingOn(settings, 'diary.remindToSign', monday)) return [];
  const isUnsigned = ([pupilId, version]: readonly [string, string | null]): boolean => {
    const isOf = (row: { pupilId: string }) => row.pupilId === pupilId;
    const signed = { version, standing: standing.filter(isOf), papers: papers.filter(isOf) };
    return version !== null && signaturesUnder(signed, until).state === 'unsigned';
  };
  return [...versions].filter(isUnsigned).map(([pupilId]) => pupilId);
}
