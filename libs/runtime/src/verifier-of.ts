import { LeastVersions, type RpcClient, TokenVerifier } from '@parta/bus';
import { AccessRaised, RecentAccessRaises, TokenKeys } from '@parta/contracts';

/** Verifies people's tokens by what identity publishes, hints and, after a gap, tells again. */
export function verifierOf(client: RpcClient): TokenVerifier {
  const leastVersions = new LeastVersions(async () => (await client.askAsService(RecentAccessRaises, {})).raises);
  client.subscribe(AccessRaised, (raised) => leastVersions.learn(raised));
  void watch(client, leastVersions);
  const keys = async () => ({ keys: (await client.askAsService(TokenKeys, {})).keys as never[] });
  return new TokenVerifier(keys, leastVersions);
}

async function watch({ connection }: RpcClient, leastVersions: LeastVersions): Promise<void> {
  for await (const { type } of connection.status()) if (type === 'reconnect') leastVersions.missed();
}
