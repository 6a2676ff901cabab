import { gatewayUnderTest } from '../../services/gateway/src/testing.ts';
import { type Actor, actorsIn, type Relation } from './actors.ts';
import { InOneProcess } from './in-one-process.ts';
import { listStatements } from './list-statements.ts';
import { aWorld } from './world.ts';

export type Town = Awaited<ReturnType<typeof aTown>>;

/** The gateway over real services, and everybody of the matrix signed in at it. */
export async function aTown() {
  const { under, world, end } = await aWorld();
  const actors = await actorsIn(under, world);
  const services = new InOneProcess(under);
  const gateway = await gatewayUnderTest(services, { PARTA_READS_AT_ONCE: '500' });
  const names = [under.diary, under.journal].map((service) =>
    service.sql<{ name: string }>('select current_database() as name'),
  );
  const statements = listStatements((await Promise.all(names)).flatMap(([row]) => row?.name ?? []));
  for (const { browser } of actors) await gateway.get('/api/boot', browser.reading);
  const actor = (role: Actor['role'], relation: Relation = 'current'): Actor => {
    const found = actors.find((each) => each.role === role && each.relation === relation);
    if (!found) throw new Error(`Nobody is ${role}`);
    return found;
  };
  const close = async () => {
    statements.stop();
    await gateway[Symbol.asyncDispose]();
    await end();
  };
  return { actors, actor, under, services, gateway, statements, subjects: world.subjects, close };
}
