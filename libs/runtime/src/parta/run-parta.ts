import { RpcClient } from '@parta/bus/client';
import { Refusal } from '@parta/contracts';
import { COMMANDS } from './commands.ts';
import { checkReachable, connectionFacts } from './connection-facts.ts';
import type { AnyCommand, Exit, Terminal } from './desk.ts';
import { helpLines } from './help.ts';
import { Misuse } from './misuse.ts';
import { refusalWords } from './refusal-words.ts';
import { type Words, wordsFor } from './words.ts';

/** Runs the program once; answers its exit code. Expected failures are said in a line, without a stack. */
export async function runParta(terminal: Terminal): Promise<Exit> {
  const words = wordsFor(terminal.environment);
  const { args, out, err } = terminal;
  const [first, ...rest] = args;
  if (first === undefined || ['help', '--help', '-h'].includes(first)) {
    out(`${helpLines(COMMANDS, rest, words).join('\n')}\n`);
    return 0;
  }
  const command = COMMANDS.find(({ name }) => `${args.join(' ')} `.startsWith(`${name} `));
  try {
    if (!command) throw new Misuse(words.unknownCommand(args.slice(0, 2).join(' ')));
    return await run(command, terminal, words);
  } catch (error) {
    const [line, exit] = failure(error, command, words);
    err(`${line}\n`);
    return exit;
  }
}

async function run(command: AnyCommand, terminal: Terminal, words: Words): Promise<Exit> {
  const say = (...lines: string[]): void => terminal.out(`${lines.join('\n')}\n`);
  const { folder } = terminal;
  const rest = terminal.args.slice(command.name.split(' ').length);
  if ('runOn' in command) return command.runOn(rest, { words, say, folder });
  const facts = connectionFacts(terminal, words);
  await checkReachable(facts, words);
  const client = await RpcClient.connect({ ...facts, name: 'ops' });
  try {
    return await command.run(rest, { client, words, say, folder });
  } finally {
    await client.close();
  }
}

/** @throws whatever is neither a misuse nor a refusal: that is a bug and shows its stack */
function failure(error: unknown, command: AnyCommand | undefined, words: Words): [line: string, exit: Exit] {
  if (error instanceof Misuse) return [error.message, 2];
  if (error instanceof Refusal) return [refusalWords(error, words), 1];
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isUsage && command) return [`${error.message}\n${words.usage}: ${command.usage}`, 2];
  throw error;
}
