import { spawnSync } from 'node:child_process';

/** Numbers of the account a server runs under. */
export type Account = { uid: number; gid: number };

/** Outside of every home: where root keeps what the server's account must reach when the checkout is closed to it. */
export const openFolder = '/var/lib/parta';

/** Postgres refuses to run as root: then it runs as `postgres`, else `nobody`. For everybody else: as oneself (undefined). */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return accountOf('postgres') ?? accountOf('nobody');
}

/** True when the account can enter the folder, whatever stands in the permissions of the folders above. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0;
}

function accountOf(name: string): Account | undefined {
  const number = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [number('-u'), number('-g')];
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
