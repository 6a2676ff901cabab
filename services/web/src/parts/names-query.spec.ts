import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const src = join(import.meta.dirname, '..');

test('names are asked for in one place: under one key stands one shape, whichever page asked first', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.spec)\.tsx?$/.test(name),
  );
  const asking = files.filter((name) => readFileSync(join(src, name), 'utf8').includes('namesOfPeople({'));

  expect(asking.filter((name) => !name.startsWith(join('api', 'generated')))).toEqual([
    join('parts', 'names-query.ts'),
  ]);
});
