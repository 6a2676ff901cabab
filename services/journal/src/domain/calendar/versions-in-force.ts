import { addDays } from '@parta/school';

/** A timetable of a school: valid from a day on, made at an instant. */
export type DatedVersion = { id: string; validFrom: string; at: Date };
export type InForce<Version> = { version: Version; until: string };

const FOR_EVER = '9999-12-31';

/** The days each timetable is in force, both ends included: the one made last wins from its day to the end. In the order of days. */
export function versionsInForce<Version extends DatedVersion>(versions: readonly Version[]): InForce<Version>[] {
  let inForce: InForce<Version>[] = [];
  for (const version of versions.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    const earlier = inForce.filter((each) => each.version.validFrom < version.validFrom);
    const lastDay = addDays(version.validFrom, -1);
    inForce = [
      ...earlier.map((each) => ({ ...each, until: each.until < lastDay ? each.until : lastDay })),
      { version, until: FOR_EVER },
    ];
  }
  return inForce;
}

/** Tells the timetable in force on a day. @throws RangeError on a day before the first */
export function versionOn(versions: readonly DatedVersion[]): (day: string) => string {
  const inForce = versionsInForce(versions);
  return (day) => {
    const found = inForce.find(({ version, until }) => version.validFrom <= day && day <= until);
    if (!found) throw new RangeError(`no timetable on ${day}`);
    return found.version.id;
  };
}
