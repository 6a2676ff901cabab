import { Hearers, type Hearing, type HeardFact } from '@parta/bus';
import { ClassFormed, derivedId, TopicGiven } from '@parta/contracts';
import type { Wish } from './memory-log.ts';
import type { SimulatedStore } from './inbox-shelf.ts';
import type { Random } from './random.ts';

/** Partitions 7, 16 and 24: the first two are of the vectors in the design of the bus. */
export const KEYS = ['s1026', 's1203', 's1502'] as const;
const THINGS = 4;

type Said = Pick<Wish, 'key' | 'type' | 'about' | 'data'>;

/** A class of the registry: one of few, so that facts of the same thing follow each other. */
export function classFormed(random: Random, key: string): Said {
  return formed(key, random.below(THINGS), '8Б');
}

/** A class no other fact rests on, which no hearer can apply from its first poisonous fact on. */
export function poisonousClass(random: Random, key: string): Said {
  return formed(key, THINGS, random.chance(0.5) ? 'poison' : '8П');
}

function formed(key: string, number: number, title: string): Said {
  const classId = derivedId('class', key, number);
  const data = { schoolId: key, classId, yearId: classId, title, grade: 8, weekDays: 6 };
  return { key, type: 'registry.class-formed', about: classId, data };
}

/** A topic of the journal, which rests on a class of the registry. */
export function topicGiven(random: Random, key: string, groupId: string): Said {
  const lessonId = derivedId('lesson', key, random.below(THINGS));
  const data = { schoolId: key, lessonId, groupId, subject: 'Алгебра', day: '2026-11-18', topic: 'Корни', by: null };
  return { key, type: 'journal.topic-given', about: lessonId, data };
}

/** The hearers of a simulated service: one fact by one, a run at once, and one that waits for the other source. */
export function simulatedHearers(): Hearers {
  const hearers = new Hearers();
  hearers.add({
    contract: ClassFormed,
    runs: 'hearing',
    invoke: (data, hearing) => hearClass(data as ClassFormed, hearing as Hearing<SimulatedStore>),
  });
  hearers.add({
    contract: TopicGiven,
    runs: 'hearing-run',
    invoke: (facts, hearing) => hearTopics(facts as HeardFact<TopicGiven>[], hearing as Hearing<SimulatedStore>),
  });
  return hearers;
}

async function hearClass({ classId, title, ver }: ClassFormed, { store, heard }: Hearing<SimulatedStore>) {
  if (title === 'poison') throw new Error('no hearer can apply this');
  await store.leaveTrace({ seq: heard.seq, about: classId, version: ver, commandId: heard.commandId });
  store.know(classId);
}

async function hearTopics(facts: HeardFact<TopicGiven>[], { store, waitFor }: Hearing<SimulatedStore>) {
  for (const { data, heard } of facts) {
    if (!(await store.isKnown(data.groupId))) waitFor('registry');
    await store.leaveTrace({ seq: heard.seq, about: data.lessonId, version: data.ver, commandId: heard.commandId });
  }
}
