import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Field, startField } from '../../faults/field/field.ts';
import type { Ground } from '../ground.ts';
import { cityId } from './city-ids.ts';
import { type CityPlan, cityPlan, JOURNALS, PUPILS, schoolAt, type SIZES } from './city-plan.ts';
import { layCity } from './lay-city.ts';
import { startGateway } from './start-gateway.ts';

/** A journal of the city: a class in a subject, with its teacher. */
export type CityJournal = {
  schoolId: string;
  classNumber: number;
  subject: number;
  groupId: string;
  pupils: string[];
  token: () => string;
};

/** A whole city in journal and diary, with its year of lessons; registry and identity are stand-ins that know nobody of it. */
export type WholeCity = {
  plan: CityPlan;
  field: Field;
  /** Where its gateway listens. */
  web: string;
  ground: Ground;
  journalAt: (school: number, classNumber: number, subject: number) => CityJournal;
  end: () => Promise<void>;
};

const REPLICAS = (['registry', 'identity', 'journal', 'diary'] as const).map((service) => ({ name: service, service }));

export async function buildWholeCity(size: keyof typeof SIZES, say: (line: string) => void): Promise<WholeCity> {
  const today = new Date().toISOString().slice(0, 10);
  const plan = cityPlan(size, today);
  const dataDir = await mkdtemp(join(tmpdir(), 'parta-bench-city-'));
  const field = await startField({ dataDir, today, replicas: REPLICAS, say: () => undefined });
  const end = async (): Promise<void> => {
    await field.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const { databases, processes, postgres } = field;
    const urlOf = (service: string): string => databases[service]?.url ?? '';
    await layCity({ superuser: postgres.url, journal: urlOf('journal'), diary: urlOf('diary') }, plan, say);
    const web = await startGateway(field);
    const ground = { databases, processes, hearers: [] };
    return { plan, field, web, ground, end, journalAt: journalOf(field) };
  } catch (error) {
    await end();
    throw error;
  }
}

function journalOf({ key }: Field): WholeCity['journalAt'] {
  const tokens = new Map<string, string>();
  return (school, classNumber, subject) => {
    const schoolId = schoolAt(school);
    const place = [schoolId, classNumber, subject];
    const groupId = cityId('group', ...place);
    const token = (): string => {
      const known = tokens.get(groupId);
      if (known) return known;
      const pid = cityId('teacher', ...place);
      const fresh = key.token({ pid, role: 'subjectTeacher', sch: [schoolId], kids: [] });
      tokens.set(groupId, fresh);
      return fresh;
    };
    const pupils = Array.from({ length: PUPILS }, (_, p) => cityId('pupil', schoolId, classNumber, p));
    return { schoolId, classNumber, subject, groupId, pupils, token };
  };
}

/** The journals of the city one after the other, each time of another school. */
export function* journalsOf({ plan, journalAt }: WholeCity): Generator<CityJournal> {
  for (let subject = 0; subject < JOURNALS; subject += 1)
    for (let each = 1; each <= plan.classes; each += 1)
      for (let school = 1; school <= plan.schools; school += 1) yield journalAt(school, each, subject);
}
