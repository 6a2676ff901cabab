import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectBus, RpcClient, type TokenVerifier } from '@parta/bus';
import { AccessRaised, newId, type RecentAccessRaisesAnswer } from '@parta/contracts';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { verifierOf } from './verifier-of.ts';

const mother = newId();
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
beforeAll(async () => {
  keys = await generateKeyPair('ES256');
});

/** Identity on the real bus: its key, and the raises it knows of. */
let bus: RpcClient;
let recent: RecentAccessRaisesAnswer = { raises: [] };
beforeAll(async () => {
  bus = await connected('identity');
  const key = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256' };
  const answers = { 'token-keys': () => ({ keys: [key] }), 'recent-access-raises': () => recent };
  for (const [name, answer] of Object.entries(answers))
    bus.connection.subscribe(`sys.identity.${name}.v1`, {
      callback: (_, message) => void message.respond(JSON.stringify(answer())),
    });
  await bus.connection.flush();
});
afterAll(() => bus.close());

test('ACC-04: a token is refused from the hint on that the rights of its person have changed, the new one counts', async () => {
  await using service = await aService();
  const [before, after] = [await tokenOf(1), await tokenOf(2)];
  expect(await service.outcome(before)).toBe(mother);

  await hint(service, 2);

  expect([await service.outcome(before), await service.outcome(after)]).toEqual(['token-stale', mother]);
});

test('ACC-04: a service that starts after the hint refuses the old token all the same', async () => {
  recent = { raises: [{ personId: mother, minVersion: 2, at: new Date().toISOString() }] };
  await using service = await aService();

  expect(await service.outcome(await tokenOf(1))).toBe('token-stale');
});

test('ACC-04: what was said while the connection was away is asked for before a token counts again', async () => {
  recent = { raises: [] };
  await using service = await aService();
  const before = await tokenOf(1);
  expect(await service.outcome(before)).toBe(mother);

  recent = { raises: [{ personId: mother, minVersion: 2, at: new Date().toISOString() }] };
  const back = reconnected(service.client);
  await service.client.connection.reconnect();
  await back;

  expect(await service.outcome(before)).toBe('token-stale');
});

/** Verifies as a service does; `outcome` is the person, or the code of the refusal. */
async function aService() {
  const client = await connected('diary');
  const verifier: TokenVerifier = verifierOf(client);
  const outcome = (token: string): Promise<string> =>
    verifier.callerOf(token).then(
      ({ personId }) => personId,
      (error: { code: string }) => error.code,
    );
  return { client, outcome, [Symbol.asyncDispose]: () => client.close() };
}

/** Says the hint and waits until it has gone by. */
async function hint({ client }: { client: RpcClient }, minVersion: number): Promise<void> {
  await client.connection.flush();
  const heard = new Promise<void>((done) => client.subscribe(AccessRaised, () => done()));
  await client.connection.flush();
  const raised = { personId: mother, minVersion, at: new Date().toISOString() };
  bus.connection.publish('live.identity.access-raised', JSON.stringify(raised));
  await heard;
}

async function reconnected({ connection }: RpcClient): Promise<void> {
  for await (const { type } of connection.status()) if (type === 'reconnect') return;
}

async function connected(name: string): Promise<RpcClient> {
  const { url } = JSON.parse(process.env['PARTA_TEST_NATS'] ?? '{}') as { url: string };
  const user = `w${process.env['JEST_WORKER_ID'] ?? '1'}`;
  return new RpcClient(await connectBus({ servers: url, user, pass: user, name }), name);
}

const tokenOf = (av: number): Promise<string> =>
  new SignJWT({
    pid: mother,
    sid: newId(),
    auth_time: 0,
    acr: 'parta:2',
    amr: [],
    role: 'guardian',
    sch: [],
    kids: [],
    av,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt' })
    .setSubject(newId())
    .setIssuer('parta')
    .setAudience('parta')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(keys.privateKey);
