import { readFile } from 'node:fs/promises';

type Operation = { operationId: string; parameters?: { name: string }[] };
type Document = { paths: Record<string, Record<string, Operation>> };

/** Where whatever lies below is of a family or of what families read. */
const ROOTS = /^\/api\/(diary|families|absences|feeds|portfolio|signatures|homework\/files)(\/|$)/;
const ABOUT_A_CHILD = new Set(['pupilId', 'childId']);

/** The names of all routes of the gateway by which a child's diary is reached: by where they lie, or because they name a child. */
export async function routesOfDiary(): Promise<string[]> {
  const text = await readFile(new URL('../../services/gateway/src/openapi.json', import.meta.url), 'utf8');
  const { paths } = JSON.parse(text) as Document;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.values(operations)
      .filter(({ parameters = [] }) => ROOTS.test(path) || parameters.some(({ name }) => ABOUT_A_CHILD.has(name)))
      .map(({ operationId }) => operationId),
  );
}
