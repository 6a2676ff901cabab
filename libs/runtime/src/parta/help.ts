import type { AnyCommand } from './desk.ts';
import type { Words } from './words.ts';

/** All commands with what they do; or those whose name begins with the words typed after `help`. */
export function helpLines(commands: readonly AnyCommand[], typed: readonly string[], words: Words): string[] {
  const wanted = typed.join(' ');
  const found = commands.filter(({ name }) => `${name} `.startsWith(wanted === '' ? '' : `${wanted} `));
  const shown = found.length > 0 ? found : commands;
  return [
    words.title,
    '',
    ...shown.flatMap(({ usage, about }) => [
      `  ${usage}`,
      ...about[words.language].split('\n').map((line) => `      ${line}`),
      '',
    ]),
    '  parta help [...]',
  ];
}
