import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The gateway's address book, made from the contracts its routes ask: what the web app's client is generated from. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Parta')
    .setDescription(
      'Commands and questions of the browser. Every refusal is a Problem; its `code` never changes meaning.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, about);
  const schemas = { ...document.components?.schemas, Problem };
  return plain({ ...document, paths: tagged(document.paths), components: { ...document.components, schemas } });
}

type Paths = OpenAPIObject['paths'];
type Operations = Record<string, { tags?: string[] | undefined }>;

/** Every operation under the name of its route's file (`control-works`): the parts of the web app's client. */
function tagged(paths: Paths): Paths {
  const ofPath = (operations: Operations): Operations =>
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        { ...operation, tags: operation.tags?.map(kebabCase) },
      ]),
    );
  return Object.fromEntries(Object.entries(paths).map(([path, each]) => [path, ofPath(each as Operations)]));
}

const kebabCase = (route: string): string =>
  route
    .replace(/Route$/, '')
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

/**
 * A format says what its pattern says in a line nobody reads; the ends of exact integers are no limits of ours;
 * OpenAPI 3.0 does not know `contentEncoding`.
 */
function plain<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(plain) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([name, value]) => !isNoise(name, value, 'format' in part));
  return Object.fromEntries(kept.map(([name, value]) => [name, plain(value)])) as Part;
}

const isNoise = (name: string, value: unknown, hasFormat: boolean): boolean =>
  name === 'contentEncoding' ||
  (name === 'pattern' && hasFormat) ||
  Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;

const Problem = {
  type: 'object',
  required: ['type', 'code', 'title', 'status', 'traceId'],
  properties: {
    type: { type: 'string' },
    code: { type: 'string' },
    title: { type: 'string', description: 'For the reader, in Russian or English' },
    status: { type: 'integer' },
    traceId: { type: 'string' },
    retryAfter: { type: 'integer', description: 'Seconds' },
    details: {},
  },
};
