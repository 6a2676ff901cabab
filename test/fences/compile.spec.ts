import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { root } from './cruise.ts';

test('a service cannot name another service as a package', () => {
  expect(complaintsOfDiary("import { journal } from '@parta/journal';\nexport const it = journal;")).toContain(2307);
});

test('a service cannot reach the files of another service', () => {
  const wanted = "export { secret } from '../../journal/src/secret.ts';";

  expect(complaintsOfDiary(wanted)).toContain(6059);
});

test('a service may name a message of the contracts', () => {
  expect(complaintsOfDiary("export { MarkSet } from '@parta/contracts';")).toEqual([]);
});

/** Numbers of the compiler's errors when a file of this content lay in the diary, and one lay in the journal. */
function complaintsOfDiary(content: string): number[] {
  const folder = `${root}services/diary`;
  const intruder = `${folder}/src/intruder.ts`;
  const files = { [intruder]: content, [`${root}services/journal/src/secret.ts`]: 'export const secret = 1;' };
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = hostWith(files, ts.createCompilerHost(options));
  const program = ts.createProgram(
    [intruder],
    { ...options, composite: false, incremental: false, noEmit: true },
    host,
  );
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(intruder)),
  ];
  return found.map(({ code }) => code);
}

function hostWith(files: Record<string, string>, host: ts.CompilerHost): ts.CompilerHost {
  return {
    ...host,
    fileExists: (name) => name in files || host.fileExists(name),
    readFile: (name) => files[name] ?? host.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const content = files[name];
      return content ? ts.createSourceFile(name, content, version) : host.getSourceFile(name, version, ...rest);
    },
  };
}
