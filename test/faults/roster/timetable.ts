import type { RosterSchool } from './roster.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];

/** The week of a school as an XHSTT archive: one lesson a day for each group. */
export function timetable({ schoolId, groups }: RosterSchool): string {
  const days = DAYS.map((day) => `<Day Id="gr_${day}"><Name>${day}</Name></Day>`).join('');
  const times = DAYS.flatMap((day) =>
    groups.map((_, n) => `<Time Id="${day}_${n + 1}"><Name>${day}_${n + 1}</Name><Day Reference="gr_${day}"/></Time>`),
  ).join('');
  const classes = groups
    .map(
      ({ code, title }) => `<Resource Id="${code}"><Name>${title}</Name><ResourceType Reference="Class"/></Resource>`,
    )
    .join('');
  const events = DAYS.flatMap((day) =>
    groups.map(
      ({ code, subject }, n) =>
        `<Event Id="${day}-${code}"><Name>${subject}</Name><Duration>1</Duration><Time Reference="${day}_${n + 1}"/>` +
        `<Resources><Resource Reference="${code}"><Role>Class</Role><ResourceType Reference="Class"/></Resource></Resources></Event>`,
    ),
  ).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?><HighSchoolTimetableArchive Id="${schoolId}"><Instances><Instance Id="${schoolId}">` +
    `<MetaData><Name>${schoolId}</Name></MetaData><Times><TimeGroups>${days}</TimeGroups>${times}</Times>` +
    `<Resources><ResourceTypes><ResourceType Id="Class"><Name>Class</Name></ResourceType></ResourceTypes>${classes}</Resources>` +
    `<Events>${events}</Events><Constraints/></Instance></Instances></HighSchoolTimetableArchive>`
  );
}
