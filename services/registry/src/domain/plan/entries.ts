import type { PreviewRosterAnswer } from '@parta/contracts';
import { addDays, shortName } from '@parta/school';
import type { Held, Person, Span } from './held.ts';

export type EntryKind = PreviewRosterAnswer['counts'][number]['kind'];
/** One thing as the preview counts and shows it. `facts` is what makes it differ; `until` null: in force. */
export type Entry = { id: string; title: string; details: string; facts: unknown; until: string | null };

/** Everything a state of the registry holds, kind by kind, in the order in which a preview shows it. */
export function entriesOf(state: Held): Record<EntryKind, Entry[]> {
  const { person, class: classOf, group } = namesIn(state);
  return {
    school: state.schools.map((school) => entry(school, school.title, school.id)),
    academicYear: state.years.map((year) => entry({ ...year, periods: null }, year.title, days(year))),
    period: state.years.flatMap(({ periods }) => periods.map((period) => entry(period, period.title, days(period)))),
    schoolClass: state.classes.map((each) => entry(each, each.title, String(each.grade))),
    group: state.groups.map((each) => entry({ ...each, members: null, teachers: null }, each.title, each.subject)),
    person: state.people.map((each) => entry(each, person(each.id), personDetails(each))),
    enrolment: state.belongings.flatMap(({ personId, enrolments }) =>
      enrolments.map((each) => dated(each, `${classOf(each.classId)} · ${person(personId)}`)),
    ),
    membership: state.groups.flatMap(({ id, members }) =>
      members.map((each) => dated(each, `${group(id)} · ${person(each.personId)}`)),
    ),
    teaching: state.groups.flatMap(({ id, teachers }) =>
      teachers.map((each) => dated(each, `${group(id)} · ${person(each.personId)}`)),
    ),
    guardianship: state.guardianships.map((each) => ({
      ...dated(each, `${person(each.adultId)} · ${person(each.childId)}`),
      details: each.kind,
    })),
    role: state.belongings.flatMap(({ personId, roles }) =>
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

function namesIn({ people, classes, groups }: Held) {
  const names = new Map(people.map((each) => [each.id, shortName(each.familyName, each.givenName, each.patronymic)]));
  const titles = new Map([...classes, ...groups].map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? '';
  return { person: (id: string): string => names.get(id) ?? '', class: titleOf, group: titleOf };
}
