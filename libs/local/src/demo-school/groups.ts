import { CLASSES, type DemoClass } from './classes.ts';
import { curriculumOf, isSplit, type Subject, SUBJECTS } from './curriculum.ts';
import { type Department, DEPARTMENTS, type StaffSeed } from './staff.ts';

/** A group whose journal is kept: a subject for a whole class (`part` 0) or for one of its two subgroups (1, 2). */
export type Group = {
  id: string;
  title: string;
  subject: Subject;
  classId: string;
  part: 0 | 1 | 2;
  teacherId: string;
  room: string;
  pupilIds: string[];
  /** Lessons a week. */
  hours: number;
};

type Seat = { id: string; classId: string; sex: string };
type Teacher = StaffSeed & { department: Department };

/** Groups of all classes with their teachers, and the class teachers, who lead «Разговоры о важном». */
export function groupsOfSchool(
  staff: StaffSeed[],
  pupils: Seat[],
): { groups: Group[]; classTeachers: Map<string, string> } {
  const teachers = staff.filter((each): each is Teacher => each.department !== undefined);
  const loads = new Map(teachers.map(({ id }) => [id, 0]));
  const groups = CLASSES.flatMap((schoolClass) => {
    const seats = pupils.filter(({ classId }) => classId === schoolClass.id);
    return groupsOfClass(schoolClass, seats, teachers, loads);
  });
  const classTeachers = classTeachersOf(groups, teachers);
  const talks = CLASSES.map((schoolClass) => {
    const leader = teachers.find(({ id }) => id === classTeachers.get(schoolClass.id)) as Teacher;
    const seats = pupils.filter(({ classId }) => classId === schoolClass.id);
    return aGroup(schoolClass, 'talks', 0, leader, seats, 1);
  });
  return { groups: [...groups, ...talks], classTeachers };
}

/** Departments in turn: whoever has the fewest hours takes all subjects of the department in this class. */
function groupsOfClass(
  schoolClass: DemoClass,
  seats: Seat[],
  teachers: Teacher[],
  loads: Map<string, number>,
): Group[] {
  const hours = curriculumOf(schoolClass.grade, schoolClass.letter);
  const open = new Set(Object.keys(hours) as Subject[]);
  return (Object.keys(DEPARTMENTS) as Department[]).flatMap((department) => {
    if (department === 'primary' && schoolClass.grade > 4) return [];
    const subjects = DEPARTMENTS[department].subjects.filter((subject) => open.delete(subject));
    if (subjects.length === 0) return [];
    const chosen = chooseTeachers(department, schoolClass, teachers, loads);
    return subjects.flatMap((subject) => {
      const parts = isSplit(subject, schoolClass.grade) ? ([1, 2] as const) : ([0] as const);
      return parts.map((part, index) => {
        const teacher = chosen[index] as Teacher;
        const count = hours[subject] ?? 0;
        loads.set(teacher.id, (loads.get(teacher.id) ?? 0) + count);
        return aGroup(schoolClass, subject, part, teacher, seats, count);
      });
    });
  });
}

/** Two teachers, the least loaded first. Волкова has 8Б, Орлова its second subgroup of informatics. */
function chooseTeachers(
  department: Department,
  { title }: DemoClass,
  teachers: Teacher[],
  loads: Map<string, number>,
): Teacher[] {
  const own = teachers.filter((each) => each.department === department);
  const rank = ({ id }: Teacher): number => {
    if (title === '8Б' && id === 'teacher-maths-1') return -1;
    if (title === '8Б' && id === 'teacher-informatics-1') return 1000;
    if (title === '3А' && id === 'teacher-primary-1') return -1;
    if (title !== '3А' && id === 'teacher-primary-1') return 1000;
    return loads.get(id) ?? 0;
  };
  return own.toSorted((left, right) => rank(left) - rank(right));
}

function aGroup(
  { id: classId, title: classTitle }: DemoClass,
  subject: Subject,
  part: 0 | 1 | 2,
  teacher: Teacher,
  seats: Seat[],
  hours: number,
): Group {
  const suffix = part === 0 ? '' : `-${part}`;
  const title = `${classTitle} ${SUBJECTS[subject]}${part === 0 ? '' : `, ${part}-я группа`}`;
  const pupilIds = membersOf(subject, part, seats).map(({ id }) => id);
  const id = `${classId.replace('class', 'group')}-${subject}${suffix}`;
  return { id, title, subject, classId, part, teacherId: teacher.id, room: teacher.room, pupilIds, hours };
}

/** Physical training divides boys and girls, everything else the list of the class in its middle. */
function membersOf(subject: Subject, part: 0 | 1 | 2, seats: Seat[]): Seat[] {
  if (part === 0) return seats;
  if (subject === 'sport') return seats.filter(({ sex }) => (sex === 'male') === (part === 1));
  const middle = Math.ceil(seats.length / 2);
  return part === 1 ? seats.slice(0, middle) : seats.slice(middle);
}

/** A teacher of the class who leads no other one; Волкова leads 8Б. */
function classTeachersOf(groups: Group[], teachers: Teacher[]): Map<string, string> {
  const leading = new Map([['class-8b', 'teacher-maths-1']]);
  for (const { id } of CLASSES) {
    if (leading.has(id)) continue;
    const taken = new Set(leading.values());
    const hoursHere = (teacher: Teacher): number =>
      groups
        .filter(({ classId, teacherId }) => classId === id && teacherId === teacher.id)
        .reduce((sum, { hours }) => sum + hours, 0);
    const [best] = teachers
      .filter((each) => !taken.has(each.id))
      .toSorted((left, right) => hoursHere(right) - hoursHere(left));
    leading.set(id, best?.id ?? '');
  }
  return leading;
}
