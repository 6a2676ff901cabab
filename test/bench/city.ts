import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSchool, type Installation, PersonAtWeb, startInstallation } from '@parta/local';
import { familiesOf, type Family, lastLessonOf, type Place, TEACHER } from '../school.ts';

/** What the scenarios run on: a whole installation of its own, a class with its teacher and its families. */
export type City = {
  installation: Installation;
  teacher: PersonAtWeb;
  families: Family[];
  place: Place;
  end: () => Promise<void>;
};

/** Size S: the demo school with its year of lessons, and every pupil of a class marked once, so that week documents stand. */
export async function buildCity(say: (line: string) => void): Promise<City> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parta-bench-'));
  // No letters between two rounds; and a gateway that keeps little, so that a miss is one.
  const environment = { notifications: { PARTA_SETTLE_SECONDS: '3600' }, gateway: { PARTA_WEEKS_MIB: '1' } };
  const installation = await startInstallation({
    dataDir,
    ports: 'random',
    demoSchool: 'roster',
    test: false,
    say,
    environment,
  });
  const end = async (): Promise<void> => {
    await installation.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const families = await familiesOf(installation.urls.web, demoSchool());
    const teacher = await PersonAtWeb.signIn(installation.urls.web, TEACHER);
    const place = await lastLessonOf(teacher);
    return { installation, teacher, families, place, end };
  } catch (error) {
    await end();
    throw error;
  }
}
