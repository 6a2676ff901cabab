import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { BUS_REFUSALS, type RefusalCode, type RequestContract } from '@parta/contracts';
import { z } from 'zod';
import { statusOf } from './refusal-to-http.ts';

type Asked = Pick<RequestContract, 'name' | 'kind' | 'output' | 'refusals'>;

/** Documents a route from the contract it asks: name, answer and refusals. A contract without answer is answered 204. */
export function Asks(contract: Asked): MethodDecorator {
  const { name, kind, output, refusals } = contract;
  const schema = output && (z.toJSONSchema(output, { target: 'openapi-3.0', io: 'input' }) as Schema);
  const status = schema ? 200 : 204;
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ operationId: camelCase(name) }),
    ApiResponse(schema ? { status, description: 'The answer', schema } : { status, description: 'Done' }),
    ...refusalResponses(refusals),
    ...(kind === 'command' ? [commandIdHeader] : []),
  );
}

/** The same for a route that is answered by the gateway itself or makes its own command id. */
export const AnswersWith = (name: string, output: z.ZodType | undefined, refusals: readonly RefusalCode[] = []) =>
  Asks({ name, kind: 'query', output, refusals });

/** The same for a route that hands out a file. */
export function AnswersFile(name: string, refusals: readonly RefusalCode[]): MethodDecorator {
  const content = { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } };
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ operationId: camelCase(name) }),
    ApiResponse({ status: 200, description: 'The file', content }),
    ...refusalResponses(refusals),
  );
}

type Schema = NonNullable<Parameters<typeof ApiResponse>[0] extends infer Options ? SchemaIn<Options> : never>;
type SchemaIn<Options> = Options extends { schema: infer Found } ? Found : never;

const commandIdHeader = ApiHeader({
  name: 'X-Command-Id',
  required: true,
  description: 'uuidv7, the same for every repeat',
  schema: { type: 'string', format: 'uuid' },
});

/** One response per status with its codes; what any request may meet on the bus is the default. */
function refusalResponses(refusals: readonly RefusalCode[]): MethodDecorator[] {
  const codes = [...new Set<RefusalCode>([...refusals, 'AUTH-08'])].toSorted();
  const statuses = [...new Set(codes.map(statusOf))];
  const known = statuses.map((status) => ({ status, codes: codes.filter((code) => statusOf(code) === status) }));
  return [...known, { status: 'default' as const, codes: BUS_REFUSALS }].map((each) =>
    ApiResponse({ status: each.status, description: each.codes.join(', '), content: PROBLEM }),
  );
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
