type ClassPart = { id: string; name?: string; of?: string };
type ArchiveEvent = {
  id: string;
  course?: string;
  duration?: number;
  time?: string;
  resources: string[];
  groups?: string[];
};

/** The parts of a small XHSTT archive of our own; whatever is left out gets a school of one class and a week of two days. */
export type ArchiveParts = {
  days?: string[];
  /** The week of each day of a longer cycle. */
  weeks?: Record<string, string>;
  lessons?: number;
  classes?: ClassPart[];
  teachers?: string[];
  rooms?: string[];
  events?: ArchiveEvent[];
  /** Placements `event time duration?` of each solution. */
  solutions?: string[][];
};

/** An XHSTT archive as text: one event of algebra in 8Б on Monday, unless its parts say otherwise. */
export function anArchive(parts: ArchiveParts = {}): string {
  const { events = [{ id: 'e1', course: 'Алгебра', resources: ['8Б', 'T1'] }], solutions = [['e1 Mo_1']] } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<HighSchoolTimetableArchive><Instances><Instance Id="one"><MetaData><Name>Неделя</Name></MetaData>
${timesOf(parts)}${resourcesOf(parts)}
<Events><EventGroups>${courses(events)}</EventGroups>${events.map(eventOf).join('')}</Events></Instance></Instances>
<SolutionGroups>${solutions.map(solutionOf).join('')}</SolutionGroups></HighSchoolTimetableArchive>`;
}

function timesOf({ days = ['Mo', 'Tu'], weeks = {}, lessons = 7 }: ArchiveParts): string {
  const numbers = Array.from({ length: lessons }, (_, index) => index + 1);
  const week = (day: string): string => (weeks[day] ? `<Week Reference="${weeks[day]}"/>` : '');
  const times = days.flatMap((day) =>
    numbers.map(
      (n) => `<Time Id="${day}_${n}"><Name>${day}_${n}</Name>${week(day)}<Day Reference="gr_${day}"/></Time>`,
    ),
  );
  const groups = days.map((day) => `<Day Id="gr_${day}"><Name>${day}</Name></Day>`);
  return `<Times><TimeGroups>${groups.join('')}</TimeGroups>${times.join('')}</Times>`;
}

function resourcesOf({ classes = [{ id: '8Б' }], teachers = ['T1', 'T2'], rooms = ['31'] }: ArchiveParts): string {
  const groups = [...new Set(classes.flatMap(({ of }) => of ?? []))];
  const group = (name: string): string =>
    `<ResourceGroup Id="gr_${name}"><Name>${name}</Name><ResourceType Reference="Class"/></ResourceGroup>`;
  const types = ['Class', 'Teacher', 'Room'].map(
    (type) => `<ResourceType Id="${type}"><Name>${type}</Name></ResourceType>`,
  );
  return `<Resources><ResourceTypes>${types.join('')}</ResourceTypes><ResourceGroups>${groups.map(group).join('')}</ResourceGroups>
${classes.map(({ id, name = id, of }) => resource(id, name, 'Class', of)).join('')}
${teachers.map((id) => resource(id, id, 'Teacher')).join('')}${rooms.map((id) => resource(id, id, 'Room')).join('')}</Resources>`;
}

function resource(id: string, name: string, type: string, group?: string): string {
  const groups = group ? `<ResourceGroups><ResourceGroup Reference="gr_${group}"/></ResourceGroups>` : '';
  return `<Resource Id="${id}"><Name>${name}</Name><ResourceType Reference="${type}"/>${groups}</Resource>`;
}

function courses(events: ArchiveEvent[]): string {
  const names = [...new Set(events.flatMap(({ course }) => course ?? []))];
  return names.map((name) => `<Course Id="gr_${name}"><Name>${name}</Name></Course>`).join('');
}

function eventOf({ id, course, duration = 1, time, resources, groups = [] }: ArchiveEvent): string {
  return `<Event Id="${id}"><Name>${id}</Name><Duration>${duration}</Duration>
${course ? `<Course Reference="gr_${course}"/>` : ''}${time ? `<Time Reference="${time}"/>` : ''}
<Resources>${resources.map((each) => `<Resource Reference="${each}"/>`).join('')}</Resources>
<ResourceGroups>${groups.map((each) => `<ResourceGroup Reference="gr_${each}"/>`).join('')}</ResourceGroups></Event>`;
}

function solutionOf(placements: string[], index: number): string {
  const events = placements.map((line) => {
    const [event, time, duration] = line.split(' ');
    return `<Event Reference="${event}">${duration ? `<Duration>${duration}</Duration>` : ''}<Time Reference="${time}"/></Event>`;
  });
  return `<SolutionGroup Id="s${index + 1}"><Solution Reference="one"><Events>${events.join('')}</Events></Solution></SolutionGroup>`;
}

/** The tables of a small file of aSc Timetables; each row is a text of attributes. What is left out gets class 8Б, its groups, algebra and a teacher. */
export type AscParts = Partial<
  Record<'periods' | 'daysdefs' | 'classes' | 'groups' | 'subjects' | 'teachers' | 'lessons' | 'cards', string[]>
>;

const ASC: Required<AscParts> = {
  periods: ['period="1" name="1" short="1" starttime="8:30" endtime="9:15"', 'period="2" name="2" short="2"'],
  daysdefs: ['id="d1" name="Понедельник" days="10000"', 'id="d2" name="Вторник" days="01000"'],
  classes: ['id="*1" name="8Б" short="8Б"'],
  groups: ['id="*1" classid="*1" name="Весь класс" entireclass="1" divisiontag="0"'],
  subjects: ['id="*1" name="Алгебра" short="Алг"'],
  teachers: ['id="*1" name="Волкова Елена Андреевна" firstname="Елена Андреевна" lastname="Волкова" short="Вол"'],
  lessons: [
    'id="*1" classids="*1" subjectid="*1" periodspercard="1" periodsperweek="1.0" teacherids="*1" groupids="*1"',
  ],
  cards: ['lessonid="*1" classroomids="*1" period="1" weeks="1" terms="1" days="10000"'],
};

/** A file of aSc Timetables as text: algebra in 8Б on Monday, first lesson in room 31, unless its parts say otherwise. */
export function anAscFile(parts: AscParts = {}): string {
  const all = { ...ASC, ...parts, classrooms: ['id="*1" name="31" short="31"'] };
  const tables = Object.entries(all).map(([table, rows]) => {
    return `<${table} options="canadd" columns="id">${rows.map((row) => `<row ${row}/>`).join('')}</${table}>`;
  });
  return `<?xml version="1.0" encoding="windows-1252"?>
<timetable ascttversion="2024" importtype="database" displayname="Неделя">${tables.join('\n')}</timetable>`;
}
