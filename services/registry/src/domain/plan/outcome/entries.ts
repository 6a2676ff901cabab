import type { PreviewRosterAnswer } from '@parta/contracts';
import { addDays, shortName } from '@parta/school';
import type { Group, Held, Person, Span, Stay } from '../held.ts';

export type EntryKind = PreviewRosterAnswer['counts'][number]['kind'];
/** One thing as the preview counts and shows it. `facts` is what makes it differ; `until` null: in force. */
export type Entry = { id: string; title: string; details: string; facts: unknown; until: string | null };

/** Everything a state of the registry holds, kind by kind, in the order in which a preview shows it. */
export function entriesOf(state: Held): Record<EntryKind, Entry[]> {
  return { ...entriesOfSchool(state), ...entriesOfPeople(state) };
}

function entriesOfSchool({ schools, years, classes, groups }: Held) {
  return {
    school: schools.map((school) => entry(school, school.title, school.id)),
    academicYear: years.map((year) => entry({ ...year, periods: null }, year.title, days(year))),
    period: years.flatMap(({ periods }) => periods.map((period) => entry(period, period.title, days(period)))),
    schoolClass: classes.map((each) => entry(each, each.title, String(each.grade))),
    group: groups.map((each) => entry({ ...each, members: null, teachers: null }, each.title, each.subject)),
  };
}

function entriesOfPeople(state: Held) {
  const { person, title } = namesIn(state);
  const { people, belongings, groups, guardianships } = state;
  const stays = (of: (group: Group) => Stay[]): Entry[] =>
    groups.flatMap((group) => of(group).map((stay) => dated(stay, `${group.title} · ${person(stay.personId)}`)));
  return {
    person: people.map((each) => entry(each, person(each.id), personDetails(each))),
    enrolment: belongings.flatMap(({ personId, enrolments }) =>
      enrolments.map((each) => dated(each, `${title(each.classId)} · ${person(personId)}`)),
    ),
    membership: stays(({ members }) => members),
    teaching: stays(({ teachers }) => teachers),
    guardianship: guardianships.map((each) => ({
      ...dated(each, `${person(each.adultId)} · ${person(each.childId)}`),
      details: each.kind,
    })),
    role: belongings.flatMap(({ personId, roles }) =>
      roles.map((each) => ({ ...dated(each, person(personId)), details: `${each.role} ${span(each)}` })),
    ),
  };
}

function entry(thing: { id: string; [fact: string]: unknown }, title: string, details: string): Entry {
  return { id: thing.id, title, details, facts: { ...thing, ver: 0, membersVer: 0, teachersVer: 0 }, until: null };
}

function dated(thing: { id: string } & Span, title: string): Entry {
  return { ...entry(thing, title, span(thing)), until: thing.until };
}

const days = ({ from, to }: { from: string; to: string }): string => `${from} – ${to}`;
/** From the first day to the last one, as people write it. */
const span = ({ from, until }: Span): string => `${from} – ${until === null ? '' : addDays(until, -1)}`.trim();

/** What of a person may change and be shown; of a SNILS only that there is one. */
function personDetails({ birthDate, email, kinds, snilsKey }: Person): string {
  return [kinds.join(', '), birthDate, email, snilsKey === null ? null : 'СНИЛС'].filter(Boolean).join(' · ');
}

function namesIn({ people, classes }: Held) {
  const names = new Map(people.map((each) => [each.id, shortName(each.familyName, each.givenName, each.patronymic)]));
  const titles = new Map(classes.map((each) => [each.id, each.title]));
  return { person: (id: string): string => names.get(id) ?? '', title: (id: string): string => titles.get(id) ?? '' };
}
