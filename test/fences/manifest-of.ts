import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

export type Manifest = {
  folder: string;
  /** Packages its code imports. */
  imported: string[];
  /** Packages that its specs and their builders alone import: those may be tools of the root. */
  importedBySpecs: string[];
  /** What runs at a school gets. */
  declared: string[];
  declaredForSpecs: string[];
  /** Packages of the workspace which its tsconfig builds first. */
  referenced: string[];
};

/** What a workspace package uses, says it uses, and has built before it. */
export function manifestOf(folder: string): Manifest {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const references = (config as { references?: { path: string }[] }).references ?? [];
  const [specs, code] = [filesOf(folder).filter(isSpec), filesOf(folder).filter((file) => !isSpec(file))];
  const byCode = importsOf(code);
  return {
    folder: basename(folder),
    imported: byCode,
    importedBySpecs: importsOf(specs).filter((name) => !byCode.includes(name)),
    declared: Object.keys(dependencies).toSorted(),
    declaredForSpecs: Object.keys(devDependencies).toSorted(),
    referenced: references.map(({ path }) => `@parta/${basename(path)}`).toSorted(),
  };
}

function filesOf(folder: string): string[] {
  const source = join(folder, 'src');
  if (!existsSync(source)) return [];
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(source, name));
}

function isSpec(file: string): boolean {
  return file.endsWith('.spec.ts') || file.endsWith('/testing.ts');
}

function importsOf(files: string[]): string[] {
  const names = files.flatMap((file) => ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles);
  const packages = names.map(({ fileName }) => packageOf(fileName)).filter((name) => name !== undefined);
  return [...new Set(packages)].toSorted();
}

/** `@parta/bus/client` belongs to `@parta/bus`; files and modules of Node belong to no package. */
function packageOf(name: string): string | undefined {
  if (name.startsWith('.') || name.startsWith('node:')) return undefined;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
