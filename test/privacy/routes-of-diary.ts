import { readFile } from 'node:fs/promises';

type Schema = { properties?: Record<string, unknown> };
type Operation = {
  operationId: string;
  parameters?: { name: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};
type Document = { paths: Record<string, Record<string, Operation>> };

/** Where whatever lies below is of a family or of what families read. */
const ROOTS = /^\/(api\/(diary|absences|calendar-feeds|homework\/files|signatures)|feeds)(\/|$)/;
const ABOUT_A_CHILD = new Set(['pupilId', 'childId']);

/** The names of all routes of the gateway by which a child's diary is reached: by where they lie, or because they name a child. */
export async function routesOfDiary(): Promise<string[]> {
  const text = await readFile(new URL('../../services/gateway/src/openapi.json', import.meta.url), 'utf8');
  const { paths } = JSON.parse(text) as Document;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.values(operations)
      .filter((operation) => ROOTS.test(path) || namesOf(operation).some((name) => ABOUT_A_CHILD.has(name)))
      .map(({ operationId }) => operationId),
  );
}

/** What is named in the address, the query or at the top of the body. */
function namesOf({ parameters = [], requestBody }: Operation): string[] {
  const inBody = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    Object.keys(schema.properties ?? {}),
  );
  return [...parameters.map(({ name }) => name), ...inBody];
}
