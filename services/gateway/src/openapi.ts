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
  const document = SwaggerModule.createDocument(app, about, { autoTagControllers: false });
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, Problem } } };
}

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
