/** After all specs: the servers of the set-up end. Where a run is cut short their keeper does it. */
export default async function globalTeardown(): Promise<void> {
  const { partaTestServers: servers } = globalThis as { partaTestServers?: { stop(): Promise<void> }[] };
  await Promise.all((servers ?? []).map((server) => server.stop()));
}
