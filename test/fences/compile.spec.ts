import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { root } from './cruise.ts';

test('a service cannot name another service as a package', () => {
  expect(complaintsOfDiary("import { journal } from '@parta/journal';\nexport const it = journal;")).toContain(2307);
});

test('a service cannot reach the files of another service', () => {
  const wanted = "export * from '../../gateway/src/gateway.module.ts';";

  expect(complaintsOfDiary(wanted)).toContain(6059);
});

test('a service may name a message of the contracts', () => {
  expect(complaintsOfDiary("export { MarkSet } from '@parta/contracts';")).toEqual([]);
});

/** Numbers of the compiler's errors when a file of this content lay in the diary. */
function complaintsOfDiary(content: string): number[] {
  const folder = `${root}services/diary`;
  const place = `${folder}/src/intruder.ts`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = withFile(ts.createCompilerHost(options), place, content);
  const program = ts.createProgram([place], { ...options, composite: false, incremental: false, noEmit: true }, host);
  const found = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(place))];
  return found.map(({ code }) => code);
}

function withFile(host: ts.CompilerHost, place: string, content: string): ts.CompilerHost {
  const { getSourceFile, fileExists, readFile } = host;
  return {
    ...host,
    fileExists: (name) => name === place || fileExists(name),
    readFile: (name) => (name === place ? content : readFile(name)),
    getSourceFile: (name, version, ...rest) =>
      name === place ? ts.createSourceFile(name, content, version) : getSourceFile(name, version, ...rest),
  };
}
