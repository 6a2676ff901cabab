import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { z } from 'zod';

/** Documents the two ways to send files: a form of whole files, or one part as JSON. */
export function TakesFiles(part: z.ZodType): MethodDecorator {
  const { $schema: _, ...schema } = z.toJSONSchema(part, { target: 'openapi-3.0', io: 'input' });
  return applyDecorators(ApiConsumes('application/json', 'multipart/form-data'), ApiBody({ schema: schema as object }));
}
