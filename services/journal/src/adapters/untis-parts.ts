import type { Named } from '../domain/timetable/timetable-file.ts';
import type { UntisEvent } from './untis-lines.ts';

/** A subgroup and the class it is of. */
type Part = Named & { className: string };

/** The subgroups of a set: names that are no class of GPU003 but begin with one, and the lines of a lesson that divides its class. */
export class UntisParts {
  readonly all: Part[];
  private readonly bySign = new Map<string, Part>();

  constructor(events: UntisEvent[], divided: Set<string>, known: string[]) {
    for (const [at, { lesson, classes, teachers, subject }] of events.entries()) {
      for (const name of classes) {
        const whole = known.includes(name) ? undefined : known.find((each) => isPartOf(name, each));
        const called = [subject, ...teachers].join(' ');
        if (whole) this.bySign.set(name, { id: `part:${name}`, name, className: whole });
        else if (divided.has(`${lesson} ${name}`)) {
          this.bySign.set(`${at} ${name}`, { id: `part:${at}:${name}`, name: called, className: name });
        }
      }
    }
    this.all = [...this.bySign.values()];
  }

  /** The part a class's name stands for in the event of this number; undefined where the class comes whole. */
  of(at: number, className: string): Part | undefined {
    return this.bySign.get(className) ?? this.bySign.get(`${at} ${className}`);
  }

  /** The classes, those of which only parts are named too. */
  classNames(events: UntisEvent[]): string[] {
    const names = events.flatMap(({ classes }) => classes).filter((name) => !this.bySign.has(name));
    return [...new Set([...names, ...this.all.map(({ className }) => className)])];
  }
}

const isPartOf = (name: string, whole: string): boolean =>
  whole !== '' && name.startsWith(whole) && /^[\s_./-]/.test(name.slice(whole.length));
