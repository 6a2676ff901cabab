import type { SignaturesOfClassAnswer } from '@parta/contracts';
import type { ClassWeek } from './class-week.ts';
import { signaturesUnder } from './signatures-of-week.ts';
import { signingDays } from './signing-days.ts';

/** Who of a class has signed the week, each pupil as their family sees it (F-098). */
export function signaturesOfClass(
  monday: string,
  { settings, versions, standing, papers, ownChildren }: ClassWeek,
): SignaturesOfClassAnswer {
  const { from, until } = signingDays(monday, settings);
  const pupils = [...versions].map(([pupilId, version]) => {
    const isOf = (row: { pupilId: string }) => row.pupilId === pupilId;
    const signed = { version, standing: standing.filter(isOf), papers: papers.filter(isOf) };
    return { pupilId, version, ...signaturesUnder(signed, until), ownChild: ownChildren.includes(pupilId) };
  });
  return { from, until, pupils };
}
