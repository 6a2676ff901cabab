/* The failpoints are read once: a running service cannot be given new ones. */
const points = new Map<string, string>(
  (process.env['PARTA_FAILPOINTS'] ?? '')
    .split(',')
    .filter((entry) => entry.includes('='))
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
);

/**
 * A named place where a test may kill, stop, delay or fail the process: `PARTA_FAILPOINTS=cmd.before-commit=exit`.
 * Actions: `exit`, `stop`, `throw`, `sleep:<ms>`, each with `@<n>` for the n-th time only. The process says
 * on stderr that it came by. Free of cost when none is set.
 */
export async function failpoint(name: string): Promise<void> {
  const action = points.get(name);
  if (action !== undefined) await act(name, action);
}

const times = new Map<string, number>();

async function act(name: string, action: string): Promise<void> {
  const [what = '', nth] = action.split('@');
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  if (nth !== undefined && Number(nth) !== time) return;
  process.stderr.write(`failpoint ${name}: ${what}\n`);
  if (what === 'exit') process.kill(process.pid, 'SIGKILL');
  if (what === 'stop') process.kill(process.pid, 'SIGSTOP');
  if (what === 'throw') throw new Error(`failpoint ${name}`);
  if (what.startsWith('sleep:')) await new Promise((done) => setTimeout(done, Number(what.slice(6))));
}
